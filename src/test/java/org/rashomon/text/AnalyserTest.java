package org.rashomon.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnalyserTest {
  private static List<Token> tokens(String text) {
    return new Analyser()
        .analyse(text).stream().flatMap(sentence -> sentence.tokens().stream()).toList();
  }

  @Test
  void whoWonDidSomething() {
    Token won = tokens("The mayor won the second vote by a hundred votes.").get(2);
    assertEquals("VERB", won.tag());
    assertEquals("win", won.lemma());
  }

  @Test
  void whoWillNotDoesNothing() {
    Token wont = tokens("The mayor won't sign the law.").get(2);
    assertEquals("won't", wont.text());
    assertEquals("AUX", wont.tag().substring(0, 3));
    assertEquals("will+not", wont.lemma());
  }

  @Test
  void aLineBreakEndsSentenceAndParagraph() {
    List<Sentence> sentences = new Analyser().analyse("Rain fell all day\n\nNobody was hurt.");
    assertEquals(2, sentences.size());
    assertEquals(0, sentences.get(0).paragraph());
    assertEquals(1, sentences.get(1).paragraph());
    assertEquals(19, sentences.get(1).start());
  }
}
