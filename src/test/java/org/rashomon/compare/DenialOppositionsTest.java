package org.rashomon.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rashomon.compare.Made.opposition;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.model.ConflictKind;
import org.rashomon.model.Polarity;

/** What calls something false. */
class DenialOppositionsTest {
  @Test
  void callingItFalseOpposes() {
    Opposition found =
        opposition(
                "It was untrue that any password had been taken.",
                Polarity.AFFIRMED,
                "said",
                "The password had been taken.")
            .orElseThrow();
    assertEquals(ConflictKind.DENIAL, found.kind());
    assertTrue(found.valueA().startsWith("untrue"));
  }

  @Test
  void aDoubtBeforeTheVerdictDoesNotTakeItBack() {
    assertEquals(
        ConflictKind.DENIAL,
        opposition(
                "The claim that the ferry could sink in the storm is false.",
                Polarity.AFFIRMED,
                "said",
                "The ferry could sink in the storm.")
            .orElseThrow()
            .kind());
  }

  @Test
  void aFalseReportThatIsSpokenOfCallsNothingFalse() {
    assertTrue(
        opposition(
                "The harbour chief was dismissed for a false report on the ferry.",
                Polarity.AFFIRMED,
                "",
                "The harbour chief wrote a report on the ferry.")
            .isEmpty());
  }

  @Test
  void whoTellsOfADenialAgreesWithWhoDenies() {
    assertTrue(
        opposition(
                "the ferry was overloaded on Monday",
                Polarity.NEGATED,
                "denied",
                "The captain has denied that the ferry was overloaded on Monday.")
            .isEmpty());
  }

  @Test
  void whatIsOnlySuggestedOrClaimedOpposesNothing() {
    assertEquals(
        Optional.empty(),
        opposition(
            "The rescue of the ferry was not staged.",
            Polarity.NEGATED,
            "said",
            "Lind bristled at the suggestion that the rescue of the ferry was staged."));
    assertEquals(
        Optional.empty(),
        opposition(
            "The captain who saved the ferry got a medal amid claims it is a hoax.",
            Polarity.AFFIRMED,
            "said",
            "The captain who saved the ferry got a medal."));
    assertEquals(
        Optional.empty(),
        opposition(
            "What is told of the sunken ferry may turn out to be false.",
            Polarity.AFFIRMED,
            "said",
            "It is told that the ferry sank."));
  }

  @Test
  void whatLiesSomewhereIsNoLie() {
    assertTrue(
        opposition(
                "Safety lies at the heart of the ferry law.",
                Polarity.AFFIRMED,
                "",
                "Safety is at the heart of the ferry law.")
            .isEmpty());
  }

  @Test
  void whoKnewOfAFalseReportDeniesNothing() {
    assertTrue(Denials.byCue("called a false report"));
    assertFalse(Denials.byCue("knew this was a false report"));
    assertTrue(Denials.verdict(Made.wording("Lind said this was a false report.")));
    assertFalse(Denials.verdict(Made.wording("Lind knew this was a false report.")));
  }

  @Test
  void whoBristlesAtASuggestionAgreesWithWhoDeniesIt() {
    String denied = "any part of the film had been staged";
    assertTrue(
        opposition(denied, Polarity.NEGATED, "denied", "A part of the film had been staged.")
            .isPresent());
    assertTrue(
        opposition(
                denied,
                Polarity.NEGATED,
                "denied",
                "Lind bristled at the suggestion that any part of the film had been staged.")
            .isEmpty());
  }

  @Test
  void whatIsCalledRubbishIsDenied() {
    String affirmed = "The band tore up a contract for a concert.";
    assertTrue(
        opposition(
                "A rumour that the band tore up a contract was called rubbish.",
                Polarity.AFFIRMED,
                "",
                affirmed)
            .isPresent());
    assertTrue(
        opposition(
                "The band tore up a contract, though its agent moved to rubbish the story.",
                Polarity.AFFIRMED,
                "",
                affirmed)
            .isEmpty());
  }
}
