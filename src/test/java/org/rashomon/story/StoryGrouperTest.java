package org.rashomon.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.Ids;
import org.rashomon.model.StoryMember;

class StoryGrouperTest {
  private static final String FERRY = "Ferry runs aground off Skerry Point, forty rescued";
  private static final String FERRY_AGAIN =
      "Forty passengers rescued as ferry hits Skerry Point rocks";

  @Test
  void headlinesOfOneEventAreOneStory() {
    assertEquals(
        List.of("a b", "c d"),
        Made.stories(
            Made.members(
                Made.article("a", FERRY, "", 1),
                Made.article("b", FERRY_AGAIN, "", 2),
                Made.article("c", "Orchard growers win subsidy vote in Calder valley", "", 1),
                Made.article(
                    "d", "Calder valley orchard subsidy passes after close vote", "", 3))));
  }

  @Test
  void theStoryIsNamedAfterItsEarliestArticle() {
    List<StoryMember> members =
        Made.members(Made.article("b", FERRY, "", 1), Made.article("a", FERRY_AGAIN, "", 2));
    assertEquals(Ids.of("s", "article", "b"), members.get(0).storyId());
    assertEquals(Ids.of("s", "article", "b"), members.get(1).storyId());
  }

  @Test
  void articlesFurtherApartThanTheWindowAreNotJoined() {
    assertEquals(
        List.of("a b", "c"),
        Made.stories(
            Made.members(
                Made.article("a", FERRY, "", 0),
                Made.article("b", FERRY, "", 2),
                Made.article("c", FERRY, "", 75))));
  }

  @Test
  void aChainOfSharedWordsIsSplit() {
    assertEquals(
        List.of("a b", "c d x"),
        Made.stories(
            Made.members(
                Made.article("a", "ferry", Made.text("ferry", 0, 90), 0),
                Made.article("b", "ferry", Made.text("ferry", 40, 130), 1),
                Made.article("c", "orchard", Made.text("orchard", 0, 90), 2),
                Made.article("d", "orchard", Made.text("orchard", 40, 130), 3),
                Made.article(
                    "x",
                    "ferry and orchard",
                    Made.text("ferry", 0, 12) + Made.text("orchard", 30, 90),
                    2))));
  }

  @Test
  void aGivenStoryStandsWhateverTheWords() {
    List<StoryMember> members =
        Made.members(
            Made.given(Made.article("a", FERRY, "", 0), "mine"),
            Made.given(Made.undated(Made.article("b", "Orchard vote", "", 900)), "mine"));
    assertEquals(List.of("a b"), Made.stories(members));
    assertEquals(Ids.of("s", "given", "mine"), members.get(0).storyId());
    assertEquals("mine", members.get(1).inputStoryId());
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() {
    List<Article> articles = new ArrayList<>(many());
    List<StoryMember> expected = Made.members(articles.toArray(Article[]::new));
    Collections.shuffle(articles, new Random(5));
    assertEquals(expected, Made.members(articles.toArray(Article[]::new)));
    assertEquals(6, Made.stories(expected).size());
  }

  @Test
  void articlesBeyondTheMostComparedJoinWhatIsThere() {
    List<Sketch> sketches = many().stream().map(Made::sketch).toList();
    Vectors vectors = new Vectors(Vectors.count(sketches), Made.BACKGROUND);
    List<StoryMember> members = new StoryGrouper(vectors, 72 * Made.HOUR, 40).members(sketches);
    assertEquals(20, members.stream().filter(StoryMember::capped).count());
    assertEquals(6, Made.stories(members).size());
    assertTrue(members.stream().filter(StoryMember::capped).allMatch(m -> m.reprintOf().isEmpty()));
  }

  private static List<Article> many() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String subject = "subject" + (char) ('a' + i % 6);
      articles.add(Made.article("n" + i, subject, Made.text(subject, i / 3, i / 3 + 70), i / 2));
    }
    return articles;
  }
}
