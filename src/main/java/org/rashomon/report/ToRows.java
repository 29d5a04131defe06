package org.rashomon.report;

import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.rashomon.model.PackInBuckets;
import org.rashomon.table.TableRow;

/**
 * Makes rows of records, by one of the functions of {@link org.rashomon.table.Rows}, packed by
 * ranges of their tables' keys for {@link WriteTables}.
 */
public final class ToRows<T> extends PTransform<PCollection<T>, PCollection<KV<Integer, byte[]>>> {
  private final SerializableFunction<T, Stream<TableRow>> rows;
  private final RowLayout layout;

  private ToRows(SerializableFunction<T, Stream<TableRow>> rows, RowLayout layout) {
    this.rows = rows;
    this.layout = layout;
  }

  /** Makes rows by a function. */
  public static <T> ToRows<T> by(SerializableFunction<T, Stream<TableRow>> rows, RowLayout layout) {
    return new ToRows<>(rows, layout);
  }

  @Override
  public PCollection<KV<Integer, byte[]>> expand(PCollection<T> records) {
    List<CsvFlavor> flavors = layout.flavors();
    SerializableFunction<T, Stream<TableRow>> made = rows;
    return records.apply(
        "MakeRows",
        PackInBuckets.of(
            record -> made.apply(record).map(row -> RowBlock.of(row, flavors)),
            new Ranges(layout.ranges())::of,
            RowLayout.BLOCK));
  }
}
