package org.rashomon.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.compare.Made;
import org.rashomon.model.Polarity;
import org.rashomon.model.Statement;
import org.rashomon.model.Voice;

class ClarityTest {
  private static boolean worthwhile(String text) {
    return Clarity.worthwhile(Made.statement(text, Polarity.AFFIRMED, "said"), Made.wording(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who asked not to be named",
        "whose boat sank near Kelo in 2016",
        "when the general came to Kelo in 2018,",
        "whether the company knew of the leak"
      })
  void aPartOfASentenceIsNoClaimOfItsOwn(String text) {
    assertFalse(worthwhile(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When the storm came, the council closed the dam.",
        "In 2016, nine people died near Kelo.",
        "The council closed the dam at Orun."
      })
  void aWholeSentenceIs(String text) {
    assertTrue(worthwhile(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Photo courtesy of the Halden port)|true",
        "Port of Vell, 2016.|true",
        "The dam held.|false",
        "There was no fraud|false",
      })
  void aLabelOnlyNamesSomething(String text, boolean label) {
    Statement statement = Made.statement(text, Polarity.AFFIRMED, "");
    assertEquals(!label, Clarity.states(statement, Made.wording(text)));
  }

  private static Member member(String text, Voice voice, String cue) {
    Statement statement = Made.statement(text, voice, Polarity.AFFIRMED, cue);
    return new Member(0, statement, Made.wording(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mara Lind, who owns a ferry and runs a shop, told Reuters|told|true",
        "posted Mara Lind, who owns a ferry and runs a shop|posted|true",
        "Mara Lind, who owns a ferry, wrote a book and then left the town for good|wrote|false",
        "The ferry sank when the storm came|said|false",
      })
  void whatBeginsOrEndsWithACueOfItsSentenceOnlyTellsWhoSpeaks(
      String text, String cue, boolean frame) {
    Member own = member(text, Voice.OWN, "");
    Member said = member("the bridge was never tested", Voice.CITED, cue);
    assertEquals(frame, Clarity.isFrame(own, List.of(own, said)));
    assertFalse(Clarity.isFrame(said, List.of(own, said)));
  }
}
