package org.rashomon.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.text.Analyser;

/** Quotation marks of many styles. */
class QuotationsTest {
  @Test
  void straightCurlyAndDoubledMarks() {
    assertEquals(List.of("\"No deal,\""), quoted("\"No deal,\" she said."));
    assertEquals(List.of("“No deal,”"), quoted("“No deal,” she said."));
    assertEquals(List.of("''No deal,''"), quoted("''No deal,'' she said."));
    assertEquals(
        List.of("“It’s ‘our’ deal,”", "“Sign it.”"),
        quoted("“It’s ‘our’ deal,” he said. “Sign it.”"));
  }

  @Test
  void singleMarksAreNotApostrophes() {
    assertEquals(List.of("‘No deal yet,’"), quoted("‘No deal yet,’ the farmers’ union said."));
    assertEquals(List.of(), quoted("The farmers' union and the miners' union met in the '90s."));
  }

  @Test
  void anOpenQuotationEndsWithItsParagraph() {
    assertEquals(
        List.of("“We will go on.", "“We will not stop.”"),
        quoted("“We will go on.\n\n“We will not stop.”"));
  }

  private static List<String> quoted(String text) {
    Passage passage = new Passage(text, new Analyser().analyse(text));
    return passage.quotations().ranges().stream().map(passage::words).toList();
  }
}
