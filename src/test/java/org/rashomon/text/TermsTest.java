package org.rashomon.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two ships sank, 3.5m lost.     | two ships sank 3.5 m lost
          About 5,600 people; 12.        | about 5,600 people 12
          Café Zoë’s naïve plan          | café zoë s naïve plan
          the end., 1.                   | the end 1
          ...                            |
          """)
  void wordsAreLettersAndFiguresInLowerCase(String text, String words) {
    List<String> expected = words == null ? List.of() : List.of(words.split(" "));
    assertEquals(expected, Terms.words(text));
    assertEquals(expected.size(), Terms.count(text));
  }

  @Test
  void wordsBeyondTheBasicPlaneStayWhole() {
    assertEquals(List.of("a\uD801\uDC28b"), Terms.words("A\uD801\uDC00B!"));
  }
}
