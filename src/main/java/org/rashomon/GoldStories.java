package org.rashomon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.model.Article;
import org.rashomon.model.Story;
import org.rashomon.model.StoryArticle;
import org.rashomon.model.StoryMember;
import org.rashomon.statement.ArticleReader;
import org.rashomon.text.ModelFolder;

/**
 * The stories that people judged: rows of gold name pairs of articles ({@code input_a}, {@code
 * input_b}) and may give the story of both ({@code story_id}).
 */
final class GoldStories {
  private final Map<String, String> storyOf = new HashMap<>();
  private final Set<String> named = new HashSet<>();

  private GoldStories() {}

  /**
   * The stories, sorted by id, of the articles with their statements. An article belongs to the
   * story that gold gives it, else to the one it comes with; what is of no judged story is left
   * out.
   *
   * @throws IllegalArgumentException if gold gives an article to two stories
   */
  static List<Story> of(List<Article> articles, List<Map<String, String>> gold) {
    GoldStories stories = new GoldStories();
    gold.forEach(stories::add);
    return stories.read(articles);
  }

  private void add(Map<String, String> row) {
    String story = row.getOrDefault("story_id", "");
    for (String column : List.of("input_a", "input_b")) {
      String input = row.getOrDefault(column, "");
      named.add(input);
      if (!story.isEmpty()) {
        String other = storyOf.putIfAbsent(input, story);
        if (other != null && !other.equals(story)) {
          throw new IllegalArgumentException(
              "--gold gives the article "
                  + input
                  + " to the stories "
                  + other
                  + " and "
                  + story
                  + ": leave it in one");
        }
      }
    }
  }

  private List<Story> read(List<Article> articles) {
    Set<String> judged = new HashSet<>();
    for (Article article : articles) {
      if (named.contains(article.inputId())) {
        judged.add(story(article));
      }
    }
    ArticleReader reader = ArticleReader.with(ModelFolder.shipped());
    SortedMap<String, List<StoryArticle>> members = new TreeMap<>();
    for (Article article : articles) {
      String story = story(article);
      if (judged.contains(story)) {
        StoryMember member =
            new StoryMember(article.id(), story, story, "", "", false, Long.MAX_VALUE);
        members
            .computeIfAbsent(story, id -> new ArrayList<>())
            .add(new StoryArticle(member, reader.read(article)));
      }
    }
    List<Story> stories = new ArrayList<>();
    members.forEach((id, all) -> stories.add(story(id, all)));
    return stories;
  }

  private String story(Article article) {
    return storyOf.getOrDefault(article.inputId(), article.inputStoryId());
  }

  private static Story story(String id, List<StoryArticle> members) {
    members.sort(Comparator.comparing(each -> each.article().id()));
    return new Story(id, id, members);
  }
}
