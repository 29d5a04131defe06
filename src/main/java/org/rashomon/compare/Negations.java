package org.rashomon.compare;

import java.util.Set;
import org.rashomon.text.Petitions;

/** Knows the words that negate, and how far they do. */
final class Negations {
  private static final int REACH = 2;
  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "n't",
          "n’t",
          "no",
          "never",
          "none",
          "neither",
          "nor",
          "nobody",
          "nothing",
          "without",
          "deny",
          "refuse",
          "reject",
          "refute",
          "dismiss",
          "fail",
          "unlikely",
          "false",
          "untrue",
          "cannot",
          "hardly",
          "failure",
          "inability",
          "lack");

  /** What is not suggested is not denied either. */
  static final Set<String> SUGGESTING =
      Set.of("suggest", "imply", "insinuate", "claim", "allege", "question", "doubt", "dispute");

  private Negations() {}

  /** "Don't" is one token with the lemma "do+not". */
  private static boolean isNegation(String lemma) {
    return NEGATIONS.contains(lemma) || lemma.endsWith("+not");
  }

  /** Which words negate; to deny a motion or reject an offer negates nothing. */
  static boolean[] negating(String[] lemmas, String[] tags) {
    boolean[] negating = new boolean[lemmas.length];
    for (int i = 0; i < lemmas.length; i++) {
      negating[i] =
          isNegation(lemmas[i])
              && !(tags[i].equals("VERB")
                  && Petitions.follows(k -> lemmas[k], k -> tags[k], i + 1, lemmas.length));
    }
    return negating;
  }

  /**
   * Which words the negating ones reach: the next content words before a mark, but not what was not
   * suggested.
   */
  static boolean[] reached(String[] lemmas, boolean[] negating) {
    boolean[] negated = new boolean[lemmas.length];
    int reach = 0;
    for (int i = 0; i < lemmas.length; i++) {
      negated[i] = reach > 0;
      reach -= reach > 0 && !Wordings.isFunctionWord(Wordings.plainLemma(lemmas[i])) ? 1 : 0;
      reach = Wordings.isWord(lemmas[i]) && !SUGGESTING.contains(lemmas[i]) ? reach : 0;
      reach = negating[i] ? REACH : reach;
    }
    return negated;
  }
}
