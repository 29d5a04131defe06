package org.rashomon.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The words and word pairs around a claim, by place, with the claim's own words masked in the
 * article so that what is learned of them holds for other topics.
 */
final class StanceBags {
  /** The claim itself, the best passage with its neighbours, the beginning of the article. */
  static final List<String> PLACES = List.of("claim", "window", "lead");

  private static final int LEAD = 3;
  private static final String MASK = "_";

  private StanceBags() {}

  /** A bag a place, sorted. */
  static List<SortedSet<String>> of(PassageMatch match) {
    Set<String> masked = match.claim().terms();
    return List.of(
        bag(List.of(match.claim()), Set.of()),
        bag(match.window().stream().map(Passage::text).toList(), masked),
        bag(match.first(LEAD).stream().map(Passage::text).toList(), masked));
  }

  private static SortedSet<String> bag(List<StanceText> texts, Set<String> masked) {
    SortedSet<String> bag = new TreeSet<>();
    for (StanceText text : texts) {
      bag.addAll(grams(text, masked));
    }
    return bag;
  }

  /** The stems and stem pairs of a text; {@code ^} and {@code $} are its ends. */
  static List<String> grams(StanceText text, Set<String> masked) {
    List<String> grams = new ArrayList<>();
    String before = "^";
    for (String stem : text.stems()) {
      String word = masked.contains(stem) ? MASK : stem;
      if (!word.equals(MASK)) {
        grams.add(word);
      }
      if (!word.equals(MASK) || !before.equals(MASK)) {
        grams.add(before + ' ' + word);
      }
      before = word;
    }
    grams.add(before + " $");
    if (text.asks()) {
      grams.add("?");
    }
    return grams;
  }
}
