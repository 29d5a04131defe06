package org.rashomon;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.rashomon.report.CsvFlavor;
import org.rashomon.report.ReportFormat;

/**
 * The options as checked values.
 *
 * @param since epoch milliseconds, {@code Long.MIN_VALUE} where not given
 * @param failOnRejected from 0 to 1; 1 where not given
 * @param until epoch milliseconds, exclusive, {@code Long.MAX_VALUE} where not given
 */
record CompareSettings(
    List<String> input,
    String output,
    String trackedClaims,
    String previous,
    long since,
    long until,
    Duration storyWindow,
    ReportFormat format,
    double failOnRejected,
    boolean texts,
    boolean statements,
    String models) {
  /**
   * Checks every option of the command.
   *
   * @throws IllegalArgumentException naming the option, what is wrong and what would do
   */
  static CompareSettings of(CompareOptions options) {
    List<String> input =
        Arrays.stream(options.getInput().split(","))
            .map(String::strip)
            .filter(pattern -> !pattern.isEmpty())
            .toList();
    require(!input.isEmpty(), "--input names no file; give one or more file patterns");
    require(!options.getOutput().isBlank(), "--output is empty; name a folder for the reports");
    long since = time("--since", options.getSince(), Long.MIN_VALUE);
    long until = time("--until", options.getUntil(), Long.MAX_VALUE);
    require(since < until, "--since must lie before --until");
    require(
        options.getStatements() || options.getTrackedClaims().isBlank(),
        "--trackedClaims needs --statements=true");
    return new CompareSettings(
        input,
        options.getOutput(),
        options.getTrackedClaims(),
        options.getPrevious(),
        since,
        until,
        window(options.getStoryWindow()),
        new ReportFormat(CsvFlavor.of(options.getCsvFlavor()), options.getParquet()),
        share(options.getFailOnRejected()),
        options.getTexts(),
        options.getStatements(),
        options.getModels());
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  private static long time(String option, String value, long absent) {
    if (value.isBlank()) {
      return absent;
    }
    Function<String, Instant> parse =
        value.contains("T")
            ? Instant::parse
            : day -> LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC);
    return parsed(
            option, value, "an ISO date such as 2023-11-02 or instant 2023-11-02T06:00:00Z", parse)
        .toEpochMilli();
  }

  private static double share(String value) {
    if (value.isBlank()) {
      return RejectedShare.ANY;
    }
    boolean decimal = value.matches("[01]|[01]?\\.\\d+");
    double share = decimal ? Double.parseDouble(value) : -1;
    require(
        share >= 0 && share <= 1,
        "--failOnRejected must be a share from 0 to 1 such as 0.05, not '" + value + "'");
    return share;
  }

  private static Duration window(String value) {
    Duration window =
        parsed("--storyWindow", value, "an ISO 8601 duration such as PT72H", Duration::parse);
    require(
        !window.isNegative() && !window.isZero(),
        "--storyWindow must be longer than nothing, not '" + value + "'");
    return window;
  }

  private static <T> T parsed(String option, String value, String wanted, Function<String, T> how) {
    try {
      return how.apply(value);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          option + " must be " + wanted + ", not '" + value + "'", e);
    }
  }
}
