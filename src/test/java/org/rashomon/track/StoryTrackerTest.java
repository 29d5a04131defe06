package org.rashomon.track;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Analysed;
import org.rashomon.model.ArticleHead;
import org.rashomon.model.ArticleStatements;
import org.rashomon.model.Field;
import org.rashomon.model.Genre;
import org.rashomon.model.Modality;
import org.rashomon.model.Polarity;
import org.rashomon.model.Precision;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;
import org.rashomon.model.Span;
import org.rashomon.model.Stance;
import org.rashomon.model.Statement;
import org.rashomon.model.Story;
import org.rashomon.model.StoryArticle;
import org.rashomon.model.StoryMember;
import org.rashomon.model.TrackedClaim;
import org.rashomon.model.TrackedStance;
import org.rashomon.model.Voice;
import org.rashomon.text.ModelFolder;

class StoryTrackerTest {
  private static final String CLAIM = "The Batmobile was stolen in Detroit";
  private static final String[] DENIAL = {
    "The famous Batmobile was not stolen in Detroit, and the story is a hoax.",
    "Rumors that the Batmobile had been stolen from the set in Detroit are untrue.",
  };
  private static final String[] WEATHER = {
    "Heavy snow fell over the Alps.", "Schools stayed closed for two days.",
  };

  private static final String[] OTHER_WORDS = {
    "Somebody took the black car of the superhero film from its trailer.",
    "Police in the city know nothing of a theft.",
  };
  private static final String[] SNOW = {
    "Heavy snow fell over the Alps on Monday.",
    "Schools in four valleys stayed closed.",
    "Ploughs worked through the night to keep the passes open.",
    "Forecasters expect milder air by the weekend.",
    "Skiers were told to keep to marked slopes.",
    "A hut that burned down last winter was spared this time.",
  };

  private static StoryArticle article(String id, String[] sentences, Statement... more) {
    List<Statement> statements = new ArrayList<>();
    int at = 0;
    for (String sentence : sentences) {
      statements.add(
          statement(at, sentence, Voice.OWN, new Source("Planet", SourceType.OUTLET), ""));
      at += sentence.length() + 1;
    }
    statements.addAll(List.of(more));
    ArticleHead head =
        new ArticleHead(
            "a-" + id,
            id,
            "story",
            "Planet",
            "",
            "",
            0,
            Precision.ABSENT,
            "en",
            "",
            "",
            Genre.NEWS,
            50,
            "",
            "",
            "");
    return new StoryArticle(
        new StoryMember("a-" + id, "s-1", "story", "", "", false, 0),
        new ArticleStatements(head, Analysed.FULL, List.of(), statements));
  }

  private static Statement statement(
      int start, String text, Voice voice, Source source, String cue) {
    return new Statement(
        "st-" + start,
        "a",
        Field.TEXT,
        new Span(start, start + text.length()),
        text,
        "",
        "",
        0.5,
        Polarity.AFFIRMED,
        Modality.ASSERTED,
        voice,
        "",
        source,
        List.of(),
        cue);
  }

  private static List<TrackedStance> track(StoryArticle article, TrackedClaim... claims) {
    return track(List.of(article), claims);
  }

  private static List<TrackedStance> track(List<StoryArticle> articles, TrackedClaim... claims) {
    Story story = new Story("s-1", "story", articles);
    return new StoryTracker(List.of(claims), ModelFolder.shipped()).track(story).toList();
  }

  private static TrackedClaim claim(String story, String input) {
    return new TrackedClaim("t1", CLAIM, story, input);
  }

  @Test
  void aDenialDisputesWithEvidenceAndReason() {
    List<TrackedStance> rows = track(article("7", DENIAL), claim("", ""));
    assertEquals(1, rows.size());
    TrackedStance row = rows.get(0);
    assertEquals(Stance.DISPUTES, row.stance());
    assertEquals(Voice.OWN, row.voice());
    assertEquals("Planet", row.source().name());
    assertEquals("s-1", row.storyId());
    assertEquals(row.evidence().length(), row.span().length());
    assertTrue(row.reason().contains("shares: "), row.reason());
    assertTrue(row.confidence() > 0 && row.confidence() < 1);
  }

  @Test
  void anotherTopicGetsNoRow() {
    assertEquals(List.of(), track(article("7", WEATHER), claim("", "")));
    assertEquals(List.of(), track(article("7", WEATHER), claim("", "7")));
    assertEquals(List.of(), track(article("8", DENIAL), claim("", "7")));
  }

  @Test
  void theStoryTellsTheTopicOfAnArticleInOtherWords() {
    StoryArticle other = article("7", OTHER_WORDS);
    assertEquals(List.of(), track(other, claim("", "7")));
    List<StoryArticle> story = List.of(other, article("8", DENIAL), article("9", DENIAL));
    List<TrackedStance> rows = track(story, claim("", "7"));
    assertEquals(List.of("a-7"), rows.stream().map(row -> row.article().id()).toList());
  }

  @Test
  void theStoryTellsChanceWordsInCommonFromTheTopic() {
    TrackedClaim claim =
        new TrackedClaim("t1", "Thieves stole the Batmobile from a Detroit film set", "", "7");
    String[] words = SNOW.clone();
    words[5] = "Trains to Detroit ran late.";
    StoryArticle chance = article("7", words);
    assertEquals(1, track(chance, claim).size());
    List<StoryArticle> story = List.of(chance, article("8", SNOW), article("9", SNOW));
    assertEquals(List.of(), track(story, claim));
  }

  @Test
  void silenceIsOnlyOfNarrowedClaims() {
    List<TrackedStance> rows = track(article("7", WEATHER), claim("story", ""));
    assertEquals(1, rows.size());
    assertEquals(Stance.SILENT, rows.get(0).stance());
    assertEquals(null, rows.get(0).span());
    assertEquals("", rows.get(0).evidence());
  }

  @Test
  void oneOwnRowAClaimAndOneACitedSource() {
    Source woody = new Source("Michael Woody", SourceType.PERSON);
    StoryArticle article =
        article(
            "7",
            DENIAL,
            statement(500, "the Batmobile was stolen in Detroit", Voice.CITED, woody, "denied"),
            statement(600, "The Batmobile was never stolen", Voice.CITED, woody, "said"));
    List<TrackedStance> rows = track(article, claim("", ""), claim("story", ""), claim("", "7"));
    assertEquals(2, rows.size());
    assertEquals(Voice.OWN, rows.get(0).voice());
    assertEquals("7", rows.get(0).claim().inputId());
    assertEquals(woody, rows.get(1).source());
  }

  @Test
  void claimsThatShareNoRareWordsAreNotCandidates() {
    TrackedClaim other = new TrackedClaim("t2", "Apple will sell a platinum watch", "", "");
    Candidates candidates =
        new Candidates(
            List.of(other, claim("", "")), text -> List.of(text.split(" ", -1)), term -> 1);
    List<TrackedClaim> found =
        List.copyOf(candidates.of(article("7", DENIAL).article(), Set.of("Batmobile", "Detroit")));
    assertEquals(List.of(claim("", "")), found);
    assertFalse(found.contains(other));
  }

  @Test
  void anArticleWithoutStatementsGetsNoRow() {
    assertEquals(List.of(), track(article("7", new String[0]), claim("", "7")));
  }
}
