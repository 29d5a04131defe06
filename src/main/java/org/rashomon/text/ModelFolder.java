package org.rashomon.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.rashomon.model.Ids;

/**
 * Where trained models are read from: the jar, or a folder that replaces some or all of them.
 *
 * @param folder empty for the shipped models
 */
public record ModelFolder(String folder) implements Serializable {
  /** The files of all shipped models. */
  public static final List<String> NAMES =
      List.of(
          "attribution.bin",
          "match-trees.tsv",
          "match.tsv",
          "stance-confidence.tsv",
          "stance-topic.tsv",
          "stance-words.tsv",
          "stance.tsv",
          TermWeights.BACKGROUND);

  private static final String SHIPPED = "/org/rashomon/models/";

  /** The models inside the jar. */
  public static ModelFolder shipped() {
    return new ModelFolder("");
  }

  /**
   * Loads a model, from the folder where it has one of that name, else from the jar.
   *
   * @throws IllegalStateException if neither has it
   */
  public <T> T load(String name, Resources.Loader<T> loader) {
    if (folder.isEmpty() || !has(name)) {
      return Resources.load(SHIPPED + name, loader);
    }
    try (InputStream in = Channels.newInputStream(FileSystems.open(resource(name)))) {
      return loader.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + name + " in " + folder, e);
    }
  }

  /** The SHA-256 of a model, in hexadecimal. */
  public String sha256(String name) {
    return Ids.sha256(load(name, InputStream::readAllBytes));
  }

  /** Whether the folder itself has a model of that name. */
  public boolean has(String name) {
    try {
      return !FileSystems.match(resource(name).toString(), EmptyMatchTreatment.ALLOW)
          .metadata()
          .isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look into the model folder " + folder, e);
    }
  }

  private ResourceId resource(String name) {
    return FileSystems.matchNewResource(folder, true)
        .resolve(name, StandardResolveOptions.RESOLVE_FILE);
  }
}
