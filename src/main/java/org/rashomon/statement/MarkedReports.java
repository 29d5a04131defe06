package org.rashomon.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Attributions that people marked in a text, as token ranges. */
final class MarkedReports {
  private MarkedReports() {}

  /** The reports that the marks of one article make, in the order of their cues. */
  static List<Report> of(Passage passage, List<Map<String, String>> marks) {
    Map<String, Map<String, List<Range>>> byAttribution = new TreeMap<>();
    for (Map<String, String> mark : marks) {
      Range range = range(passage, mark);
      if (range != null) {
        byAttribution
            .computeIfAbsent(mark.get("attribution"), id -> new TreeMap<>())
            .computeIfAbsent(mark.get("role"), role -> new ArrayList<>())
            .add(range);
      }
    }
    Map<Range, Report> byCue = new TreeMap<>();
    for (Map<String, List<Range>> roles : byAttribution.values()) {
      if (roles.containsKey("cue") && roles.containsKey("content")) {
        Report report = report(roles);
        byCue.merge(report.cue(), report, MarkedReports::merge);
      }
    }
    return List.copyOf(byCue.values());
  }

  private static Report report(Map<String, List<Range>> roles) {
    List<Range> contents = roles.get("content").stream().sorted().toList();
    List<Range> sources = roles.getOrDefault("source", List.of());
    return new Report(sources.isEmpty() ? null : sources.get(0), roles.get("cue").get(0), contents);
  }

  private static Report merge(Report one, Report other) {
    List<Range> contents = new ArrayList<>(one.contents());
    contents.addAll(other.contents());
    contents.sort(Comparator.naturalOrder());
    return new Report(one.source() == null ? other.source() : one.source(), one.cue(), contents);
  }

  private static Range range(Passage passage, Map<String, String> mark) {
    String text = passage.text();
    int start = text.offsetByCodePoints(0, Integer.parseInt(mark.get("char_start")));
    int end = text.offsetByCodePoints(0, Integer.parseInt(mark.get("char_end")));
    int from = passage.tokenEndingAfter(start);
    int to = from;
    while (to < passage.size() && passage.token(to).start() < end) {
      to++;
    }
    return to > from ? new Range(from, to) : null;
  }
}
