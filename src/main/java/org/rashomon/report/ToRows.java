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
  private final int ranges;

  private ToRows(SerializableFunction<T, Stream<TableRow>> rows, int ranges) {
    this.rows = rows;
    this.ranges = ranges;
  }

  /**
   * Makes rows by a function.
   *
   * @param ranges of each kind of key; never seen in the report
   */
  public static <T> ToRows<T> by(SerializableFunction<T, Stream<TableRow>> rows, int ranges) {
    return new ToRows<>(rows, ranges);
  }

  /** What packs rows for {@link WriteTables} in a step that makes more than rows. */
  public static Packer<TableRow> packer(int ranges) {
    return new Packer<>(new Ranges(ranges)::of, WriteTables.ROW);
  }

  @Override
  public PCollection<KV<Integer, byte[]>> expand(PCollection<T> records) {
    return records.apply(
        "MakeRows", PackInBuckets.of(rows, new Ranges(ranges)::of, WriteTables.ROW));
  }
}
