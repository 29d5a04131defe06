package org.rashomon.report;

import java.util.stream.Stream;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollection;
import org.rashomon.model.RecordCoder;
import org.rashomon.table.TableRow;

/** Makes rows of records, by one of the functions of {@link org.rashomon.table.Rows}. */
public final class ToRows<T> extends PTransform<PCollection<T>, PCollection<TableRow>> {
  private final SerializableFunction<T, Stream<TableRow>> rows;

  private ToRows(SerializableFunction<T, Stream<TableRow>> rows) {
    this.rows = rows;
  }

  /** Makes rows by a function. */
  public static <T> ToRows<T> by(SerializableFunction<T, Stream<TableRow>> rows) {
    return new ToRows<>(rows);
  }

  @Override
  public PCollection<TableRow> expand(PCollection<T> records) {
    return records
        .apply("MakeRows", ParDo.of(new ToRowsFn<>(rows)))
        .setCoder(RecordCoder.of(TableRow.class));
  }

  private static final class ToRowsFn<T> extends DoFn<T, TableRow> {
    private final SerializableFunction<T, Stream<TableRow>> rows;

    ToRowsFn(SerializableFunction<T, Stream<TableRow>> rows) {
      this.rows = rows;
    }

    @ProcessElement
    public void process(@Element T record, OutputReceiver<TableRow> out) {
      rows.apply(record).forEach(out::output);
    }
  }
}
