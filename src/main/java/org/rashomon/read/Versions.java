package org.rashomon.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.model.Article;
import org.rashomon.model.Rejected;

/**
 * Settles the records of one article: of one outlet and id, or one outlet and URL.
 *
 * @param settled the newest version with those that it replaces
 * @param rejected later records whose texts have nothing in common with it
 * @param older how many records it replaces
 */
record Versions(Settled settled, List<Rejected> rejected, int older) {
  private static final double IN_COMMON = 0.15;
  private static final int WORDS = 1_000;
  static final Comparator<Article> AGE =
      Comparator.comparing(Article::dated)
          .thenComparing(Article::publishedAt)
          .thenComparing(Article::textSha256)
          .thenComparing(Article::title)
          .thenComparing(Article::location, Comparator.reverseOrder());

  /**
   * Settles records of one id, given in any order.
   *
   * @param records at least one
   */
  static Versions of(List<Settled> records) {
    List<Settled> sorted =
        records.stream().sorted(Comparator.comparing(Settled::article, AGE)).toList();
    Settled newest = sorted.get(0);
    List<Rejected> rejected = new ArrayList<>();
    int older = 0;
    for (Settled next : sorted.subList(1, sorted.size())) {
      if (sameArticle(newest.article(), next.article())) {
        newest = next.replacing(newest);
        older++;
      } else {
        rejected.add(rejected(next.article(), newest.article()));
      }
    }
    return new Versions(newest, rejected, older);
  }

  private static Rejected rejected(Article article, Article instead) {
    return new Rejected(
        article.location(),
        "duplicate_id",
        "its text has nothing in common with that of the same id or URL at " + instead.location(),
        RawRecord.excerpt(article.title() + " " + article.text()));
  }

  private static boolean sameArticle(Article one, Article other) {
    if (one.title().equals(other.title()) || one.textSha256().equals(other.textSha256())) {
      return true;
    }
    Set<String> words = words(one);
    Set<String> others = words(other);
    int smaller = Math.min(words.size(), others.size());
    words.retainAll(others);
    return words.size() > IN_COMMON * smaller;
  }

  /** Longer words alone: any two texts share the short ones. */
  private static Set<String> words(Article article) {
    Set<String> words = new HashSet<>();
    for (String word : (article.title() + " " + article.text()).split("[^\\p{L}\\p{N}]+", WORDS)) {
      if (word.length() > 4) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }
}
