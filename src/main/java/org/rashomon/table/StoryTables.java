package org.rashomon.table;

import java.util.Comparator;
import java.util.List;
import org.rashomon.model.ArticleHead;
import org.rashomon.model.StoryArticle;
import org.rashomon.model.TalliedStory;
import org.rashomon.model.TimeRange;

/** The table of stories. */
final class StoryTables {
  private static final Comparator<ArticleHead> HEADLINES =
      Comparator.comparing((ArticleHead article) -> article.title().isEmpty())
          .thenComparing(article -> !article.dated())
          .thenComparing(ArticleHead::publishedAt)
          .thenComparing(ArticleHead::id);

  static final Table<TalliedStory> STORIES =
      new TableBuilder<TalliedStory>("stories", "One row a news event.", 1)
          .hash("story_id", "The story.", row -> row.analysis().story().id())
          .id(
              "input_story_id",
              "Your own grouping, where you gave one.",
              row -> row.analysis().story().inputStoryId())
          .orEmpty()
          .text(
              "headline", "The headline of its first article that has one.", StoryTables::headline)
          .orEmpty()
          .time(
              "first_published_at",
              "When its first article was published.",
              row -> Cells.first(times(row)))
          .time(
              "last_published_at",
              "When its last article was published.",
              row -> Cells.last(times(row)))
          .count("articles", "Articles in it.", row -> articles(row).size())
          .count("outlets", "Outlets with an article in it.", row -> row.story().outlets())
          .count(
              "independent_articles",
              "Articles, a group of reprints counted once.",
              row -> row.story().independentArticles())
          .count("claims", "Claims found in it.", row -> row.analysis().claims().size())
          .count(
              "shared_claims",
              "Claims that two outlets or more carry.",
              row -> row.story().sharedClaims())
          .count(
              "disputed_claims",
              "Claims that somebody explicitly disputes.",
              row -> row.story().disputedClaims())
          .yesNo(
              "left_truncated",
              "Whether it may have begun before the first article of the run.",
              row -> row.story().leftTruncated())
          .stamped();

  private StoryTables() {}

  private static List<StoryArticle> articles(TalliedStory story) {
    return story.analysis().story().articles();
  }

  private static TimeRange times(TalliedStory story) {
    return articles(story).stream()
        .map(article -> TimeRange.of(article.article()))
        .reduce(TimeRange.UNKNOWN, TimeRange::with);
  }

  private static String headline(TalliedStory story) {
    return articles(story).stream()
        .map(StoryArticle::article)
        .min(HEADLINES)
        .map(ArticleHead::title)
        .orElse("");
  }
}
