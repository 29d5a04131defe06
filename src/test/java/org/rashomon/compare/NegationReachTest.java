package org.rashomon.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which content words are negated. */
class NegationReachTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry was not inspected. | inspect",
        "The ferry has yet to be inspected. | inspect",
        "The district has stopped prosecuting smugglers. | prosecute smuggler",
        "The storm prevented the ferry from leaving port. | leave port",
        "The captain was fined instead of being arrested. | arrest",
        "The captain declined to comment. | comment",
        "The police saw nothing. | see",
        "The harbour cannot be closed, the mayor said. | close",
        "The crew will not stop rowing. | stop row",
        "The mayor did not know that the bridge was closed. | know",
        "The mayor does not believe that the bridge fell. | believe bridge",
        "The mayor denied all charges. | charge",
        "The bridge has not opened so far. | open far",
        "The mayor cannot swim and she fears water. | swim",
        "The crew never showed up to eat the soup. | show",
        "The crew left without being heard and seen. | hear see",
      })
  void aNegationReachesItsClause(String text, String negated) {
    assertEquals(List.of(negated.trim().split(" ")), negated(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Not all ferries are safe.",
        "The captain could not wait to sail.",
        "She had never felt so tired.",
        "The bridge will not open until May.",
        "There is no doubt about the storm.",
        "A strict no food or drink policy at the harbour has been issued.",
        "Whether or not the ferry sinks, the crew stays.",
        "It was not only the storm.",
        "After voting no sailors went home.",
        "Three no votes would stop it.",
        "You might not know the captain.",
        "The film could not be immediately verified.",
      })
  void someSayNothingOfTheKind(String text) {
    assertEquals(List.of(), negated(text));
  }

  private static List<String> negated(String text) {
    Wording wording = Made.wording(text);
    List<String> negated = new ArrayList<>();
    for (int i = 0; i < wording.length(); i++) {
      if (wording.negated()[i] && wording.content(i)) {
        negated.add(wording.words()[i]);
      }
    }
    return negated;
  }
}
