package org.rashomon.statement;

import org.rashomon.model.Modality;

/**
 * How much a clause is worth checking, from 0 to 1: figures, names and finite verbs count for it,
 * questions, first and second person against it (the cues of Hassan et al. 2017, ClaimBuster).
 */
final class CheckWorthiness {
  private static final int ENOUGH_WORDS = 6;

  private CheckWorthiness() {}

  static double of(Passage passage, Range clause, Modality modality) {
    int figures = 0;
    int names = 0;
    int verbs = 0;
    int selves = 0;
    for (int i = clause.from(); i < clause.to(); i++) {
      String tag = passage.tag(i);
      String word = passage.word(i);
      figures += tag.equals("NUM") ? 1 : 0;
      names += tag.equals("PROPN") ? 1 : 0;
      verbs += passage.isVerb(i) ? 1 : 0;
      selves += word.equals("i") || word.equals("you") || word.equals("my") ? 1 : 0;
    }
    double worth = 0.25;
    worth += Math.min(figures, 2) * 0.15;
    worth += Math.min(names, 3) * 0.1;
    worth += verbs > 0 ? 0.1 : -0.15;
    worth -= clause.length() < ENOUGH_WORDS ? 0.15 : 0;
    worth -= Math.min(selves, 2) * 0.1;
    worth -= modality == Modality.QUESTION ? 0.3 : 0;
    worth -= modality == Modality.CONDITIONAL || modality == Modality.FUTURE ? 0.05 : 0;
    return Math.round(Math.min(1, Math.max(0, worth)) * 100) / 100.0;
  }
}
