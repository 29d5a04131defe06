package org.rashomon.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NumeralsTest {
  private static String first(String lemmas) {
    return Numerals.inDigits(lemmas.split(" ", -1))[0];
  }

  @Test
  void wordsAndMarksBecomeDigits() {
    assertEquals("15", first("fifteen people"));
    assertEquals("21", first("twenty - one"));
    assertEquals("40000", first("forty thousand customer"));
    assertEquals("5600", first("5,600 nurse"));
    assertEquals("2500000", first("2.5 million"));
  }

  @Test
  void otherWordsStay() {
    assertEquals("one", first("one of them"));
    assertEquals("1.2.3", first("1.2.3 version"));
    assertEquals("9.5", first("9.5 percent"));
  }
}
