package org.rashomon.report;

import java.util.stream.Stream;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.rashomon.model.PackInBuckets;
import org.rashomon.model.Packer;
import org.rashomon.table.TableRow;

/**
 * Makes rows of records, by one of the functions of {@link org.rashomon.table.Rows}, packed by
 * ranges of their tables' keys for {@link WriteTables}.
 */
public final class ToRows<T> extends PTransform<PCollection<T>, PCollection<KV<Integer, byte[]>>> {
  private final SerializableFunction<T, Stream<TableRow>> rows;
  private final int buckets;

  private ToRows(SerializableFunction<T, Stream<TableRow>> rows, int buckets) {
    this.rows = rows;
    this.buckets = buckets;
  }

  /**
   * Makes rows by a function.
   *
   * @param buckets for how many buckets of input; never seen in the report
   */
  public static <T> ToRows<T> by(SerializableFunction<T, Stream<TableRow>> rows, int buckets) {
    return new ToRows<>(rows, buckets);
  }

  /** What packs rows for {@link WriteTables} in a step that makes more than rows. */
  public static Packer<TableRow> packer(int buckets) {
    Ranges ranges = Ranges.forBuckets(buckets);
    return new Packer<>(ranges::of, WriteTables.ROW);
  }

  @Override
  public PCollection<KV<Integer, byte[]>> expand(PCollection<T> records) {
    Ranges ranges = Ranges.forBuckets(buckets);
    return records.apply("MakeRows", PackInBuckets.of(rows, ranges::of, WriteTables.ROW));
  }
}
