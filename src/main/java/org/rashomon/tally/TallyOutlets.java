package org.rashomon.tally;

import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableBiFunction;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.rashomon.model.GroupInBuckets;
import org.rashomon.model.GroupPacked;
import org.rashomon.model.OutletPair;
import org.rashomon.model.OutletTally;
import org.rashomon.model.Packer;
import org.rashomon.model.RecordCoder;

/**
 * Adds up over all stories what each outlet, or every two outlets, did; {@link OutletCounts} counts
 * it in one story.
 */
public final class TallyOutlets<T extends Record>
    extends PTransform<PCollection<KV<Integer, byte[]>>, PCollection<T>> {
  private final Class<T> type;
  private final SerializableFunction<T, String> key;
  private final SerializableBiFunction<T, T, T> sum;
  private final int buckets;

  private TallyOutlets(
      Class<T> type,
      SerializableFunction<T, String> key,
      SerializableBiFunction<T, T, T> sum,
      int buckets) {
    this.type = type;
    this.key = key;
    this.sum = sum;
    this.buckets = buckets;
  }

  /** Counts of each outlet. */
  public static TallyOutlets<OutletTally> single(int buckets) {
    return new TallyOutlets<>(OutletTally.class, OutletTally::outlet, OutletTally::plus, buckets);
  }

  /** Counts of every two outlets that share a story. */
  public static TallyOutlets<OutletPair> paired(int buckets) {
    return new TallyOutlets<>(
        OutletPair.class,
        pair -> pair.outletA().length() + ":" + pair.outletA() + pair.outletB(),
        OutletPair::plus,
        buckets);
  }

  /** What packs the counts of stories for this step. */
  public Packer<T> packer() {
    return new Packer<>(GroupInBuckets.bucketOf(key, buckets), RecordCoder.of(type));
  }

  @Override
  public PCollection<T> expand(PCollection<KV<Integer, byte[]>> packed) {
    RecordCoder<T> coder = RecordCoder.of(type);
    return packed
        .apply("GroupParts", GroupPacked.with(coder))
        .apply("Sum", ParDo.of(new SumFn<>(key, sum)))
        .setCoder(coder);
  }

  private static final class SumFn<T> extends DoFn<KV<Integer, Iterable<T>>, T> {
    private final SerializableFunction<T, String> key;
    private final SerializableBiFunction<T, T, T> sum;

    SumFn(SerializableFunction<T, String> key, SerializableBiFunction<T, T, T> sum) {
      this.key = key;
      this.sum = sum;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<T>> bucket, OutputReceiver<T> out) {
      SortedMap<String, T> sums = new TreeMap<>();
      for (T part : bucket.getValue()) {
        sums.merge(key.apply(part), part, sum);
      }
      sums.values().forEach(out::output);
    }
  }
}
