package org.rashomon;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What a run found, for people: counts, and the claims that most outlets and sources dispute.
 *
 * @param mostDisputed at most three, the most disputed first
 */
record Summary(
    String location,
    long articles,
    long stories,
    long claims,
    long disputed,
    long rejected,
    List<Disputed> mostDisputed) {
  private static final int MOST = 3;
  private static final int LONGEST = 120;

  /** A claim that somebody denies. */
  record Disputed(String claim, String id, long supporting, long disputing) {}

  private static final Comparator<Disputed> BY_DISPUTE =
      Comparator.comparingLong((Disputed each) -> Math.min(each.supporting, each.disputing))
          .thenComparingLong(Disputed::disputing)
          .thenComparing(Disputed::id, Comparator.reverseOrder());

  /** Reads a finished report. */
  static Summary of(String location) throws IOException {
    PriorityQueue<Disputed> most = new PriorityQueue<>(BY_DISPUTE);
    long claims = 0;
    long disputed = 0;
    try (CSVParser parser = parse(location, "claims")) {
      for (CSVRecord row : parser) {
        claims++;
        if (row.get("disputed").equals("true")) {
          disputed++;
          most.add(disputed(row));
          if (most.size() > MOST) {
            most.remove();
          }
        }
      }
    }
    return new Summary(
        location,
        rows(location, "articles"),
        rows(location, "stories"),
        claims,
        disputed,
        rows(location, "rejected"),
        most.stream().sorted(BY_DISPUTE.reversed()).toList());
  }

  private static Disputed disputed(CSVRecord row) {
    return new Disputed(
        row.get("claim"),
        row.get("claim_id"),
        number(row, "supporting") + number(row, "sources_supporting"),
        number(row, "disputing") + number(row, "sources_disputing"));
  }

  private static long number(CSVRecord row, String column) {
    return Long.parseLong(row.get(column));
  }

  private static long rows(String location, String table) throws IOException {
    try (CSVParser parser = parse(location, table)) {
      return parser.stream().count();
    }
  }

  private static CSVParser parse(String location, String table) throws IOException {
    String file = location + (location.endsWith("/") ? "" : "/") + table + ".csv";
    return CSVParser.parse(
        Channels.newInputStream(
            FileSystems.open(FileSystems.matchSingleFileSpec(file).resourceId())),
        StandardCharsets.UTF_8,
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get());
  }

  void print(PrintStream out, double seconds) {
    out.printf(
        Locale.ROOT,
        "%,d articles, %,d stories, %,d claims, %,d of them disputed, %,d rejected records;"
            + " %.1f seconds%n",
        articles,
        stories,
        claims,
        disputed,
        rejected,
        seconds);
    if (!mostDisputed.isEmpty()) {
      out.println("most disputed:");
    }
    for (Disputed each : mostDisputed) {
      out.printf(
          Locale.ROOT,
          "  %s (%d support, %d dispute)%n",
          shown(each.claim()),
          each.supporting(),
          each.disputing());
    }
    out.println("report: " + location);
  }

  /** One short line without control characters, which could play tricks on a terminal. */
  private static String shown(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
