package org.rashomon.statement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sources and chains of the sample against attributions that a reader coded by hand. */
class SourceGoldTest {
  private static CodedAttributions coded;

  @BeforeAll
  static void readTheSample() {
    coded = CodedAttributions.of("data/articles/*", "data/gold/attributions.csv");
  }

  @Test
  void sourcesAreResolved() {
    assertTrue(coded.found() >= 0.92, coded::shares);
    assertTrue(coded.rightSource() >= 0.85, coded::shares);
  }

  @Test
  void chainsAreFollowed() {
    assertTrue(coded.rightVia() >= 0.80, coded::shares);
  }
}
