package org.rashomon.model;

import java.util.stream.Stream;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Groups elements into few buckets by the hash of a key: a distinct key costs an embedded runner
 * about a millisecond, so whoever reads a bucket tells its keys apart and sorts them. The number of
 * buckets never changes what the keys hold.
 */
public final class GroupInBuckets<T>
    extends PTransform<PCollection<T>, PCollection<KV<Integer, Iterable<T>>>> {
  private final SerializableFunction<T, String> key;
  private final int buckets;

  private GroupInBuckets(SerializableFunction<T, String> key, int buckets) {
    this.key = key;
    this.buckets = buckets;
  }

  /** Groups by the given key into so many buckets. */
  public static <T> GroupInBuckets<T> by(SerializableFunction<T, String> key, int buckets) {
    return new GroupInBuckets<>(key, buckets);
  }

  /** The bucket of an element, for those who pack what is grouped with others. */
  public static <T> SerializableFunction<T, Integer> bucketOf(
      SerializableFunction<T, String> key, int buckets) {
    return each -> Math.floorMod(key.apply(each).hashCode(), buckets);
  }

  @Override
  public PCollection<KV<Integer, Iterable<T>>> expand(PCollection<T> input) {
    Coder<T> coder = input.getCoder();
    return input
        .apply(PackInBuckets.of(Stream::of, bucketOf(key, buckets), coder))
        .apply(GroupPacked.with(coder));
  }
}
