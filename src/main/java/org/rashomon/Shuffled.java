package org.rashomon;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Logger;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricResults;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.rashomon.model.Packer;

/** Logs how many bytes each step gave to a grouping, for people who size a cluster. */
final class Shuffled {
  private static final Logger LOGGER = Logger.getLogger(Shuffled.class.getName());

  private Shuffled() {}

  static void log(MetricResults metrics) {
    MetricsFilter packed =
        MetricsFilter.builder().addNameFilter(MetricNameFilter.inNamespace(Packer.class)).build();
    SortedMap<String, Long> bytes = new TreeMap<>();
    for (MetricResult<Long> counter : metrics.queryMetrics(packed).getCounters()) {
      bytes.merge(counter.getKey().stepName(), counter.getAttempted(), Long::sum);
    }
    bytes.forEach(
        (step, count) ->
            LOGGER.info(() -> String.format(Locale.ROOT, "grouped bytes of %s: %,d", step, count)));
  }
}
