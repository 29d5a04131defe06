package org.rashomon.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.model.Analysed;
import org.rashomon.model.ArticleHead;
import org.rashomon.model.ArticleStatements;
import org.rashomon.model.Genre;
import org.rashomon.model.Precision;
import org.rashomon.model.StoryArticle;
import org.rashomon.model.StoryMember;

/** Whose words an article has, by its credit. */
class IndependenceTest {
  @ParameterizedTest
  @CsvSource({
    "Meridian Wire, Meridian Wire, true",
    "Reuters, www.reuters.com, true",
    "AP, The Associated Press, true",
    "AP, apnews.com, true",
    "Associated Press, Japan Times, false",
    "AP, Japan Times, false",
    "Reuters, Harbour Post, false",
    "'', Harbour Post, true",
  })
  void aCreditToAnotherMakesWireCopy(String credit, String outlet, boolean independent) {
    ArticleHead head =
        new ArticleHead(
            "a-1",
            "",
            "",
            outlet,
            "",
            "",
            0,
            Precision.INSTANT,
            "en",
            "",
            "",
            Genre.NEWS,
            9,
            credit,
            "",
            "");
    StoryArticle article =
        new StoryArticle(
            new StoryMember("a-1", "s-1", "", "", "", false, 0),
            new ArticleStatements(head, Analysed.FULL, List.of(), List.of()));
    assertEquals(independent, Independence.holds(article));
  }
}
