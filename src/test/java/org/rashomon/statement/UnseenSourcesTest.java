package org.rashomon.statement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Sources and chains of articles that were written and coded by hand before the job had read any of
 * them; they measure only, and nothing is tuned on them.
 */
class UnseenSourcesTest {
  private static final String FOLDER = "src/test/resources/unseen/";

  private static CodedAttributions coded;

  @BeforeAll
  static void readTheArticles() {
    coded = CodedAttributions.of(FOLDER + "articles.jsonl", FOLDER + "attributions.csv");
  }

  @Test
  void sourcesAreResolved() {
    assertTrue(coded.found() >= 0.85, coded::shares);
    assertTrue(coded.rightSource() >= 0.60, coded::shares);
  }

  @Test
  void chainsAreFollowed() {
    assertTrue(coded.rightVia() >= 0.15, coded::shares);
  }
}
