package org.rashomon.report;

import java.io.IOException;
import java.util.List;
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

/**
 * Writes rows of any tables, packed by {@link ToRows}, into the staging folder of a {@link
 * Publication}, each range of a table's key sorted and as one part a flavor; gives the parts'
 * names. A key that stands twice in a table fails the job.
 */
public final class WriteTables
    extends PTransform<PCollection<KV<Integer, byte[]>>, PCollection<String>> {
  /** Counts the rows that stand in parts. */
  public static final MetricName WRITTEN = MetricName.named(WriteTables.class, "rows written");

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
    return rows.apply("GroupRange", GroupPacked.with(RowLayout.BLOCK))
        .apply("WriteParts", ParDo.of(new WritePartsFn(staging, format, asOf)).withSideInputs(asOf))
        .setCoder(StringUtf8Coder.of());
  }

  private static final class WritePartsFn extends DoFn<KV<Integer, Iterable<RowBlock>>, String> {
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
        List<CsvFlavor> flavors = List.copyOf(format.staged());
        written.inc(sorted.lines() / flavors.size());
        for (int i = 0; i < flavors.size(); i++) {
          int range = context.element().getKey();
          String part = Parts.name(sorted.table().name(), range, flavors.get(i));
          Parts.write(staging, part, sorted.lines(i, flavors.size(), context.sideInput(asOf)));
          context.output(part);
        }
      }
    }
  }
}
