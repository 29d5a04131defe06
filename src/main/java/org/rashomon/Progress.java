package org.rashomon;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.MetricName;
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
import org.rashomon.report.WriteTables;

/**
 * Tells people who wait how far the job is: one line a stage, once the next stage has begun. For
 * the screen alone, since a runner that retries counts twice.
 */
final class Progress {
  static final MetricName READ = named("articles read");
  static final MetricName ANALYSED = named("articles analysed");
  static final MetricName COMPARED = named("stories compared");

  /** The stages by what they count, in the order of the road. */
  static final List<MetricName> STAGES = List.of(READ, ANALYSED, COMPARED, WriteTables.WRITTEN);

  /** So many looks without a change: a runner counts when a bundle ends. */
  private static final int REST = 4;

  private final List<MetricName> stages;
  private final PrintStream screen;
  private Map<MetricName, Long> before = Map.of();
  private int rested;
  private int told;

  /** Makes the lines of a job that has such stages. */
  Progress(List<MetricName> stages, PrintStream screen) {
    this.stages = List.copyOf(stages);
    this.screen = screen;
  }

  private static MetricName named(String stage) {
    return MetricName.named(Progress.class, stage);
  }

  /** What counts for a stage. */
  static Counter counter(MetricName stage) {
    return Metrics.counter(stage.getNamespace(), stage.getName());
  }

  /** Passes all elements on and counts them for a stage. */
  static <T> PTransform<PCollection<T>, PCollection<T>> count(MetricName stage) {
    return new Counted<>(counter(stage));
  }

  /** The same function, which counts what it makes for a stage. */
  static <R, T> SerializableFunction<R, Stream<T>> counted(
      MetricName stage, SerializableFunction<R, Stream<T>> function) {
    Counter counter = counter(stage);
    return record -> function.apply(record).peek(made -> counter.inc());
  }

  /** Prints a line for each stage that has ended since the last call. */
  void tell(MetricResults metrics, boolean ended) {
    tell(counts(metrics), ended);
  }

  /** A stage has ended if a later one has begun and nothing was counted for it in some looks. */
  void tell(Map<MetricName, Long> counts, boolean ended) {
    while (told < stages.size() && (ended || hasEnded(counts))) {
      MetricName stage = stages.get(told);
      rested = 0;
      told++;
      screen.printf(
          Locale.ROOT,
          "%d/%d %s: %,d%n",
          told,
          stages.size(),
          stage.getName(),
          counts.getOrDefault(stage, 0L));
    }
    before = counts;
  }

  private boolean hasEnded(Map<MetricName, Long> counts) {
    MetricName stage = stages.get(told);
    rested = Objects.equals(counts.get(stage), before.get(stage)) ? rested + 1 : 0;
    return rested >= REST
        && stages.subList(told + 1, stages.size()).stream().anyMatch(counts::containsKey);
  }

  private Map<MetricName, Long> counts(MetricResults metrics) {
    MetricsFilter.Builder ours = MetricsFilter.builder();
    stages.forEach(
        stage -> ours.addNameFilter(MetricNameFilter.named(stage.getNamespace(), stage.getName())));
    Map<MetricName, Long> counts = new HashMap<>();
    for (MetricResult<Long> counter : metrics.queryMetrics(ours.build()).getCounters()) {
      counts.merge(counter.getName(), counter.getAttempted(), Long::sum);
    }
    return counts;
  }

  private static final class Counted<T> extends PTransform<PCollection<T>, PCollection<T>> {
    private final Counter counter;

    Counted(Counter counter) {
      this.counter = counter;
    }

    @Override
    public PCollection<T> expand(PCollection<T> input) {
      return input.apply("Count", ParDo.of(new CountFn<T>(counter))).setCoder(input.getCoder());
    }
  }

  private static final class CountFn<T> extends DoFn<T, T> {
    private final Counter counter;

    CountFn(Counter counter) {
      this.counter = counter;
    }

    @ProcessElement
    public void process(@Element T element, OutputReceiver<T> out) {
      counter.inc();
      out.output(element);
    }
  }
}
