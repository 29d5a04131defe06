package org.rashomon.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.Ids;
import org.rashomon.model.StoryMember;

class ReprintsTest {
  private static final String WIRE = Made.text("ferry", 0, 90);
  private static final String TITLE = "Ferry runs aground";

  @Test
  void aCopyUnderAnotherHeadlineIsAReprintOfTheEarliest() {
    assertEquals("b", original(Made.article("a", "Rescue at sea", WIRE, 2)));
  }

  @Test
  void aCopyCutToAThirdIsAReprint() {
    assertEquals("b", original(Made.article("a", TITLE, Made.text("ferry", 0, 30) + tail(14), 2)));
  }

  @Test
  void aCopyWithAddedBoilerplateIsAReprint() {
    assertEquals(
        "b",
        original(Made.article("a", TITLE, "Sign up here. " + WIRE + Made.text("news", 0, 40), 2)));
  }

  @Test
  void smallEditsLeaveAReprint() {
    assertEquals(
        "b",
        original(Made.article("a", TITLE, WIRE.replaceAll("said(.*?)said", "said$1told us"), 2)));
  }

  @Test
  void anAgencysOwnArticleIsTheOriginal() {
    List<StoryMember> members =
        Made.members(
            Made.article("b", TITLE, WIRE, 1),
            Made.of(Made.article("w", TITLE, WIRE, 3), "Reuters"));
    assertEquals("w", members.get(0).reprintOf());
    assertEquals("", members.get(1).reprintOf());
    assertEquals(Ids.of("r", "w"), members.get(0).reprintGroup());
    assertEquals(Ids.of("r", "w"), members.get(1).reprintGroup());
  }

  @Test
  void articlesThatShareQuotationsAreNoReprints() {
    assertEquals(
        "",
        original(Made.article("a", TITLE, Made.text("ferry", 0, 20) + Made.text("sea", 0, 60), 2)));
  }

  @Test
  void equalHeadlinesAloneAreNoReprints() {
    List<StoryMember> members =
        Made.members(Made.article("a", TITLE, "", 1), Made.article("b", TITLE, "", 1));
    assertTrue(members.stream().allMatch(member -> member.reprintGroup().isEmpty()));
    assertEquals(1, Made.stories(members).size());
  }

  @Test
  void ofTwoCutsOfOneTextEachIsComparedWithTheOriginal() {
    List<StoryMember> members =
        Made.members(
            Made.article("a", TITLE, WIRE, 1),
            Made.article("b", TITLE, Made.text("ferry", 0, 45), 2),
            Made.article("c", TITLE, Made.text("ferry", 45, 90), 3));
    assertEquals("a", members.get(1).reprintOf());
    assertEquals("a", members.get(2).reprintOf());
  }

  @Test
  void agenciesAreKnownByNameOrSite() {
    assertTrue(Sketcher.agency("Associated Press"));
    assertTrue(Sketcher.agency("www.reuters.com"));
    assertFalse(Sketcher.agency("Press Telegram"));
    assertFalse(Sketcher.agency("The Daily Reuters Watch"));
  }

  private static String tail(int words) {
    return Made.text("own", 0, words);
  }

  private static String original(Article copy) {
    return Made.members(Made.article("b", TITLE, WIRE, 1), copy).stream()
        .filter(member -> member.articleId().equals("a"))
        .findFirst()
        .orElseThrow()
        .reprintOf();
  }
}
