package org.rashomon.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.model.ArticleStatements;
import org.rashomon.model.SourceType;
import org.rashomon.model.Statement;
import org.rashomon.model.Voice;
import org.rashomon.text.ModelFolder;

/** An article that compares how others cover one story: who says what, and through whom. */
class VisitTest {
  private static final ArticleStatements READ =
      ArticleReader.with(ModelFolder.shipped())
          .read(Articles.of("", Articles.resource("visit.txt")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          has stirred doubts and worry        | IslandDay      | OUTLET       |
          We have consulates in each other's  | Edwin Marlowe  | PERSON       | IslandDay
          They are here to follow up on       | Edwin Marlowe  | PERSON       | IslandDay
          They have good cold stores          | Edwin Marlowe  | PERSON       | IslandDay
          to have come to negotiate port      | Pavel Dvorak   | PERSON       | IslandDay
          that the deals were in fact private | IslandDay      | OUTLET       |
          Amber Docks, is quietly co-owned    | Coastal Crime and Fraud Monitoring Project | ORGANIZATION |
          Dvorak and his family had quietly   | Cobalt Files   | DOCUMENT     | IslandDay
          was in Brno on March 17             | MorTA          | OUTLET       |
          took place in the Officers' Hall    | MorTA          | OUTLET       |
          """)
  void citesTheSource(String words, String source, SourceType type, String via) {
    Statement statement = saying(words);
    assertEquals(Voice.CITED, statement.voice());
    assertEquals(source, statement.source().name());
    assertEquals(type, statement.source().type());
    assertEquals(via == null ? List.of() : List.of(via), statement.via());
  }

  @ParameterizedTest
  @CsvSource({
    "travelled to Moravia this week",
    "was in Port Amber",
    "He was photographed beside President",
    "is an old friend of Moravian premier",
    "Britain and Canada sanctioned Dvorak"
  })
  void assertsInItsOwnVoice(String words) {
    Statement statement = saying(words);
    assertEquals(Voice.OWN, statement.voice());
    assertEquals(Articles.OUTLET, statement.source().name());
  }

  @Test
  void nestsReports() {
    assertTrue(
        READ.attributions().stream()
            .anyMatch(
                attribution ->
                    attribution.source().name().equals("Pavel Dvorak")
                        && !attribution.parentId().isEmpty()));
  }

  private static Statement saying(String words) {
    return READ.statements().stream()
        .filter(statement -> statement.text().replaceAll("\\s+", " ").contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no statement says: " + words));
  }
}
