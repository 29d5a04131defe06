package org.rashomon.statement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sources and chains of articles that were written and coded by hand before the job had read any of
 * them. The misses of the studied half may be read to mend their causes; the unseen half only
 * measures.
 */
class UnseenSourcesTest {
  @ParameterizedTest
  @CsvSource({"studied, 0.85, 0.80, 0.10", "unseen, 0.85, 0.63, 0.20"})
  void sourcesAreResolvedAndChainsFollowed(String half, double found, double source, double via) {
    String folder = "src/test/resources/" + half;
    CodedAttributions coded =
        CodedAttributions.of(folder + "/articles.jsonl", folder + "/attributions.csv");
    assertTrue(coded.found() >= found, coded::shares);
    assertTrue(coded.rightSource() >= source, coded::shares);
    assertTrue(coded.rightVia() >= via, coded::shares);
  }
}
