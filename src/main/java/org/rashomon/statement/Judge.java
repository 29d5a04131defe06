package org.rashomon.statement;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.text.TreeModel;

/**
 * Decides which proposed reports stand, one for each cue at most.
 *
 * @param trees labels are wrong and right; null for the likeliest report of every cue to stand
 */
record Judge(TreeModel trees) {
  static final List<String> VERDICTS = List.of("wrong", "right");

  /** The least probability that a cue has a right report among those proposed for it. */
  private static final double STANDS = 0.35;

  /**
   * The reports that stand.
   *
   * @param candidates those of one cue side by side, its likeliest first
   */
  List<Report> standing(List<Candidate> candidates, JudgeFeatures features) {
    List<Report> standing = new ArrayList<>();
    for (int from = 0; from < candidates.size(); ) {
      Candidate best = candidates.get(from);
      double most = 0;
      double any = 0;
      int to = from;
      while (to < candidates.size() && candidates.get(to).sharesCue(best)) {
        double right = right(candidates.get(to), features);
        best = right > most ? candidates.get(to) : best;
        most = Math.max(most, right);
        any += right;
        to++;
      }
      if (any >= STANDS) {
        standing.add(best.report());
      }
      from = to;
    }
    return standing;
  }

  private double right(Candidate candidate, JudgeFeatures features) {
    return trees == null ? 1 : trees.probabilities(features.of(candidate))[1];
  }
}
