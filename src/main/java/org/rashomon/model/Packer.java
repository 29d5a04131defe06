package org.rashomon.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;

/**
 * Packs the elements of a bundle by bucket into chunks of bytes, for {@link GroupPacked}. Holds
 * some megabytes; whoever uses it hands on what it holds when the bundle ends.
 */
public final class Packer<T> {
  private static final Counter PACKED = Metrics.counter(Packer.class, "bytes");
  private static final int CHUNK = 1 << 18;
  private static final int MOST_HELD = 1 << 23;

  private final SerializableFunction<T, Integer> bucketOf;
  private final Coder<T> coder;
  private final SortedMap<Integer, ByteArrayOutputStream> open = new TreeMap<>();
  private int held;

  /** Packs into buckets by a function. */
  public Packer(SerializableFunction<T, Integer> bucketOf, Coder<T> coder) {
    this.bucketOf = bucketOf;
    this.coder = coder;
  }

  /** Takes an element, and gives the chunks that are full. */
  public void add(T element, Consumer<KV<Integer, byte[]>> out) {
    int bucket = bucketOf.apply(element);
    ByteArrayOutputStream chunk = open.computeIfAbsent(bucket, key -> new ByteArrayOutputStream());
    int before = chunk.size();
    try {
      coder.encode(element, chunk);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    held += chunk.size() - before;
    if (chunk.size() >= CHUNK) {
      open.remove(bucket);
      held -= chunk.size();
      out.accept(packed(bucket, chunk));
    } else if (held >= MOST_HELD) {
      handOn(out);
    }
  }

  /** Gives all that it holds. */
  public void handOn(Consumer<KV<Integer, byte[]>> out) {
    open.forEach((bucket, chunk) -> out.accept(packed(bucket, chunk)));
    open.clear();
    held = 0;
  }

  private static KV<Integer, byte[]> packed(int bucket, ByteArrayOutputStream chunk) {
    byte[] bytes = Packed.chunk(chunk.toByteArray());
    PACKED.inc(bytes.length);
    return KV.of(bucket, bytes);
  }
}
