package org.rashomon.report;

import java.util.List;
import org.apache.beam.sdk.io.TextIO;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.rashomon.model.KnownId;
import org.rashomon.model.RecordCoder;

/**
 * Reads the identifiers that an earlier run knew. A row of {@code ids.csv} is one line, so runners
 * read parts of the file side by side.
 */
public final class ReadKnownIds extends PTransform<PBegin, PCollection<KnownId>> {
  private final String file;

  private ReadKnownIds(String file) {
    this.file = file;
  }

  /** Reads the identifiers of a report. */
  public static ReadKnownIds of(PreviousReport report) {
    return new ReadKnownIds(report.file("ids"));
  }

  @Override
  public PCollection<KnownId> expand(PBegin begin) {
    return begin
        .apply("ReadLines", TextIO.read().from(file))
        .apply("Parse", ParDo.of(new ParseFn(KnownIdLine.header(file))))
        .setCoder(RecordCoder.of(KnownId.class));
  }

  private static final class ParseFn extends DoFn<String, KnownId> {
    private final List<String> header;

    ParseFn(List<String> header) {
      this.header = header;
    }

    @ProcessElement
    public void process(@Element String line, OutputReceiver<KnownId> out) {
      KnownIdLine.parse(header, line).ifPresent(out::output);
    }
  }
}
