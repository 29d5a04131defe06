package org.rashomon.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  private static Figure only(String lemmas, String tags) {
    List<Figure> found = Figures.of(List.of(lemmas.split(" ", -1)), List.of(tags.split(" ", -1)));
    assertEquals(1, found.size(), found::toString);
    return found.get(0);
  }

  @Test
  void readsDigitsWordsAndShortForms() {
    assertEquals(5600, only("5,600 nurse strike", "NUM NOUN VERB").high(), 300);
    assertEquals(25, only("twenty - five ship", "NUM PUNCT NUM NOUN").low());
    assertEquals(2.5e9, only("$ 2.5 billion", "SYM NUM NUM").low(), 2e8);
    assertEquals(1e7, only("$ 10 - million fine", "SYM NUM PUNCT NUM NOUN").low(), 5e5);
    assertEquals(1e7, only("$ 10 -million fine", "SYM NUM NUM NOUN").low(), 5e5);
    assertEquals(10, only("a 10 -m wall", "DET NUM NOUN NOUN").low());
    assertTrue(only("5.6k fan", "NUM NOUN").agreesWith(only("5,600 fan", "NUM NOUN")));
  }

  @Test
  void readsTheUnit() {
    assertEquals("$", only("$ 40 fine", "SYM NUM NOUN").unit());
    assertEquals("%", only("4 per cent rise", "NUM ADP NOUN NOUN").unit());
    assertEquals("%", only("4 percent rise", "NUM NOUN NOUN").unit());
    assertEquals("passenger", only("80 weary passenger", "NUM ADJ NOUN").unit());
  }

  @Test
  void roundedFiguresAgreeWithinTheirRounding() {
    Figure about = only("about 4,000 nurse", "ADV NUM NOUN");
    assertTrue(about.agreesWith(only("3,850 nurse", "NUM NOUN")));
    assertFalse(about.agreesWith(only("5,600 nurse", "NUM NOUN")));
    assertTrue(only("dozens of goat", "NOUN ADP NOUN").agreesWith(only("60 goat", "NUM NOUN")));
  }

  @Test
  void rangesAndBoundsAreWide() {
    Figure range = only("between 80 and 120 guest", "ADP NUM CCONJ NUM NOUN");
    assertEquals(80, range.low());
    assertEquals(120, range.high());
    assertTrue(
        only("more than 20 goat", "ADJ ADP NUM NOUN").agreesWith(only("24 goat", "NUM NOUN")));
  }

  @Test
  void readsARangeOfMoney() {
    Figure range = only("between $ 20 and $ 50", "ADP SYM NUM CCONJ SYM NUM");
    assertEquals(20, range.low());
    assertEquals(50, range.high());
    assertEquals("$", range.unit());
  }

  @ParameterizedTest
  @CsvSource({
    "more than 20 goat, ADJ ADP NUM NOUN, LEAST",
    "more than a dozen goat, ADJ ADP DET NUM NOUN, LEAST",
    "at least 20 goat, ADP ADJ NUM NOUN, LEAST",
    "20 and up, NUM CCONJ ADV, LEAST",
    "no few than 20 goat, DET ADJ ADP NUM NOUN, LEAST",
    "no more than 20 goat, DET ADJ ADP NUM NOUN, MOST",
    "up to $ 20, ADP ADP SYM NUM, MOST",
    "as many as 20 goat, ADV ADJ ADP NUM NOUN, MOST",
    "few than 20 goat, ADJ ADP NUM NOUN, MOST",
    "other than 20 goat, ADJ ADP NUM NOUN, NONE",
    "20 goat, NUM NOUN, NONE"
  })
  void tellsALeastFromAMost(String lemmas, String tags, Figure.Bound bound) {
    assertEquals(bound, only(lemmas, tags).bound());
  }

  @Test
  void yearsAndClockTimesAreNoFigures() {
    List<String> lemmas = List.of("in", "2018", "at", "8", "p.m.");
    assertEquals(List.of(), Figures.of(lemmas, List.of("ADP", "NUM", "ADP", "NUM", "NOUN")));
  }
}
