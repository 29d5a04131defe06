package org.rashomon.claim;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.compare.Made;
import org.rashomon.model.Polarity;

class ClarityTest {
  private static boolean worthwhile(String text) {
    return Clarity.worthwhile(Made.statement(text, Polarity.AFFIRMED, "said"), Made.wording(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who asked not to be named",
        "whose boat sank near Kelo in 2016",
        "when the general came to Kelo in 2018,",
        "whether the company knew of the leak"
      })
  void aPartOfASentenceIsNoClaimOfItsOwn(String text) {
    assertFalse(worthwhile(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When the storm came, the council closed the dam.",
        "In 2016, nine people died near Kelo.",
        "The council closed the dam at Orun."
      })
  void aWholeSentenceIs(String text) {
    assertTrue(worthwhile(text));
  }
}
