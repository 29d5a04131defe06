package org.rashomon.tally;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rashomon.model.StoryArticle;

/** Which articles are an outlet's own work rather than another's words. */
final class Independence {
  private Independence() {}

  /** Whether an article is neither a reprint nor, by its credit, copy of another's wire. */
  static boolean holds(StoryArticle article) {
    String credit = article.article().wireCredit();
    return article.member().reprintOf().isEmpty()
        && (credit.isEmpty() || names(credit, article.article().outlet()));
  }

  /** Whether a credit is to the outlet itself: "Reuters" of reuters.com, "AP" of apnews.com. */
  private static boolean names(String credit, String outlet) {
    List<String> credited = words(credit);
    List<String> own = words(outlet);
    String initials = own.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    String name = String.join("", credited);
    return own.containsAll(credited) || initials.equals(name) || own.contains(name + "news");
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !word.equals("the"))
        .toList();
  }
}
