package org.rashomon.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.text.Analyser;

class SpeakersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "Imagine the dam without its pumps," mused Mara Lind of the council. | mused
          "You should have seen to the pumps," Lind scolded. | scolded
          "Where were the pumps all this time?" she mused. | mused
          Lind starred in "You Should Have Seen It," directed by Tom Orme. |
          Her column, "What the Dam Taught Us," runs on Sundays. |
          "Where were the pumps all this time?" Lind left. |
          He called it "the best," wrote of it and left. |
          """)
  void aVerbSpeaksBetweenAQuotationAndItsSpeaker(String text, String verb) {
    Passage passage = new Passage(text, new Analyser().analyse(text));
    List<String> speaking =
        IntStream.range(0, passage.size())
            .filter(i -> passage.tag(i).equals("VERB") && Speakers.speaks(passage, i))
            .mapToObj(passage::word)
            .toList();
    assertEquals(verb == null ? List.of() : List.of(verb), speaking);
  }
}
