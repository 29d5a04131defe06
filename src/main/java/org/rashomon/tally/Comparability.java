package org.rashomon.tally;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.rashomon.model.ArticleHead;
import org.rashomon.model.Precision;

/** Which of two articles came first, as far as the precision of their times can tell. */
final class Comparability {
  private static final long DAY = Duration.ofDays(1).toMillis();
  private static final Comparator<ArticleHead> BY_TIME =
      Comparator.comparingLong(ArticleHead::publishedAt).thenComparing(ArticleHead::id);

  private Comparability() {}

  /** The earliest of articles; empty if one of them is undated or there are none. */
  static Optional<ArticleHead> first(Collection<ArticleHead> articles) {
    return articles.stream().allMatch(ArticleHead::dated)
        ? articles.stream().min(BY_TIME)
        : Optional.empty();
  }

  /** The one outlet that was surely first; empty where precision or ties cannot tell. */
  static String firstOutlet(List<ArticleHead> carrying) {
    Optional<ArticleHead> first = first(carrying);
    if (first.isEmpty()) {
      return "";
    }
    String outlet = first.get().outlet();
    boolean sure =
        carrying.stream()
            .filter(other -> !other.outlet().equals(outlet))
            .allMatch(other -> earlier(first.get(), other));
    return sure ? outlet : "";
  }

  /**
   * When the first of articles was published, in epoch milliseconds; empty where none is surely the
   * first, to the instant.
   */
  static OptionalLong moment(List<ArticleHead> articles) {
    Optional<ArticleHead> first = first(articles);
    boolean sure =
        first.isPresent()
            && first.get().precision() != Precision.DAY
            && articles.stream()
                .filter(other -> other.precision() == Precision.DAY)
                .allMatch(other -> earlier(first.get(), other));
    return sure ? OptionalLong.of(first.get().publishedAt()) : OptionalLong.empty();
  }

  /** The day of an article, counted from the epoch. */
  static long day(ArticleHead article) {
    return Math.floorDiv(article.publishedAt(), DAY);
  }

  /** The moment at which the day of an article begins, in epoch milliseconds. */
  static long startOfDay(ArticleHead article) {
    return day(article) * DAY;
  }

  private static boolean earlier(ArticleHead one, ArticleHead other) {
    boolean daysAlone = one.precision() == Precision.DAY || other.precision() == Precision.DAY;
    long unit = daysAlone ? DAY : 1;
    return Math.floorDiv(one.publishedAt(), unit) < Math.floorDiv(other.publishedAt(), unit);
  }
}
