package org.rashomon.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.model.Article;
import org.rashomon.model.ArticleVersions;

/**
 * An article's newest version with the earlier ones that read otherwise.
 *
 * @param older no two with the same headline and text, nor with those of the newest; at most {@link
 *     #MOST}, the newest of them
 */
record Settled(Article article, List<Article> older) {
  static final int MOST = 50;

  static Settled alone(Article article) {
    return new Settled(article, List.of());
  }

  /** The same article after another record of it, with the versions of both. */
  Settled replacing(Settled former) {
    List<Article> candidates = new ArrayList<>(older);
    candidates.add(former.article);
    candidates.addAll(former.older);
    candidates.sort(Versions.AGE.reversed());
    Set<String> seen = new HashSet<>(Set.of(reading(article)));
    List<Article> kept = new ArrayList<>();
    for (Article each : candidates) {
      if (kept.size() < MOST && seen.add(reading(each))) {
        kept.add(each);
      }
    }
    return new Settled(article, kept);
  }

  /** All versions, the oldest first. */
  ArticleVersions versions() {
    List<Article> all = new ArrayList<>();
    older.stream().sorted(Versions.AGE).map(each -> each.asVersionOf(article)).forEach(all::add);
    all.add(article);
    return new ArticleVersions(all);
  }

  Settled withArticle(Article told) {
    return new Settled(told, older);
  }

  private static String reading(Article article) {
    return article.textSha256() + article.title();
  }
}
