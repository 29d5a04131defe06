package org.rashomon.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordNetTest {
  @Test
  void knowsSynonymsKindsAndOpposites() {
    assertTrue(WordNet.senses("car", "NOUN").synonymOf(WordNet.senses("auto", "NOUN")));
    assertTrue(WordNet.senses("ferry", "NOUN").kindOf(WordNet.senses("boat", "NOUN")));
    assertTrue(WordNet.senses("accept", "VERB").opposites().contains("reject"));
    assertFalse(WordNet.senses("ferry", "NOUN").kindOf(WordNet.senses("strike", "NOUN")));
  }

  @Test
  void knowsNothingOfNames() {
    assertFalse(WordNet.senses("turkey", "PROPN").synonymOf(WordNet.senses("turkey", "PROPN")));
  }
}
