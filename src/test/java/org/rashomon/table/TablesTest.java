package org.rashomon.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables as users' scripts know them: names, order, keys. */
class TablesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        "articles: 1: article_id input_id story_id outlet title url published_at"
            + " published_precision language section authors genre words analysed statements"
            + " reprint_group reprint_of wire_credit text_sha256 location as_of",
        "stories: 1: story_id input_story_id headline first_published_at last_published_at articles"
            + " outlets independent_articles claims shared_claims disputed_claims left_truncated"
            + " as_of",
        "attributions: 1: attribution_id parent_attribution_id article_id outlet field source"
            + " source_type source_mention via quotation source_start source_end cue cue_start"
            + " cue_end content_spans as_of",
        "statements: 1: statement_id article_id story_id outlet field char_start char_end text"
            + " checkworthiness polarity modality voice attribution_id source source_type claim_id"
            + " as_of",
        "claims: 1: claim_id story_id claim covering_outlets supporting disputing mixed reporting"
            + " silent independent_supporting sources_supporting sources_disputing disputed"
            + " conflict first_outlet first_published_at last_published_at as_of",
        "statement_claims: 2: statement_id claim_id stance basis match_confidence as_of",
        "stances: 5: claim_id article_id voice source via story_id outlet source_type stance basis"
            + " confidence match_confidence published_at reprint_group statement_id field"
            + " char_start char_end evidence reason as_of",
        "claim_outlets: 2: claim_id outlet story_id stance articles comparable_articles"
            + " first_published_at lag_seconds as_of",
        "conflicts: 1: conflict_id story_id claim_id kind basis outlet_a article_a source_a"
            + " statement_a value_a outlet_b article_b source_b statement_b value_b reason as_of",
        "tracked_claims: 5: tracked_claim_id article_id voice source via claim input_id story_id"
            + " outlet published_at source_type stance basis confidence field char_start char_end"
            + " evidence reason as_of",
        "outlets: 1: outlet articles reprints stories claims_supported claims_disputed"
            + " claims_reported claims_silent first_with_claim exclusive_claims attributed_share"
            + " unnamed_source_share unresolved_source_share as_of",
        "outlet_pairs: 2: outlet_a outlet_b shared_stories shared_claims agreeing opposing"
            + " agreement as_of",
        "corrections: 4: article_id version statement_id change outlet former_version"
            + " former_published_at published_at field former_statement_id former_char_start"
            + " former_char_end former_text former_source char_start char_end text source as_of",
        "story_changes: 2: from_story_id to_story_id kind as_of",
        "claim_changes: 2: from_claim_id to_claim_id kind as_of",
        "ids: 1: id kind input_story_id alive born_as_of missed_as_of birth_members members"
            + " articles anchor as_of",
        "rejected: 2: location reason detail excerpt",
        "texts: 2: article_id field text as_of",
      })
  void aTableHasItsColumnsAndKey(String name, int keys, String columns) {
    Table<?> table = Tables.named(name);
    assertEquals(List.of(columns.split(" ")), table.columns().stream().map(Column::name).toList());
    assertEquals(keys, table.keys());
  }

  @Test
  void textsAreWrittenOnlyIfAskedFor() {
    assertEquals(17, Tables.of(false).size());
    assertEquals(18, Tables.of(true).size());
    assertFalse(Tables.of(false).contains(Tables.named("texts")));
  }

  @Test
  void everyColumnIsDescribedInASentence() {
    for (Table<?> table : Tables.of(true)) {
      assertTrue(table.grain().endsWith("."), table.name());
      for (Column<?> column : table.columns()) {
        assertTrue(column.about().endsWith("."), table.name() + "." + column.name());
      }
      assertEquals(
          table.columns().size(),
          new HashSet<>(table.columns().stream().map(Column::name).toList()).size());
    }
  }

  @Test
  void everyReferenceLeadsToAKeyOfOneColumnOfTheSameKind() {
    for (Table<?> table : Tables.of(true)) {
      for (Column<?> column : table.columns()) {
        if (!column.references().isEmpty()) {
          Table<?> other = Tables.named(column.references());
          assertEquals(1, other.keys(), table.name() + "." + column.name());
          assertEquals(other.key().get(0).kind(), column.kind());
        }
      }
    }
  }

  @Test
  void anUnknownTableIsTold() {
    assertThrows(IllegalArgumentException.class, () -> Tables.named("verdicts"));
  }
}
