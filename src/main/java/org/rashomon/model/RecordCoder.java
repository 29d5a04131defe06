package org.rashomon.model;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.util.VarInt;

/**
 * Codes records by reflection, each with its length in front: strings, primitives, enums, lists and
 * records of these; nulls are kept. Deterministic unless a floating point number is among the
 * components.
 */
public final class RecordCoder<T extends Record> extends CustomCoder<T> {
  private final Class<T> type;
  private transient volatile Codec codec;

  private RecordCoder(Class<T> type) {
    this.type = type;
    codec();
  }

  /**
   * The coder of a record type.
   *
   * @throws IllegalArgumentException if a component has a type that cannot be coded
   */
  public static <T extends Record> RecordCoder<T> of(Class<T> type) {
    return new RecordCoder<>(type);
  }

  @Override
  public void encode(T value, OutputStream out) throws IOException {
    ByteSink bytes = new ByteSink();
    codec().write(value, bytes);
    VarInt.encode(bytes.size(), out);
    out.write(bytes.array(), 0, bytes.size());
  }

  @Override
  public T decode(InputStream in) throws IOException {
    byte[] bytes = new byte[VarInt.decodeInt(in)];
    if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
      throw new EOFException("a record of " + type + " is cut short");
    }
    return type.cast(codec().read(new ByteSource(bytes)));
  }

  @Override
  public void verifyDeterministic() throws NonDeterministicException {
    if (!codec().deterministic()) {
      throw new NonDeterministicException(this, type + " holds a floating point number");
    }
  }

  @Override
  public boolean consistentWithEquals() {
    return codec().deterministic();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecordCoder<?> coder && coder.type.equals(type);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type);
  }

  private Codec codec() {
    Codec made = codec;
    if (made == null) {
      made = Codec.of(type);
      codec = made;
    }
    return made;
  }
}
