package org.rashomon.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * Proposes source and content for a cue: the likeliest ones, and shorter ones too, since what comes
 * behind a content is often taken for a part of it.
 */
record FrameLabeller(ChainModel chain) {
  /** Steps of weight by which source or content are preferred to nothing. */
  private static final int[] BIAS = {-12, 0, 0, 0, 0, 0};

  /** Steps by which nothing is preferred then, for shorter proposals. */
  private static final int[] SHORTER = {6, 14};

  /** The proposals for a cue, the likeliest first. */
  List<Candidate> candidates(Passage passage, Labellers.Cue cue, FrameFeatures features) {
    Window window = Window.around(passage, cue.range());
    Report rule = FrameRules.frame(passage, cue.range());
    Lattice lattice = chain.lattice(features.chain(window, cue.range(), rule), BIAS);
    Lattice.Path best = lattice.best();
    List<Candidate> candidates = new ArrayList<>();
    int margin = lattice.margin(best, 0, window.length());
    int[] labels = best.labels();
    for (int shorter = 0; ; shorter++) {
      Report report = report(labels, window, cue.range());
      if (report != null && candidates.stream().noneMatch(other -> other.report().equals(report))) {
        int sourceMargin =
            report.source() == null ? 0 : margin(lattice, best, window, report.source());
        int deficit = best.score() - lattice.score(labels);
        candidates.add(new Candidate(report, rule, cue.margin(), margin, sourceMargin, deficit));
      }
      if (shorter == SHORTER.length || report == null) {
        break;
      }
      labels = lattice.preferring(SHORTER[shorter]).best().labels();
    }
    if (candidates.isEmpty() && rule != null) {
      candidates.add(new Candidate(rule, rule, cue.margin(), 0, 0, 0));
    }
    return candidates;
  }

  /** What the labels tell; null if it has no content. */
  private static Report report(int[] labels, Window window, Range cue) {
    List<Range> contents = FrameLabels.ranges(labels, window, FrameLabels.CONTENT);
    Range source = nearest(FrameLabels.ranges(labels, window, FrameLabels.SOURCE), cue);
    return contents.isEmpty() ? null : new Report(source, cue, contents);
  }

  private static int margin(Lattice lattice, Lattice.Path best, Window window, Range source) {
    int from = 0;
    while (window.first(from) < source.from()) {
      from++;
    }
    int to = from;
    while (to < window.length() && window.first(to) < source.to()) {
      to++;
    }
    return lattice.margin(best, from, to);
  }

  private static Range nearest(List<Range> sources, Range cue) {
    Range nearest = null;
    for (Range source : sources) {
      if (nearest == null || apart(source, cue) < apart(nearest, cue)) {
        nearest = source;
      }
    }
    return nearest;
  }

  private static int apart(Range source, Range cue) {
    return source.from() < cue.from() ? cue.from() - source.to() : source.from() - cue.to();
  }
}
