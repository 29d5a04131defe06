package org.rashomon.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.model.Analysed;
import org.rashomon.model.ArticleHead;
import org.rashomon.model.Precision;
import org.rashomon.model.Story;
import org.rashomon.model.StoryArticle;

/**
 * Which outlets cover a story, and how many articles of each could have carried what another
 * article carried first: those analysed in full and published no earlier. Where one time is a day
 * alone, the same day counts as no earlier. Made ready once a story, since its claims are many.
 */
final class StoryCoverage {
  private final Map<String, StoryArticle> articles = new HashMap<>();
  private final SortedMap<String, Times> times = new TreeMap<>();

  /**
   * When articles that could carry a claim were published, sorted.
   *
   * @param moments epoch milliseconds of those known better than to the day
   * @param days since the epoch of the others
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Times(long[] moments, long[] days) {
    static Times of(List<ArticleHead> articles) {
      return new Times(
          articles.stream()
              .filter(each -> each.precision() != Precision.DAY)
              .mapToLong(ArticleHead::publishedAt)
              .sorted()
              .toArray(),
          articles.stream()
              .filter(each -> each.precision() == Precision.DAY)
              .mapToLong(Comparability::day)
              .sorted()
              .toArray());
    }

    int notBefore(ArticleHead first) {
      long moment =
          first.precision() == Precision.DAY
              ? Comparability.startOfDay(first)
              : first.publishedAt();
      return from(moments, moment) + from(days, Comparability.day(first));
    }

    /** How many of sorted values are no less. */
    private static int from(long[] sorted, long least) {
      int at = Arrays.binarySearch(sorted, least);
      int place = at < 0 ? -at - 1 : at;
      while (place > 0 && sorted[place - 1] == least) {
        place--;
      }
      return sorted.length - place;
    }
  }

  /** Looks at all articles of a story. */
  StoryCoverage(Story story) {
    SortedMap<String, List<ArticleHead>> able = new TreeMap<>();
    for (StoryArticle article : story.articles()) {
      ArticleHead head = article.article();
      articles.put(head.id(), article);
      List<ArticleHead> ofOutlet = able.computeIfAbsent(head.outlet(), o -> new ArrayList<>());
      boolean read = article.work().analysed() == Analysed.FULL && !article.member().capped();
      if (read && head.dated()) {
        ofOutlet.add(head);
      }
    }
    able.forEach((outlet, heads) -> times.put(outlet, Times.of(heads)));
  }

  StoryArticle article(String id) {
    return articles.get(id);
  }

  /** The outlets, sorted. */
  Set<String> outlets() {
    return times.keySet();
  }

  /**
   * How many articles of an outlet could have carried a claim.
   *
   * @param first the article that carried it first; none can be told where that is unknown
   */
  int comparable(String outlet, Optional<ArticleHead> first) {
    return first.map(head -> times.get(outlet).notBefore(head)).orElse(0);
  }
}
