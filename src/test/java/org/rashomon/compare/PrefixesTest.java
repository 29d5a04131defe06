package org.rashomon.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefixesTest {
  @ParameterizedTest
  @CsvSource({
    "unlawful, lawful",
    "dislike, like",
    "impossible, possible",
    "inside, inside",
    "until, until",
    "illness, illness",
    "uncle, uncle"
  })
  void onlyOppositesLoseTheirPrefix(String lemma, String affirmed) {
    assertEquals(affirmed, Prefixes.affirmed(lemma));
  }
}
