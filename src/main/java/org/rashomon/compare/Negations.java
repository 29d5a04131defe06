package org.rashomon.compare;

import java.util.Set;
import org.rashomon.text.Petitions;

/** Knows the words that negate. */
final class Negations {
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

  private static final Set<String> PLAIN = Set.of("not", "n't", "n’t", "never", "cannot");

  private Negations() {}

  /** Whether a lemma negates and no more: "not", "never", "do+not", unlike "deny". */
  static boolean isNot(String lemma) {
    return PLAIN.contains(lemma) || lemma.endsWith("+not");
  }

  /** "Don't" is one token with the lemma "do+not". */
  private static boolean isNegation(String lemma) {
    return NEGATIONS.contains(lemma) || isNot(lemma);
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
}
