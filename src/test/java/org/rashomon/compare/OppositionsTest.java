package org.rashomon.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.model.Basis;
import org.rashomon.model.ConflictKind;
import org.rashomon.model.Polarity;

class OppositionsTest {
  private static Optional<Opposition> between(String a, Polarity p, String cue, String b) {
    return Oppositions.between(Made.side(a, p, cue, 2), Made.side(b, Polarity.AFFIRMED, "said", 1));
  }

  @Test
  void aDenyingCueOpposes() {
    Opposition found =
        between(
                "the ferry was overloaded",
                Polarity.NEGATED,
                "denied",
                "The ferry was overloaded, survivors say.")
            .orElseThrow();
    assertEquals(ConflictKind.DENIAL, found.kind());
    assertEquals(Basis.EXPLICIT, found.basis());
    assertEquals("denied", found.valueA());
  }

  @Test
  void aDenyingCueOverAQuotationDeniesSomethingElse() {
    assertTrue(
        between(
                "“The ferry was overloaded”",
                Polarity.NEGATED,
                "denying",
                "The ferry was overloaded, survivors say.")
            .isEmpty());
  }

  @Test
  void aNegatedPredicateOpposes() {
    Opposition found =
        between("The ferry was not overloaded.", Polarity.NEGATED, "", "The ferry was overloaded.")
            .orElseThrow();
    assertEquals(ConflictKind.NEGATION, found.kind());
  }

  @Test
  void figuresOfOneUnitThatCannotBothHoldOpposeByImplication() {
    Opposition found =
        between(
                "There were 120 passengers aboard the ferry.",
                Polarity.AFFIRMED,
                "",
                "There were 80 passengers aboard the ferry.")
            .orElseThrow();
    assertEquals(ConflictKind.FIGURE, found.kind());
    assertEquals(Basis.IMPLIED, found.basis());
    assertTrue(found.valueA().startsWith("120"));
    assertTrue(found.valueB().startsWith("80"));
  }

  @Test
  void aLaterGreaterTollIsAnUpdate() {
    Opposition found =
        between(
                "The sinking of the ferry left 15 people dead.",
                Polarity.AFFIRMED,
                "",
                "The sinking of the ferry left 12 people dead.")
            .orElseThrow();
    assertEquals(Basis.UPDATE, found.basis());
  }

  @Test
  void calendarDatesOppose() {
    Opposition found =
        between(
                "The ferry capsized on October 28.",
                Polarity.AFFIRMED,
                "",
                "The ferry capsized on October 30.")
            .orElseThrow();
    assertEquals(ConflictKind.DATE, found.kind());
    assertEquals("October 28", found.valueA());
  }

  @Test
  void figuresThatMeasureTwoThingsDoNotOppose() {
    assertTrue(
        between(
                "Shares of the ferry company rose to $28 on Monday.",
                Polarity.AFFIRMED,
                "",
                "Shares of the ferry company rose $2 on Monday.")
            .isEmpty());
    assertTrue(
        between(
                "Shares of the ferry company fell 1.2 percent on Monday.",
                Polarity.AFFIRMED,
                "",
                "Shares of the ferry company fell 1.23 percent on Monday.")
            .isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lind worked on the ferry for more than a year. | Lind worked on the ferry for four years.",
        "The ferry company got thousands of calls. | The ferry company got a thousand calls.",
        "The ferry costs between $20 and $50. | The ferry costs $30.",
        "The ferry may cost as much as $50. | The ferry may cost $40.",
        "A 26-year-old teacher was on the ferry. | A 16-year-old pupil was on the ferry.",
        "Tickets for the ferry cost $20 or $50. | Tickets for the ferry cost $30.",
        "Lind was one of 150 sailors freed in June. | A group of 150 sailors was freed in June.",
        "The police arrested 22 sailors. | The police arrested 14 more sailors.",
        "Lind sold 12 boats in June. | Marat sold 15 boats in June.",
        "The ferry line grew 3 percent. | The ferry line grew 3.7 percent.",
        "The ferry sank 20 minutes after the storm. | The ferry sank in four minutes of storm.",
      })
  void figuresThatHoldTogetherDoNotOppose(String a, String b) {
    assertTrue(between(a, Polarity.AFFIRMED, "", b).isEmpty());
  }

  @Test
  void daysOfTwoDeedsDoNotOppose() {
    assertTrue(
        between(
                "Lind married the captain on October 28, 2004.",
                Polarity.AFFIRMED,
                "",
                "Lind divorced the captain on October 30, 2010.")
            .isEmpty());
  }

  @Test
  void whatLiesSomewhereIsNoLie() {
    assertTrue(
        between(
                "Safety lies at the heart of the ferry law.",
                Polarity.AFFIRMED,
                "",
                "Safety is at the heart of the ferry law.")
            .isEmpty());
  }

  @Test
  void contractedNegationsOpposeToo() {
    Opposition found =
        between("The ferry wasn't overloaded.", Polarity.NEGATED, "", "The ferry was overloaded.")
            .orElseThrow();
    assertEquals(ConflictKind.NEGATION, found.kind());
  }

  @Test
  void negationsThatLiftEachOtherDoNotOppose() {
    assertTrue(
        between(
                "I wasn't suggesting that the captain is not a sailor.",
                Polarity.NEGATED,
                "",
                "The captain is a sailor.")
            .isEmpty());
    assertTrue(
        between(
                "Without a permit, no boat in the harbour has the right to land fish.",
                Polarity.NEGATED,
                "",
                "A permit gives a boat in the harbour the right to land fish.")
            .isEmpty());
  }

  @Test
  void whatIsBothAffirmedAndNegatedDoesNotOppose() {
    assertTrue(
        between(
                "Owners receive two shares of the line, and no shares of the port.",
                Polarity.NEGATED,
                "",
                "Owners get two shares of the line.")
            .isEmpty());
  }

  @Test
  void sharesOfTwoThingsDoNotOppose() {
    String turnout = "About 68 percent of voters took part in the election that Lind won.";
    String result = "Lind won the election with 50.1 percent of the vote.";
    assertTrue(between(turnout, Polarity.AFFIRMED, "", result).isEmpty());
    String other = "Lind won the election with 54 percent of the vote.";
    assertEquals(
        ConflictKind.FIGURE, between(other, Polarity.AFFIRMED, "", result).orElseThrow().kind());
  }

  @Test
  void whoIsAgainstAThingAgreesThatItShouldNotBe() {
    assertTrue(
        between(
                "The harbour law should not require a fishing permit.",
                Polarity.NEGATED,
                "",
                "She defended her criticism of a harbour law that requires a fishing permit.")
            .isEmpty());
  }

  @Test
  void whatIsRemovedIsNotThere() {
    assertTrue(
        between(
                "She will see that the tax clause is not in the final harbour law.",
                Polarity.NEGATED,
                "",
                "She will get the tax clause removed from the final harbour law.")
            .isEmpty());
  }

  @Test
  void aDenyingCueWithinTheStatementIsPartOfWhatItSays() {
    String text = "The council rejected the harbour tax on Monday.";
    assertTrue(between(text, Polarity.NEGATED, "rejected", text).isEmpty());
  }

  @Test
  void aYearWithinASpanOfYearsDoesNotOppose() {
    assertTrue(
        between(
                "From 1976 to 1980 one ferry in ten was overloaded.",
                Polarity.AFFIRMED,
                "",
                "In 1980 one ferry in ten was overloaded.")
            .isEmpty());
  }

  @Test
  void unlikeStatementsDoNotOppose() {
    assertTrue(
        between("No rain fell in the hills.", Polarity.NEGATED, "", "The ferry sank.").isEmpty());
  }

  @Test
  void whatIsNotKnownTakesNoSide() {
    assertTrue(
        between(
                "It was not clear how many passengers were on board.",
                Polarity.NEGATED,
                "",
                "It was clear how many passengers were on board.")
            .isEmpty());
  }

  @Test
  void callingItFalseOpposes() {
    Opposition found =
        between(
                "It was untrue that any password had been taken.",
                Polarity.AFFIRMED,
                "said",
                "The password had been taken.")
            .orElseThrow();
    assertEquals(ConflictKind.DENIAL, found.kind());
    assertTrue(found.valueA().startsWith("untrue"));
  }

  @Test
  void oppositeWordsOfDifferentThingsDoNotOppose() {
    assertTrue(
        between(
                "Kassane lost the district by 1,204 votes.",
                Polarity.AFFIRMED,
                "",
                "Mbarrow won the district by 1,204 votes.")
            .isEmpty());
  }

  @Test
  void whatIsNegatedIsTheSameDeedOnTheSameThing() {
    String signed = "The minister signed the harbour treaty on Monday.";
    assertEquals(
        ConflictKind.NEGATION,
        between(
                "The minister did not sign the harbour treaty on Monday.",
                Polarity.NEGATED,
                "",
                signed)
            .orElseThrow()
            .kind());
    assertTrue(
        between(
                "The minister did not sign the letter on the harbour treaty.",
                Polarity.NEGATED,
                "",
                signed)
            .isEmpty());
  }

  @Test
  void thereIsAndThereIsNoneOppose() {
    assertEquals(
        ConflictKind.NEGATION,
        between("there was no fraud", Polarity.NEGATED, "", "there was fraud")
            .orElseThrow()
            .kind());
  }

  @Test
  void twoLeastValuesOppose() {
    assertEquals(
        ConflictKind.FIGURE,
        between(
                "At least 12 people died in the ferry.",
                Polarity.AFFIRMED,
                "",
                "At least 21 people died in the ferry.")
            .orElseThrow()
            .kind());
  }

  @Test
  void whatIsOnlyTriedIsNoFact() {
    assertTrue(
        between(
                "The divers did not find the wreck of the ferry.",
                Polarity.NEGATED,
                "",
                "The divers are trying to find the wreck of the ferry.")
            .isEmpty());
  }

  @Test
  void whatAThingIsNotOpposesWhatItIs() {
    Opposition found =
        between(
                "The woman was not the wife of Captain Lind.",
                Polarity.NEGATED,
                "",
                "The police arrested the wife of Captain Lind.")
            .orElseThrow();
    assertEquals("not the wife", found.valueA());
  }

  @Test
  void notToStopOpposesToStop() {
    assertEquals(
        ConflictKind.NEGATION,
        between(
                "The harbour will not stop serving foreign ferries.",
                Polarity.NEGATED,
                "",
                "The harbour will stop serving foreign ferries.")
            .orElseThrow()
            .kind());
  }

  @Test
  void twoWaysToNegateDoNotOppose() {
    assertTrue(
        between(
                "The ferry has not been inspected by the harbour office.",
                Polarity.NEGATED,
                "",
                "The ferry has yet to be inspected by the harbour office.")
            .isEmpty());
  }

  @Test
  void aFalseReportThatIsSpokenOfCallsNothingFalse() {
    assertTrue(
        between(
                "The harbour chief was dismissed for a false report on the ferry.",
                Polarity.AFFIRMED,
                "",
                "The harbour chief wrote a report on the ferry.")
            .isEmpty());
  }

  @Test
  void whoTellsOfADenialAgreesWithWhoDenies() {
    assertTrue(
        between(
                "the ferry was overloaded on Monday",
                Polarity.NEGATED,
                "denied",
                "The captain has denied that the ferry was overloaded on Monday.")
            .isEmpty());
  }

  private static Optional<Opposition> betweenOutlets(String a, String b) {
    return Oppositions.betweenOutlets(
        Made.side(a, Polarity.AFFIRMED, "", 2), Made.side(b, Polarity.AFFIRMED, "", 1));
  }

  @Test
  void oneDeedInTwoPlacesIsAConflictOfPlace() {
    Opposition found =
        betweenOutlets(
                "The ferry with 120 passengers sank near Orun on Monday.",
                "The ferry with 120 passengers sank near Marat on Monday.")
            .orElseThrow();
    assertEquals(ConflictKind.PLACE, found.kind());
    assertEquals(Basis.IMPLIED, found.basis());
    assertEquals("Orun", found.valueA());
    assertEquals("Marat", found.valueB());
  }

  @Test
  void twoWhoDidWhatIsDoneOnceConflict() {
    Opposition found =
        betweenOutlets(
                "Anna Lind arrested the harbour master on Monday.",
                "Paul Marat arrested the harbour master on Monday.")
            .orElseThrow();
    assertEquals(ConflictKind.ACTOR, found.kind());
    assertTrue(found.reason().contains("Lind against"), found.reason());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry sank near Kobane on Monday. | The ferry sank near Kobani on Monday.",
        "The ferry sank in the U.S. on Monday. | The ferry sank in the US on Monday.",
        "Anna Lind praised the harbour master. | Paul Marat praised the harbour master.",
        "The ferry sank near Orun. | The strike near Marat ended after the talks.",
      })
  void namesThatMayBothBeRightDoNotConflict(String a, String b) {
    assertEquals(Optional.empty(), betweenOutlets(a, b));
  }
}
