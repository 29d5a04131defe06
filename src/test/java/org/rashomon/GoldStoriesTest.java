package org.rashomon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.Story;
import org.rashomon.story.Made;

class GoldStoriesTest {
  private static final Map<String, String> ROW =
      Map.of("story_id", "flood", "input_a", "a", "input_b", "b");

  private static Article article(String id, String story) {
    String text = "The river rose by two metres at " + id + " on Monday.";
    return Made.given(Made.article(id, "", text, 0), story);
  }

  @Test
  void goldGivesTheStory() {
    List<Story> stories =
        GoldStories.of(List.of(article("a", ""), article("b", ""), article("c", "")), List.of(ROW));
    assertEquals(List.of("flood"), stories.stream().map(Story::id).toList());
    assertEquals(2, stories.get(0).articles().size());
  }

  @Test
  void anArticleThatComesWithAJudgedStoryBelongsToIt() {
    List<Article> articles =
        List.of(article("a", "flood"), article("b", "flood"), article("c", "flood"));
    assertEquals(3, GoldStories.of(articles, List.of(ROW)).get(0).articles().size());
  }

  @Test
  void anArticleInTwoStoriesIsAnError() {
    Map<String, String> other = Map.of("story_id", "fire", "input_a", "a", "input_b", "c");
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class,
            () -> GoldStories.of(List.of(article("a", "")), List.of(ROW, other)));
    assertTrue(error.getMessage().contains("flood"), error.getMessage());
  }
}
