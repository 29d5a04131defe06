package org.rashomon.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.Basis;
import org.rashomon.model.Field;
import org.rashomon.model.Genre;
import org.rashomon.model.OutletPair;
import org.rashomon.model.OutletTally;
import org.rashomon.model.Precision;
import org.rashomon.model.Rejected;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;
import org.rashomon.model.Stance;
import org.rashomon.model.TrackedClaim;
import org.rashomon.model.TrackedStance;
import org.rashomon.model.Voice;

/** What the records of the road look like as cells. */
class RowsTest {
  @Test
  void aStoryGivesRowsOfEveryTableAboutIt() {
    assertEquals(
        Map.of(
            "stories", 1L,
            "articles", 2L,
            "attributions", 1L,
            "statements", 2L,
            "claims", 1L,
            "statement_claims", 2L,
            "stances", 1L,
            "claim_outlets", 1L,
            "conflicts", 1L),
        Rows.ofStory(Samples.story())
            .collect(Collectors.groupingBy(TableRow::table, Collectors.counting())));
  }

  @Test
  void timesAreIsoAndEmptyWhereUnknown() {
    assertEquals("2023-11-02T06:30:00Z", story("articles", 0).get("published_at"));
    assertEquals("", story("articles", 1).get("published_at"));
    assertEquals("absent", story("articles", 1).get("published_precision"));
    assertEquals("2023-11-02T06:30:00Z", story("stories", 0).get("last_published_at"));
    assertEquals("", story("claims", 0).get("first_published_at"));
  }

  @Test
  void anArticleLeftOutOfALargeStoryIsCapped() {
    assertEquals("full", story("articles", 0).get("analysed"));
    assertEquals("capped", story("articles", 1).get("analysed"));
  }

  @Test
  void aStorysHeadlineIsThatOfItsFirstDatedArticle() {
    assertEquals("Ferry sinks", story("stories", 0).get("headline"));
  }

  @Test
  void spansAndReportersAreJoined() {
    Map<String, String> row = story("attributions", 0);
    assertEquals("0-9;15-20", row.get("content_spans"));
    assertEquals("Daily Ledger > BelTA", row.get("via"));
    assertEquals("30", row.get("source_start"));
    assertEquals("", row.get("cue_start"));
    assertEquals("denial;figure", story("claims", 0).get("conflict"));
  }

  @Test
  void aDenialExpressesTheClaimThatItDenies() {
    assertEquals("c-0000000000000001", story("statements", 1).get("claim_id"));
  }

  @Test
  void numbersHaveFourDecimalsAndNoBasisIsEmpty() {
    assertEquals("0.8765", story("statement_claims", 0).get("match_confidence"));
    assertEquals("", story("statement_claims", 0).get("basis"));
    assertEquals("explicit", story("statement_claims", 1).get("basis"));
    assertEquals("0.0000", Cells.number(-0.00001));
    assertEquals("", Cells.number(Double.NaN));
  }

  @Test
  void sharesOfNothingAreEmpty() {
    OutletTally tally = new OutletTally("Ledger", 1, 0, 1, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0);
    Map<String, String> row = only(Rows.ofOutlet(tally));
    assertEquals("0.0000", row.get("attributed_share"));
    assertEquals("", row.get("unnamed_source_share"));
    assertEquals(
        "0.7500", only(Rows.ofOutletPair(new OutletPair("A", "B", 1, 4, 3, 1))).get("agreement"));
    assertEquals(
        "", only(Rows.ofOutletPair(new OutletPair("A", "B", 1, 0, 0, 0))).get("agreement"));
  }

  @Test
  void aSilentArticleHasNoPassage() {
    TrackedStance silent =
        new TrackedStance(
            new TrackedClaim("7", "Twelve died", "", "in-a"),
            Samples.head("a-0000000000000001", "Ledger", "Ferry sinks", Samples.MORNING),
            "s-0000000000000001",
            Voice.OWN,
            new Source("Ledger", SourceType.OUTLET),
            List.of(),
            Stance.SILENT,
            Basis.NONE,
            0.9,
            Field.TEXT,
            null,
            "",
            "");
    Map<String, String> row = only(Rows.ofTrackedStance(silent));
    assertEquals("silent", row.get("stance"));
    assertEquals("", row.get("field"));
    assertEquals("", row.get("char_start"));
    assertEquals("in-a-0000000000000001", row.get("input_id"));
  }

  @Test
  void rejectedRecordsHaveNoAsOf() {
    Rejected rejected = new Rejected("file.jsonl:3", "broken_json", "no end", "{\"a");
    assertEquals(
        List.of("file.jsonl:3", "broken_json", "no end", "{\"a"),
        Rows.ofRejected(rejected).findFirst().orElseThrow().cells());
  }

  @Test
  void emptyFieldsGiveNoText() {
    Article article =
        new Article(
            "a-0000000000000001",
            "",
            "",
            "Ledger",
            "Ferry sinks",
            "",
            "",
            0,
            Precision.ABSENT,
            "en",
            "",
            "",
            Genre.NEWS,
            "ab12",
            "file.jsonl:1");
    assertEquals(
        List.of(List.of("a-0000000000000001", "title", "Ferry sinks")),
        Rows.ofTexts(article).map(TableRow::cells).toList());
  }

  private static Map<String, String> story(String table, int index) {
    return named(
        Rows.ofStory(Samples.story())
            .filter(row -> row.table().equals(table))
            .skip(index)
            .findFirst()
            .orElseThrow());
  }

  private static Map<String, String> only(Stream<TableRow> rows) {
    return named(rows.findFirst().orElseThrow());
  }

  private static Map<String, String> named(TableRow row) {
    Map<String, String> cells = new LinkedHashMap<>();
    Table<?> table = Tables.named(row.table());
    for (int i = 0; i < row.cells().size(); i++) {
      cells.put(table.columns().get(i).name(), row.cells().get(i));
    }
    return cells;
  }
}
