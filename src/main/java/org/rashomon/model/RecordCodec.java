package org.rashomon.model;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Codes a record component by component, in the order of its header. */
final class RecordCodec implements Codec {
  private static final MethodType FROM_COMPONENTS =
      MethodType.methodType(Object.class, Object[].class);
  private static final MethodType COMPONENT = MethodType.methodType(Object.class, Object.class);

  private final MethodHandle constructor;
  private final MethodHandle[] accessors;
  private final Codec[] codecs;

  RecordCodec(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    codecs = Arrays.stream(components).map(c -> Codec.of(c.getGenericType())).toArray(Codec[]::new);
    accessors = new MethodHandle[components.length];
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      Constructor<?> canonical =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      canonical.setAccessible(true);
      constructor =
          lookup
              .unreflectConstructor(canonical)
              .asSpreader(Object[].class, components.length)
              .asType(FROM_COMPONENTS);
      for (int i = 0; i < components.length; i++) {
        Method accessor = components[i].getAccessor();
        accessor.setAccessible(true);
        accessors[i] = lookup.unreflect(accessor).asType(COMPONENT);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot code the record " + type, e);
    }
  }

  @Override
  public void write(Object value, ByteSink out) {
    try {
      for (int i = 0; i < codecs.length; i++) {
        codecs[i].write((Object) accessors[i].invokeExact(value), out);
      }
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("a record's accessor failed", e);
    }
  }

  @Override
  public Object read(ByteSource in) {
    Object[] components = new Object[codecs.length];
    for (int i = 0; i < codecs.length; i++) {
      components[i] = codecs[i].read(in);
    }
    try {
      return (Object) constructor.invokeExact(components);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("a record's constructor failed", e);
    }
  }

  @Override
  public boolean deterministic() {
    return Arrays.stream(codecs).allMatch(Codec::deterministic);
  }
}
