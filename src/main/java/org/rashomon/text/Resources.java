package org.rashomon.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads what is shipped inside the jar. */
public final class Resources {
  private Resources() {}

  /** Makes something of a stream. */
  @FunctionalInterface
  public interface Loader<T> {
    T load(InputStream in) throws IOException;
  }

  /**
   * Loads a class path resource.
   *
   * @throws IllegalStateException if it is not in the jar
   */
  public static <T> T load(String name, Loader<T> loader) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name + "; build it again");
      }
      return loader.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
