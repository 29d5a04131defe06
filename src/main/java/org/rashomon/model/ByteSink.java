package org.rashomon.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow at the end. Whole numbers take one byte for each seven bits. */
final class ByteSink {
  private byte[] bytes = new byte[256];
  private int size;

  void writeByte(int value) {
    room(1);
    bytes[size++] = (byte) value;
  }

  /** Small numbers of either sign are short: the sign is the lowest bit. */
  void writeLong(long value) {
    room(Long.BYTES + 2);
    long rest = (value << 1) ^ (value >> (Long.SIZE - 1));
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  void writeDouble(double value) {
    room(Double.BYTES);
    ByteBuffer.wrap(bytes, size, Double.BYTES).putDouble(value);
    size += Double.BYTES;
  }

  void writeString(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    writeLong(utf8.length);
    room(utf8.length);
    System.arraycopy(utf8, 0, bytes, size, utf8.length);
    size += utf8.length;
  }

  int size() {
    return size;
  }

  /** The bytes so far, and possibly more behind them. */
  byte[] array() {
    return bytes;
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
