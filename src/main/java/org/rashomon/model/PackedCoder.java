package org.rashomon.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.coders.IterableCoder;

/** Codes elements by the chunks they are packed in, so that to copy them decodes none. */
final class PackedCoder<T> extends CustomCoder<Iterable<T>> {
  private static final Coder<Iterable<byte[]>> CHUNKS = IterableCoder.of(ByteArrayCoder.of());

  private final Coder<T> element;

  PackedCoder(Coder<T> element) {
    this.element = element;
  }

  @Override
  public void encode(Iterable<T> value, OutputStream out) throws IOException {
    if (value instanceof Packed<T> packed) {
      CHUNKS.encode(packed.chunks(), out);
      return;
    }
    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    for (T each : value) {
      element.encode(each, chunk);
    }
    CHUNKS.encode(List.of(Packed.chunk(chunk.toByteArray())), out);
  }

  @Override
  public Iterable<T> decode(InputStream in) throws IOException {
    return new Packed<>(CHUNKS.decode(in), element);
  }

  @Override
  public void verifyDeterministic() throws NonDeterministicException {
    throw new NonDeterministicException(this, "elements may be packed in any way");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PackedCoder<?> coder && coder.element.equals(element);
  }

  @Override
  public int hashCode() {
    return Objects.hash(element);
  }
}
