package org.rashomon.text;

import java.util.Set;
import java.util.function.IntFunction;

/**
 * Knows what is asked for, offered or brought before a court: to deny, dismiss or reject it is an
 * act, and says of no claim that it is untrue.
 */
public final class Petitions {
  private static final int FARTHEST = 8;
  private static final Set<String> BEFORE_NOUN = Set.of("DET", "ADJ", "NUM", "PRON", "PART", "ADV");
  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
  private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");
  private static final Set<String> THINGS =
      Set.of(
          "access",
          "admission",
          "amendment",
          "appeal",
          "application",
          "asylum",
          "bail",
          "bid",
          "bill",
          "budget",
          "case",
          "clemency",
          "compensation",
          "complaint",
          "coverage",
          "deal",
          "demand",
          "entry",
          "extension",
          "funding",
          "injunction",
          "lawsuit",
          "loan",
          "measure",
          "motion",
          "move",
          "nomination",
          "offer",
          "parole",
          "permission",
          "permit",
          "petition",
          "plan",
          "plea",
          "proposal",
          "request",
          "resignation",
          "resolution",
          "stay",
          "suit",
          "tender",
          "treaty",
          "visa");

  private Petitions() {}

  /**
   * Whether the object that begins at a place is such a thing: "a similar class-action lawsuit".
   *
   * @param lemma of each token of a sentence
   * @param tag universal part of speech of each
   * @param from index of the object's first token
   * @param to behind the sentence's last token
   */
  public static boolean follows(
      IntFunction<String> lemma, IntFunction<String> tag, int from, int to) {
    String head = "";
    for (int i = from; i < Math.min(to, from + FARTHEST); i++) {
      boolean hyphen = lemma.apply(i).startsWith("-") && !head.isEmpty();
      if (tag.apply(i).equals("PART") && POSSESSIVE.contains(lemma.apply(i))) {
        head = "";
      } else if (NOUNS.contains(tag.apply(i))) {
        head = lemma.apply(i);
      } else if (!hyphen && !(head.isEmpty() && BEFORE_NOUN.contains(tag.apply(i)))) {
        break;
      }
    }
    return THINGS.contains(head);
  }
}
