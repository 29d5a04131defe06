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

  @Test
  void aHalfQuotationLosesItsMark() {
    assertEquals("The ferry sank.", ClaimText.of("“The ferry sank."));
    assertEquals("The ferry sank.", ClaimText.of("\"The ferry sank."));
    assertEquals("nobody looked", ClaimText.of("that nobody looked,\""));
    assertEquals("Nobody looked.", ClaimText.of("Nobody looked.”"));
    assertEquals("Nobody looked.", ClaimText.of("Nobody looked.’"));
    assertEquals("the nurses’", ClaimText.of("the nurses’"));
    assertEquals("“Nobody looked,”", ClaimText.of("“Nobody looked,”"));
    assertEquals("He called it \"a lie\".", ClaimText.of("He called it \"a lie\"."));
    assertEquals("\"", ClaimText.of("\""));
  }
}
