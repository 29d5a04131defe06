package org.rashomon.statement;

import java.util.ArrayList;
import java.util.List;

/** Labels of the chain around one cue. */
final class FrameLabels {
  static final int OTHER = 0;
  static final int SOURCE = 1;
  static final int IN_SOURCE = 2;
  static final int CONTENT = 3;
  static final int IN_CONTENT = 4;
  static final int CUE = 5;
  static final int COUNT = 6;

  private FrameLabels() {}

  /** Which label may follow which; last, which may start. */
  static boolean[] allowed() {
    boolean[] allowed = new boolean[(COUNT + 1) * COUNT];
    for (int from = 0; from <= COUNT; from++) {
      for (int to = 0; to < COUNT; to++) {
        boolean source = to != IN_SOURCE || from == SOURCE || from == IN_SOURCE;
        boolean content = to != IN_CONTENT || from == CONTENT || from == IN_CONTENT;
        allowed[from * COUNT + to] = source && content;
      }
    }
    return allowed;
  }

  /** The labels of a window's units for a report. */
  static int[] of(Window window, Report report) {
    int[] labels = new int[window.length()];
    for (int u = 0; u < labels.length; u++) {
      int before = u > 0 ? labels[u - 1] : OTHER;
      int token = window.first(u);
      if (report.cue().has(token)) {
        labels[u] = CUE;
      } else if (report.source() != null && report.source().has(token)) {
        labels[u] = before == SOURCE || before == IN_SOURCE ? IN_SOURCE : SOURCE;
      } else {
        Range content = at(report.contents(), token);
        boolean inside = before == CONTENT || before == IN_CONTENT;
        boolean goesOn = inside && content != null && content.has(window.first(u - 1));
        labels[u] = content == null ? OTHER : goesOn ? IN_CONTENT : CONTENT;
      }
    }
    return labels;
  }

  private static Range at(List<Range> ranges, int token) {
    return ranges.stream().filter(range -> range.has(token)).findFirst().orElse(null);
  }

  /** The ranges of a role; {@code begin} is SOURCE or CONTENT. */
  static List<Range> ranges(int[] labels, Window window, int begin) {
    List<Range> ranges = new ArrayList<>();
    for (int t = 0; t < labels.length; t++) {
      if (labels[t] == begin) {
        int to = t + 1;
        while (to < labels.length && labels[to] == begin + 1) {
          to++;
        }
        ranges.add(new Range(window.first(t), window.last(to - 1) + 1));
      }
    }
    return ranges;
  }
}
