package org.rashomon.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How well found reports agree with marked ones: exact spans of each role, and reports paired one
 * to one by their contents, as CofeNet (Wang et al. 2022) and the Gender Gap Tracker (Asr et al.
 * 2021) count.
 */
final class AttributionScore {
  /** Titles of the figures, in order. */
  static final List<String> FIGURES =
      List.of("source", "cue", "content", "content_tokens", "attributions", "source_accuracy");

  private final Count source = new Count();
  private final Count cue = new Count();
  private final Count content = new Count();
  private final Count tokens = new Count();
  private final Count reports = new Count();
  private int sourced;
  private int rightSources;

  private static final class Count {
    private int marked;
    private int found;
    private int both;

    void add(Set<?> markedOnes, Set<?> foundOnes) {
      marked += markedOnes.size();
      found += foundOnes.size();
      both += (int) foundOnes.stream().filter(markedOnes::contains).count();
    }

    double f1() {
      return marked + found == 0 ? 0 : 2.0 * both / (marked + found);
    }
  }

  /** Counts the reports of one article. */
  void add(List<Report> marked, List<Report> found) {
    source.add(sources(marked), sources(found));
    cue.add(cues(marked), cues(found));
    content.add(contents(marked), contents(found));
    tokens.add(tokens(marked), tokens(found));
    reports.marked += marked.size();
    reports.found += found.size();
    paired(marked, found, AttributionTrainer.MEETS)
        .forEach(
            (own, other) -> {
              reports.both++;
              if (other.source() != null) {
                sourced++;
                rightSources += own.source() != null && meets(own.source(), other.source()) ? 1 : 0;
              }
            });
  }

  /** The figures, from 0 to 1: F1 of four kinds of spans and of reports, share of right sources. */
  double[] figures() {
    return new double[] {
      source.f1(),
      cue.f1(),
      content.f1(),
      tokens.f1(),
      reports.f1(),
      sourced == 0 ? 0 : (double) rightSources / sourced
    };
  }

  /** The figures in one line, tabs between them. */
  String line() {
    StringBuilder line = new StringBuilder();
    for (double figure : figures()) {
      line.append(String.format(Locale.ROOT, "\t%.3f", figure));
    }
    return line.toString();
  }

  private static Set<Range> sources(List<Report> reports) {
    Set<Range> ranges = new HashSet<>();
    reports.stream().filter(report -> report.source() != null).forEach(r -> ranges.add(r.source()));
    return ranges;
  }

  private static Set<Range> cues(List<Report> reports) {
    Set<Range> ranges = new HashSet<>();
    reports.forEach(report -> ranges.add(report.cue()));
    return ranges;
  }

  private static Set<Range> contents(List<Report> reports) {
    Set<Range> ranges = new HashSet<>();
    reports.forEach(report -> ranges.addAll(report.contents()));
    return ranges;
  }

  private static Set<Integer> tokens(List<Report> reports) {
    Set<Integer> tokens = new HashSet<>();
    for (Range range : contents(reports)) {
      for (int i = range.from(); i < range.to(); i++) {
        tokens.add(i);
      }
    }
    return tokens;
  }

  private static boolean meets(Range one, Range other) {
    int both = Math.min(one.to(), other.to()) - Math.max(one.from(), other.from());
    return 4 * both >= one.length() + other.length();
  }

  /** A found report, a marked one, and what share of the longer content they have in common. */
  private record Pair(Report found, Report marked, double share) {}

  /** Marked reports by the found ones that meet them, one to one, the best overlap first. */
  static Map<Report, Report> paired(List<Report> marked, List<Report> found, double least) {
    List<Pair> pairs = new ArrayList<>();
    for (Report own : found) {
      for (Report other : marked) {
        int shared = own.shared(other);
        double share = (double) shared / Math.max(own.size(), other.size());
        if (share >= least) {
          pairs.add(new Pair(own, other, share));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::share).reversed());
    Map<Report, Report> paired = new LinkedHashMap<>();
    Set<Report> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!paired.containsKey(pair.found()) && taken.add(pair.marked())) {
        paired.put(pair.found(), pair.marked());
      }
    }
    return paired;
  }
}
