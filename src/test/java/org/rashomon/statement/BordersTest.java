package org.rashomon.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.text.Analyser;

class BordersTest {
  private static Range cut(String text, Range source, Range cue, Range content) {
    Passage passage = new Passage(text, new Analyser().analyse(text));
    List<Report> cut = Borders.cut(passage, List.of(new Report(source, cue, List.of(content))));
    return cut.get(0).contents().get(0);
  }

  @Test
  void accordingToTellsTheClauseWithItsVerb() {
    String text = "According to the minutes, the chairman said no.";
    assertEquals(new Range(5, 9), cut(text, new Range(2, 4), new Range(0, 2), new Range(5, 7)));
  }

  @Test
  void wordsOfTheNextSentenceStayAsTheyAre() {
    String text = "According to Lind, it rained. An old bridge there.";
    assertEquals(new Range(7, 11), cut(text, new Range(2, 3), new Range(0, 2), new Range(7, 11)));
  }

  @Test
  void aHyphenatedWordIsNotCut() {
    String text = "Lind said the fault was health-related.";
    assertEquals(new Range(2, 8), cut(text, new Range(0, 1), new Range(1, 2), new Range(2, 6)));
  }

  @Test
  void aClauseBehindADenialIsNotDenied() {
    String text = "Lind denied any deal was signed, and the shares fell at once.";
    assertEquals(new Range(2, 6), cut(text, new Range(0, 1), new Range(1, 2), new Range(2, 13)));
    String both = "Lind denied that a deal was signed, and that the shares fell.";
    assertEquals(new Range(2, 13), cut(both, new Range(0, 1), new Range(1, 2), new Range(2, 13)));
  }
}
