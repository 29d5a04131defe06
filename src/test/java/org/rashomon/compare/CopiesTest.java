package org.rashomon.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopiesTest {
  private static final String DAM = "The council closed the dam at Orun on Friday.";

  private static Copies of(List<String> texts, int... positions) {
    List<Wording> wordings = texts.stream().map(Made::wording).toList();
    List<Place> places =
        IntStream.range(0, texts.size())
            .mapToObj(i -> new Place(i, positions.length == 0 ? 0 : positions[i], Set.of()))
            .toList();
    return Copies.of(wordings, places);
  }

  @Test
  void theFirstStandsForAllThatAreAlikeWordForWord() {
    Copies copies = of(List.of(DAM, "The ferry sank.", DAM.toLowerCase(Locale.ROOT), DAM));
    assertEquals(List.of(0, 2, 3), copies.all(0));
    assertEquals(0, copies.first(3));
    assertTrue(copies.isFirst(1));
    assertFalse(copies.isFirst(2));
  }

  @Test
  void aShortSentenceIsSharedByChance() {
    assertTrue(of(List.of("He said so.", "He said so.")).isFirst(1));
  }

  @Test
  void aHeadlineIsNoCopyOfAText() {
    assertTrue(of(List.of(DAM, DAM), -1, 0).isFirst(1));
  }

  @Test
  void oneOtherWordMakesAnotherSentence() {
    assertTrue(of(List.of(DAM, DAM.replace("Friday", "Monday"))).isFirst(1));
  }
}
