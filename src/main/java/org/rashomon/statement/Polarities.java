package org.rashomon.statement;

import java.util.Set;
import org.rashomon.model.Polarity;

/** Tells whether a clause, or the cue over it, negates. */
final class Polarities {
  private static final Set<String> NEGATORS =
      Set.of("not", "n't", "never", "no", "nobody", "nothing", "none", "neither", "nor", "cannot");

  private Polarities() {}

  static Polarity of(Passage passage, Range clause, Range cue) {
    boolean negated = cue != null && denies(passage, cue);
    for (int i = clause.from(); i < clause.to(); i++) {
      if (isNegator(passage, i)) {
        return negated ? Polarity.AFFIRMED : Polarity.NEGATED;
      }
    }
    return negated ? Polarity.NEGATED : Polarity.AFFIRMED;
  }

  private static boolean denies(Passage passage, Range cue) {
    for (int i = cue.from(); i < cue.to(); i++) {
      if (Lexicon.cueKind(passage.token(i).lemma()).equals("deny")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "No" before a comma answers, "with no" negates a detail, "not only" and "no-confidence" affirm.
   */
  private static boolean isNegator(Passage passage, int i) {
    String word = passage.word(i);
    if (!NEGATORS.contains(word) && !word.endsWith("n't")) {
      return false;
    }
    String next = passage.word(i + 1);
    boolean compound = next.startsWith("-");
    boolean aside = word.equals("no") && i > 0 && passage.tag(i - 1).equals("ADP");
    return !compound
        && !aside
        && !next.equals(",")
        && !next.equals("only")
        && !next.equals("longer");
  }
}
