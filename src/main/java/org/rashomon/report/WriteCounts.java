package org.rashomon.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Sum;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Adds up named counts and leaves them in the staging folder for {@code run.json}: counts of data,
 * since a runner's metrics count retried work twice.
 */
public final class WriteCounts
    extends PTransform<PCollection<KV<String, Long>>, PCollection<String>> {
  private static final String FILE = "counts.tsv";

  private final String staging;

  private WriteCounts(String staging) {
    this.staging = staging;
  }

  /** Writes into a staging folder. */
  public static WriteCounts to(String staging) {
    return new WriteCounts(staging);
  }

  /**
   * The counts that a finished pipeline left, by name.
   *
   * @throws IOException if the file cannot be read
   */
  public static SortedMap<String, Long> read(String staging) throws IOException {
    SortedMap<String, Long> counts = new TreeMap<>();
    String file = Parts.file(FileSystems.matchNewResource(staging, true), FILE).toString();
    if (absent(file)) {
      return counts;
    }
    try (BufferedReader in =
        new BufferedReader(
            Channels.newReader(
                FileSystems.open(FileSystems.matchSingleFileSpec(file).resourceId()),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int tab = line.indexOf('\t');
        counts.put(line.substring(0, tab), Long.valueOf(line.substring(tab + 1)));
      }
    }
    return counts;
  }

  /** A run that read no record counted nothing. */
  private static boolean absent(String file) throws IOException {
    MatchResult found = FileSystems.match(file, EmptyMatchTreatment.ALLOW);
    return found.status() == MatchResult.Status.NOT_FOUND || found.metadata().isEmpty();
  }

  @Override
  public PCollection<String> expand(PCollection<KV<String, Long>> counts) {
    return counts
        .apply("Sum", Sum.longsPerKey())
        .apply(
            "Together",
            WithKeys.of((KV<String, Long> each) -> 0).withKeyType(TypeDescriptors.integers()))
        .setCoder(KvCoder.of(VarIntCoder.of(), KvCoder.of(StringUtf8Coder.of(), VarLongCoder.of())))
        .apply("Group", GroupByKey.create())
        .apply("WriteFile", ParDo.of(new WriteFn(staging)));
  }

  private static final class WriteFn extends DoFn<KV<Integer, Iterable<KV<String, Long>>>, String> {
    private final String staging;

    WriteFn(String staging) {
      this.staging = staging;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<KV<String, Long>>> all, OutputReceiver<String> out)
        throws IOException {
      SortedMap<String, Long> sorted = new TreeMap<>();
      all.getValue().forEach(each -> sorted.put(each.getKey(), each.getValue()));
      Parts.write(
          staging,
          FILE,
          sorted.entrySet().stream()
              .map(each -> each.getKey() + "\t" + each.getValue() + "\n")
              .toList());
      out.output(FILE);
    }
  }
}
