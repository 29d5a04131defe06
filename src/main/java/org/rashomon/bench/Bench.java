package org.rashomon.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.rashomon.model.Article;
import org.rashomon.read.ArticleFiles;

/**
 * Measures the job against its limit: a plain loop of threads that does the same language work on
 * the same articles, with no pipeline around it. Both are run twice, in turn, in one process; the
 * faster run of each counts.
 */
public final class Bench {
  private static final int ROUNDS = 2;

  /** Runs the job over an input into an output folder. */
  @FunctionalInterface
  public interface Job {
    void run(String input, Path output) throws IOException;
  }

  private final Job job;
  private final PrintStream out;

  /** Makes a bench that prints its table to a stream. */
  public Bench(Job job, PrintStream out) {
    this.job = job;
    this.out = out;
  }

  /**
   * Measures.
   *
   * @param input file patterns of articles, joined by commas
   * @param threads of the plain loop
   * @param output a folder for the job's reports, which are left there
   * @throws IOException if the job fails
   */
  public void run(String input, int threads, Path output) throws IOException {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    List<Article> articles = ArticleFiles.articles("--input", List.of(input.split(",")));
    PeakHeap heap = PeakHeap.watch();
    List<Double> plain = new ArrayList<>();
    List<Double> whole = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      PlainLoop.run(articles, threads);
      plain.add(secondsSince(start));
      heap.reset();
      start = System.nanoTime();
      job.run(input, output);
      whole.add(secondsSince(start));
    }
    print(articles.size(), threads, least(plain), least(whole), heap.megabytes());
  }

  private void print(int articles, int threads, double plain, double whole, long megabytes) {
    out.printf(Locale.ROOT, "articles\t%d%n", articles);
    out.printf(Locale.ROOT, "plain loop, %d threads\t%.1f s%n", threads, plain);
    out.printf(Locale.ROOT, "the job\t%.1f s%n", whole);
    out.printf(Locale.ROOT, "ratio\t%.2f%n", whole / plain);
    out.printf(Locale.ROOT, "articles a second, the job\t%.0f%n", articles / whole);
    out.printf(Locale.ROOT, "peak heap after a collection, the job\t%d MB%n", megabytes);
  }

  private static double least(List<Double> seconds) {
    return seconds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
