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

  /** Steps by which nothing is preferred for the likeliest proposal, and for shorter ones. */
  private static final int[] SHORTER = {0, 6, 14};

  /** The proposals for a cue, the likeliest first. */
  List<Candidate> candidates(Passage passage, Labellers.Cue cue, FrameFeatures features) {
    Window window = Window.around(passage, cue.range());
    Report rule = FrameRules.frame(passage, cue.range());
    Lattice lattice = chain.lattice(features.chain(window, cue.range(), rule), BIAS);
    Lattice.Path best = lattice.best();
    if (report(best.labels(), window, cue.range()) == null) {
      return rule == null ? List.of() : List.of(new Candidate(rule, rule, cue.margin(), 0, 0, 0));
    }
    int margin = lattice.margin(best, 0, window.length());
    List<Candidate> candidates = new ArrayList<>();
    for (int steps : SHORTER) {
      int[] labels = steps == 0 ? best.labels() : lattice.preferring(steps).best().labels();
      Report report = report(labels, window, cue.range());
      if (report == null) {
        break;
      }
      if (candidates.stream().noneMatch(other -> other.report().equals(report))) {
        int sourceMargin =
            report.source() == null ? 0 : margin(lattice, best, window, report.source());
        int deficit = best.score() - lattice.score(labels);
        candidates.add(new Candidate(report, rule, cue.margin(), margin, sourceMargin, deficit));
      }
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
      if (nearest == null || source.apartFrom(cue) < nearest.apartFrom(cue)) {
        nearest = source;
      }
    }
    return nearest;
  }
}
