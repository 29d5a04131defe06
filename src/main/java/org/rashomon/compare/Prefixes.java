package org.rashomon.compare;

import java.util.List;
import org.rashomon.text.WordNet;

/** Words whose first syllable makes them the opposite of the rest: "unlawful", "dislike". */
final class Prefixes {
  private static final List<String> NEGATIVE = List.of("un", "in", "im", "il", "ir", "dis", "non");
  private static final List<String> TAGS = List.of("ADJ", "VERB", "NOUN");
  private static final int SHORTEST = 3;

  private Prefixes() {}

  /** A lemma without its negative prefix where WordNet knows the rest as its opposite. */
  static String affirmed(String lemma) {
    for (String prefix : NEGATIVE) {
      if (lemma.startsWith(prefix) && lemma.length() >= prefix.length() + SHORTEST) {
        String rest = lemma.substring(prefix.length());
        if (TAGS.stream().anyMatch(tag -> WordNet.senses(lemma, tag).opposites().contains(rest))) {
          return rest;
        }
      }
    }
    return lemma;
  }
}
