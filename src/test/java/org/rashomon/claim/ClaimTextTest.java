package org.rashomon.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ClaimTextTest {
  @Test
  void joiningWordsAreLeftOut() {
    assertEquals("the ferry sank", ClaimText.of("but that the ferry sank"));
    assertEquals("That is not so.", ClaimText.of("That is not so."));
    assertEquals("Thatch burned.", ClaimText.of("Thatch burned."));
  }
}
