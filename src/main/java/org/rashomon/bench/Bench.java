package org.rashomon.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/**
 * Measures the job against its limit, the plain loop of {@link PlainLoop}, on the same articles in
 * the same process, and how its time grows with the number of articles.
 */
public final class Bench {
  private static final int WARM_UP = 300;

  /** Runs the job over an input into an output folder. */
  @FunctionalInterface
  public interface Job {
    void run(String input, Path output) throws IOException;
  }

  /**
   * What to measure.
   *
   * @param threads of the plain loop
   * @param plain whether to run the plain loop
   * @param whole whether to run the job
   * @param folder for made corpora, which are deleted again, and for the job's last report
   */
  public record Settings(int threads, boolean plain, boolean whole, Path folder) {}

  private final Settings settings;
  private final Job job;
  private final BenchTable table;
  private final PeakHeap heap = PeakHeap.watch();

  /** Makes a bench that prints its table to a stream. */
  public Bench(Settings settings, Job job, PrintStream out) {
    this.settings = settings;
    this.job = job;
    this.table = new BenchTable(out);
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
  }

  /**
   * Measures on given files, after a warm-up like that of {@link #made}.
   *
   * @param input file patterns joined by commas
   * @throws IOException if the job fails
   */
  public void given(String input) throws IOException {
    Path corpus = CorpusMaker.newFile(settings.folder());
    warmUp(new CorpusSpec(WARM_UP, 1, false, 0), corpus);
    Files.delete(corpus);
    table.head();
    measure(input, input);
    table.end();
  }

  /**
   * Measures on made corpora of growing size, after one small run that counts for nothing, so that
   * models are loaded and code is compiled.
   *
   * @throws IOException if a corpus cannot be written or the job fails
   */
  public void made(CorpusSpec spec, List<Integer> sizes) throws IOException {
    Path corpus = CorpusMaker.newFile(settings.folder());
    int few = Math.min(WARM_UP, sizes.get(0));
    warmUp(new CorpusSpec(few, spec.seed(), spec.headlines(), 0), corpus);
    table.head();
    for (int size : sizes) {
      CorpusMaker.write(spec.of(size), corpus);
      measure(String.valueOf(size), corpus.toString());
    }
    Files.delete(corpus);
    table.end();
  }

  private void warmUp(CorpusSpec spec, Path corpus) throws IOException {
    CorpusMaker.write(spec, corpus);
    plain(corpus.toString());
    whole(corpus.toString());
  }

  private void measure(String name, String input) throws IOException {
    PlainLoop.Took plain = plain(input);
    System.gc();
    heap.reset();
    long collecting = collecting();
    PlainLoop.Took whole = whole(input);
    if (whole != null) {
      whole.steps().put("(garbage collection)", (collecting() - collecting) / 1e3);
    }
    table.row(name, plain, whole, settings.whole() ? heap.megabytes() : 0);
  }

  private PlainLoop.Took plain(String input) {
    return settings.plain() ? PlainLoop.run(input, settings.threads()) : null;
  }

  private PlainLoop.Took whole(String input) throws IOException {
    if (!settings.whole()) {
      return null;
    }
    try (StepTimes times = StepTimes.watching()) {
      long start = System.nanoTime();
      job.run(input, settings.folder().resolve("report"));
      double wall = (System.nanoTime() - start) / 1e9;
      return new PlainLoop.Took(wall, times.seconds());
    }
  }

  private static long collecting() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }
}
