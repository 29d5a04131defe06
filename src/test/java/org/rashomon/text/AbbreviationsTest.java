package org.rashomon.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

class AbbreviationsTest {
  /** The sentences of a text that was cut at its bars, with one space at each. */
  private static List<String> rejoined(String cut) {
    String[] pieces = cut.split("\\|");
    Span[] spans = new Span[pieces.length];
    int from = 0;
    for (int i = 0; i < pieces.length; i++) {
      spans[i] = new Span(from, from + pieces[i].length());
      from += pieces[i].length() + 1;
    }
    String text = String.join(" ", pieces);
    return Arrays.stream(Abbreviations.rejoin(text, spans))
        .map(span -> span.getCoveredText(text).toString())
        .toList();
  }

  @Test
  void aTitleNeedsItsName() {
    assertEquals(List.of("They met Dr. Lind."), rejoined("They met Dr.|Lind."));
    assertEquals(List.of("They met.", "Lind left."), rejoined("They met.|Lind left."));
  }

  @Test
  void aSmallLetterGoesOnBehindAnAbbreviationOrANumber() {
    assertEquals(
        List.of("It came at 7.10 p.m. on Friday."), rejoined("It came at 7.10 p.m.|on Friday."));
    assertEquals(List.of("Rates rose to 9.5 percent."), rejoined("Rates rose to 9.5|percent."));
    assertEquals(List.of("It cost $9.5 all told."), rejoined("It cost $9.5|all told."));
    assertEquals(List.of("Orun Inc. said no."), rejoined("Orun Inc.|said no."));
  }

  @Test
  void aNewSentenceStaysOne() {
    assertEquals(List.of("It came at 7 p.m.", "It left."), rejoined("It came at 7 p.m.|It left."));
    assertEquals(
        List.of("the dam broke.", "the town fled."), rejoined("the dam broke.|the town fled."));
    assertEquals(List.of("They have 2.", "iPhones sold."), rejoined("They have 2.|iPhones sold."));
    assertEquals(List.of("Is it Co.", "iPhones sold."), rejoined("Is it Co.|iPhones sold."));
  }
}
