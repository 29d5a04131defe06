package org.rashomon;

import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.rashomon.report.RunInfo;

/** Stops a run that could not use more of its input than its user puts up with. */
final class RejectedShare {
  /** Every record may be rejected. */
  static final double ANY = 1;

  private RejectedShare() {}

  /**
   * Checks a finished pipeline's counts, before its report takes the place of the former one.
   *
   * @throws JobFailedException telling how many were rejected, and why
   */
  static void check(RunInfo.Counts counts, double most) throws JobFailedException {
    long rejected = counts.rejected().values().stream().mapToLong(Long::longValue).sum();
    if (rejected > most * counts.read()) {
      throw new JobFailedException(
          String.format(
              Locale.ROOT,
              "%d of %d records were rejected (%s), more than --failOnRejected=%s allows; the former"
                  + " report stands; run without the option to see them in rejected.csv",
              rejected,
              counts.read(),
              reasons(counts.rejected()),
              String.valueOf(most)),
          null);
    }
  }

  private static String reasons(SortedMap<String, Long> rejected) {
    return rejected.entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue())
        .collect(Collectors.joining(", "));
  }
}
