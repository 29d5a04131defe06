package org.rashomon.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.beam.sdk.coders.CustomCoder;

/**
 * Codes records by reflection: strings, primitives, enums, lists and records of these; nulls are
 * kept. Deterministic unless a floating point number is among the components.
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
    codec().write(value, new DataOutputStream(out));
  }

  @Override
  public T decode(InputStream in) throws IOException {
    return type.cast(codec().read(new DataInputStream(in)));
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
      made = codecOf(type);
      codec = made;
    }
    return made;
  }

  private interface Codec {
    void write(Object value, DataOutputStream out) throws IOException;

    Object read(DataInputStream in) throws IOException;

    default boolean deterministic() {
      return true;
    }
  }

  @SuppressWarnings("EnumOrdinal") // both ends of a run have the same classes
  private static Codec codecOf(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return nullable(new ListCodec(codecOf(list.getActualTypeArguments()[0])));
    }
    if (!(type instanceof Class<?> plain)) {
      throw new IllegalArgumentException("cannot code " + type);
    }
    if (plain == int.class) {
      return codec((v, out) -> out.writeInt((int) v), DataInputStream::readInt, true);
    }
    if (plain == long.class) {
      return codec((v, out) -> out.writeLong((long) v), DataInputStream::readLong, true);
    }
    if (plain == boolean.class) {
      return codec((v, out) -> out.writeBoolean((boolean) v), DataInputStream::readBoolean, true);
    }
    if (plain == double.class) {
      return codec((v, out) -> out.writeDouble((double) v), DataInputStream::readDouble, false);
    }
    if (plain == long[].class) {
      return nullable(codec(RecordCoder::writeLongs, RecordCoder::readLongs, true));
    }
    if (plain == int[].class) {
      return nullable(codec(RecordCoder::writeInts, RecordCoder::readInts, true));
    }
    if (plain == String.class) {
      return nullable(codec(RecordCoder::writeString, RecordCoder::readString, true));
    }
    if (plain.isEnum()) {
      Object[] constants = plain.getEnumConstants();
      return nullable(
          codec(
              (v, out) -> out.writeByte(((Enum<?>) v).ordinal()),
              in -> constants[in.readByte()],
              true));
    }
    if (plain.isRecord()) {
      return nullable(new RecordCodec(plain));
    }
    throw new IllegalArgumentException("cannot code " + type);
  }

  private static void writeString(Object value, DataOutputStream out) throws IOException {
    byte[] bytes = ((String) value).getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static Object readString(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void writeLongs(Object value, DataOutputStream out) throws IOException {
    long[] numbers = (long[]) value;
    out.writeInt(numbers.length);
    for (long number : numbers) {
      out.writeLong(number);
    }
  }

  private static Object readLongs(DataInputStream in) throws IOException {
    long[] numbers = new long[in.readInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readLong();
    }
    return numbers;
  }

  private static void writeInts(Object value, DataOutputStream out) throws IOException {
    int[] numbers = (int[]) value;
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
    bytes.asIntBuffer().put(numbers);
    out.writeInt(numbers.length);
    out.write(bytes.array());
  }

  private static Object readInts(DataInputStream in) throws IOException {
    int[] numbers = new int[in.readInt()];
    byte[] bytes = new byte[numbers.length * Integer.BYTES];
    in.readFully(bytes);
    ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
    return numbers;
  }

  @FunctionalInterface
  private interface Writer {
    void write(Object value, DataOutputStream out) throws IOException;
  }

  @FunctionalInterface
  private interface Reader {
    Object read(DataInputStream in) throws IOException;
  }

  private static Codec codec(Writer writer, Reader reader, boolean deterministic) {
    return new Codec() {
      @Override
      public void write(Object value, DataOutputStream out) throws IOException {
        writer.write(value, out);
      }

      @Override
      public Object read(DataInputStream in) throws IOException {
        return reader.read(in);
      }

      @Override
      public boolean deterministic() {
        return deterministic;
      }
    };
  }

  private static Codec nullable(Codec codec) {
    return new Codec() {
      @Override
      public void write(Object value, DataOutputStream out) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
          codec.write(value, out);
        }
      }

      @Override
      public Object read(DataInputStream in) throws IOException {
        return in.readBoolean() ? codec.read(in) : null;
      }

      @Override
      public boolean deterministic() {
        return codec.deterministic();
      }
    };
  }

  private record ListCodec(Codec element) implements Codec {
    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
      List<?> list = (List<?>) value;
      out.writeInt(list.size());
      for (Object each : list) {
        element.write(each, out);
      }
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      int size = in.readInt();
      List<Object> list = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        list.add(element.read(in));
      }
      return list;
    }

    @Override
    public boolean deterministic() {
      return element.deterministic();
    }
  }

  private static final class RecordCodec implements Codec {
    private final Constructor<?> constructor;
    private final Method[] accessors;
    private final Codec[] codecs;

    RecordCodec(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      accessors =
          Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
      codecs =
          Arrays.stream(components).map(c -> codecOf(c.getGenericType())).toArray(Codec[]::new);
      try {
        constructor =
            type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        for (Method accessor : accessors) {
          accessor.setAccessible(true);
        }
      } catch (NoSuchMethodException e) {
        throw new IllegalArgumentException("not a record: " + type, e);
      }
    }

    @Override
    public void write(Object value, DataOutputStream out) throws IOException {
      for (int i = 0; i < codecs.length; i++) {
        codecs[i].write(invoke(accessors[i], value), out);
      }
    }

    @Override
    public Object read(DataInputStream in) throws IOException {
      Object[] arguments = new Object[codecs.length];
      for (int i = 0; i < codecs.length; i++) {
        arguments[i] = codecs[i].read(in);
      }
      try {
        return constructor.newInstance(arguments);
      } catch (ReflectiveOperationException e) {
        throw new IOException("cannot make a " + constructor.getDeclaringClass(), e);
      }
    }

    private static Object invoke(Method accessor, Object value) throws IOException {
      try {
        return accessor.invoke(value);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IOException("cannot read " + accessor, e);
      }
    }

    @Override
    public boolean deterministic() {
      return Arrays.stream(codecs).allMatch(Codec::deterministic);
    }
  }
}
