package org.rashomon.statement;

import java.util.ArrayList;
import java.util.List;

/** Labels of the cue chain. */
final class CueLabels {
  static final int OTHER = 0;
  static final int BEGIN = 1;
  static final int INSIDE = 2;
  static final int COUNT = 3;

  private CueLabels() {}

  /** Which label may follow which; last, which may start. */
  static boolean[] allowed() {
    boolean[] allowed = new boolean[(COUNT + 1) * COUNT];
    for (int from = 0; from <= COUNT; from++) {
      for (int to = 0; to < COUNT; to++) {
        boolean continues = from == BEGIN || from == INSIDE;
        allowed[from * COUNT + to] = to != INSIDE || continues;
      }
    }
    return allowed;
  }

  /** The cues that labels of the tokens from {@code first} on stand for. */
  static List<Range> ranges(int[] labels, int first) {
    List<Range> ranges = new ArrayList<>();
    for (int t = 0; t < labels.length; t++) {
      if (labels[t] == BEGIN) {
        int to = t + 1;
        while (to < labels.length && labels[to] == INSIDE) {
          to++;
        }
        ranges.add(new Range(first + t, first + to));
      }
    }
    return ranges;
  }
}
