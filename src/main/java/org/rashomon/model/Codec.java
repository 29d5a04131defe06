package org.rashomon.model;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** How values of one type are written and read. */
interface Codec {
  void write(Object value, ByteSink out);

  Object read(ByteSource in);

  /** Whether equal values always give equal bytes. */
  boolean deterministic();

  /**
   * The codec of a type.
   *
   * @throws IllegalArgumentException if values of that type cannot be coded
   */
  @SuppressWarnings("EnumOrdinal") // both ends of a run have the same classes
  static Codec of(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return nullable(listOf(of(list.getActualTypeArguments()[0])));
    }
    if (!(type instanceof Class<?> plain)) {
      throw new IllegalArgumentException("cannot code " + type);
    }
    if (plain == int.class) {
      return exact((v, out) -> out.writeLong((int) v), ByteSource::readInt);
    }
    if (plain == long.class) {
      return exact((v, out) -> out.writeLong((long) v), ByteSource::readLong);
    }
    if (plain == boolean.class) {
      return exact((v, out) -> out.writeByte((boolean) v ? 1 : 0), in -> in.readByte() == 1);
    }
    if (plain == double.class) {
      return new Simple((v, out) -> out.writeDouble((double) v), ByteSource::readDouble, false);
    }
    if (plain == long[].class) {
      return nullable(exact(Codec::writeLongs, Codec::readLongs));
    }
    if (plain == int[].class) {
      return nullable(exact(Codec::writeInts, Codec::readInts));
    }
    if (plain == String.class) {
      return nullable(exact((v, out) -> out.writeString((String) v), ByteSource::readString));
    }
    if (plain.isEnum()) {
      Object[] constants = plain.getEnumConstants();
      return nullable(
          exact(
              (v, out) -> out.writeByte(((Enum<?>) v).ordinal()), in -> constants[in.readByte()]));
    }
    if (plain.isRecord()) {
      return nullable(new RecordCodec(plain));
    }
    throw new IllegalArgumentException("cannot code " + type);
  }

  /** Writes a value. */
  @FunctionalInterface
  interface Writer {
    void write(Object value, ByteSink out);
  }

  /** Reads a value. */
  @FunctionalInterface
  interface Reader {
    Object read(ByteSource in);
  }

  /** A codec of two functions. */
  record Simple(Writer writer, Reader reader, boolean deterministic) implements Codec {
    @Override
    public void write(Object value, ByteSink out) {
      writer.write(value, out);
    }

    @Override
    public Object read(ByteSource in) {
      return reader.read(in);
    }
  }

  private static Codec exact(Writer writer, Reader reader) {
    return new Simple(writer, reader, true);
  }

  private static Codec nullable(Codec codec) {
    return new Simple(
        (value, out) -> {
          out.writeByte(value == null ? 0 : 1);
          if (value != null) {
            codec.write(value, out);
          }
        },
        in -> in.readByte() == 0 ? null : codec.read(in),
        codec.deterministic());
  }

  private static Codec listOf(Codec element) {
    return new Simple(
        (value, out) -> {
          List<?> list = (List<?>) value;
          out.writeLong(list.size());
          list.forEach(each -> element.write(each, out));
        },
        in -> {
          int size = in.readInt();
          List<Object> list = new ArrayList<>(size);
          for (int i = 0; i < size; i++) {
            list.add(element.read(in));
          }
          return list;
        },
        element.deterministic());
  }

  private static void writeLongs(Object value, ByteSink out) {
    long[] numbers = (long[]) value;
    out.writeLong(numbers.length);
    for (long number : numbers) {
      out.writeLong(number);
    }
  }

  private static Object readLongs(ByteSource in) {
    long[] numbers = new long[in.readInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readLong();
    }
    return numbers;
  }

  private static void writeInts(Object value, ByteSink out) {
    int[] numbers = (int[]) value;
    out.writeLong(numbers.length);
    for (int number : numbers) {
      out.writeLong(number);
    }
  }

  private static Object readInts(ByteSource in) {
    int[] numbers = new int[in.readInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readInt();
    }
    return numbers;
  }
}
