package org.rashomon.report;

import java.io.IOException;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.MetricName;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.rashomon.model.GroupPacked;
import org.rashomon.model.RecordCoder;
import org.rashomon.table.TableRow;

/**
 * Writes rows of any tables, packed by {@link ToRows}, into the staging folder of a {@link
 * Publication}, each range of a table's key sorted and as one part a flavor; gives the parts'
 * names. A key that stands twice in a table fails the job.
 */
public final class WriteTables
    extends PTransform<PCollection<KV<Integer, byte[]>>, PCollection<String>> {
  /** Counts the rows that stand in parts. */
  public static final MetricName WRITTEN = MetricName.named(WriteTables.class, "rows written");

  static final RecordCoder<TableRow> ROW = RecordCoder.of(TableRow.class);

  private final String staging;
  private final ReportFormat format;
  private final PCollectionView<String> asOf;

  private WriteTables(String staging, ReportFormat format, PCollectionView<String> asOf) {
    this.staging = staging;
    this.format = format;
    this.asOf = asOf;
  }

  /**
   * Writes into a folder.
   *
   * @param asOf the cell that tables end with
   */
  public static WriteTables to(String staging, ReportFormat format, PCollectionView<String> asOf) {
    return new WriteTables(staging, format, asOf);
  }

  @Override
  public PCollection<String> expand(PCollection<KV<Integer, byte[]>> rows) {
    return rows.apply("GroupRange", GroupPacked.with(ROW))
        .apply("WriteParts", ParDo.of(new WritePartsFn(staging, format, asOf)).withSideInputs(asOf))
        .setCoder(StringUtf8Coder.of());
  }

  private static final class WritePartsFn extends DoFn<KV<Integer, Iterable<TableRow>>, String> {
    private final String staging;
    private final ReportFormat format;
    private final PCollectionView<String> asOf;

    WritePartsFn(String staging, ReportFormat format, PCollectionView<String> asOf) {
      this.staging = staging;
      this.format = format;
      this.asOf = asOf;
    }

    @ProcessElement
    public void process(ProcessContext context) throws IOException {
      Counter written = Metrics.counter(WRITTEN.getNamespace(), WRITTEN.getName());
      for (SortedRows sorted : SortedRows.of(context.element().getValue())) {
        written.inc(sorted.size());
        for (CsvFlavor flavor : format.staged()) {
          String part = Parts.name(sorted.table().name(), context.element().getKey(), flavor);
          Parts.write(staging, part, sorted.lines(flavor, context.sideInput(asOf)));
          context.output(part);
        }
      }
    }
  }
}
