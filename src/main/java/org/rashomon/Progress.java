package org.rashomon;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricResults;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollection;

/**
 * Tells people who wait how far the job is: one line a stage, once the next stage has begun. For
 * the screen alone, since a runner that retries counts twice.
 */
final class Progress {
  private final List<String> stages;
  private final PrintStream screen;
  private int told;

  /**
   * Makes the lines of a job.
   *
   * @param stages names as counted by {@link #count}, in the order of the road
   */
  Progress(List<String> stages, PrintStream screen) {
    this.stages = List.copyOf(stages);
    this.screen = screen;
  }

  /** Passes all elements on and counts them for a stage. */
  static <T> PTransform<PCollection<T>, PCollection<T>> count(String stage) {
    return new Counted<>(stage);
  }

  /** The same function, which counts what it makes for a stage. */
  static <R, T> SerializableFunction<R, Stream<T>> counted(
      String stage, SerializableFunction<R, Stream<T>> function) {
    Counter counter = Metrics.counter(Progress.class, stage);
    return record -> function.apply(record).peek(made -> counter.inc());
  }

  /** Prints a line for each stage that has ended since the last call. */
  void tell(MetricResults metrics, boolean ended) {
    Map<String, Long> counts = counts(metrics);
    while (told < stages.size() && (ended || laterStageBegan(counts))) {
      String stage = stages.get(told);
      told++;
      screen.printf(
          Locale.ROOT,
          "%d/%d %s: %,d%n",
          told,
          stages.size(),
          stage,
          counts.getOrDefault(stage, 0L));
    }
  }

  private boolean laterStageBegan(Map<String, Long> counts) {
    return stages.subList(told + 1, stages.size()).stream().anyMatch(counts::containsKey);
  }

  private static Map<String, Long> counts(MetricResults metrics) {
    MetricsFilter ours =
        MetricsFilter.builder().addNameFilter(MetricNameFilter.inNamespace(Progress.class)).build();
    Map<String, Long> counts = new HashMap<>();
    for (MetricResult<Long> counter : metrics.queryMetrics(ours).getCounters()) {
      counts.merge(counter.getName().getName(), counter.getAttempted(), Long::sum);
    }
    return counts;
  }

  private static final class Counted<T> extends PTransform<PCollection<T>, PCollection<T>> {
    private final String stage;

    Counted(String stage) {
      this.stage = stage;
    }

    @Override
    public PCollection<T> expand(PCollection<T> input) {
      return input.apply("Count", ParDo.of(new CountFn<T>(stage))).setCoder(input.getCoder());
    }
  }

  private static final class CountFn<T> extends DoFn<T, T> {
    private final Counter counter;

    CountFn(String stage) {
      counter = Metrics.counter(Progress.class, stage);
    }

    @ProcessElement
    public void process(@Element T element, OutputReceiver<T> out) {
      counter.inc();
      out.output(element);
    }
  }
}
