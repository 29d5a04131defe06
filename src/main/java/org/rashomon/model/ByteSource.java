package org.rashomon.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads in order what a {@link ByteSink} wrote. */
final class ByteSource {
  private final byte[] bytes;
  private int at;

  ByteSource(byte[] bytes) {
    this.bytes = bytes;
  }

  int readByte() {
    return bytes[at++];
  }

  long readLong() {
    long value = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      value |= (long) (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0);
    return (value >>> 1) ^ -(value & 1);
  }

  int readInt() {
    return (int) readLong();
  }

  double readDouble() {
    double value = ByteBuffer.wrap(bytes, at, Double.BYTES).getDouble();
    at += Double.BYTES;
    return value;
  }

  String readString() {
    int length = readInt();
    String value = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return value;
  }
}
