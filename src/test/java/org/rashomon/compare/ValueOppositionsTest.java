package org.rashomon.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rashomon.compare.Made.opposition;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.model.Basis;
import org.rashomon.model.ConflictKind;
import org.rashomon.model.Polarity;

/** Values, days and names that cannot hold together. */
class ValueOppositionsTest {
  @Test
  void figuresOfOneUnitThatCannotBothHoldOpposeByImplication() {
    Opposition found =
        opposition(
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
        opposition(
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
        opposition(
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
        opposition(
                "Shares of the ferry company rose to $28 on Monday.",
                Polarity.AFFIRMED,
                "",
                "Shares of the ferry company rose $2 on Monday.")
            .isEmpty());
    assertTrue(
        opposition(
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
        "The ferry costs $20 on deck and $50 in a cabin. | The ferry costs $45.",
        "Lind was one of 150 sailors freed in June. | A group of 150 sailors was freed in June.",
        "The police arrested 22 sailors. | The police arrested 14 more sailors.",
        "Lind sold 12 boats in June. | Marat sold 15 boats in June.",
        "The ferry line grew 3 percent. | The ferry line grew 3.7 percent.",
        "The ferry sank 20 minutes after the storm. | The ferry sank in four minutes of storm.",
      })
  void figuresThatHoldTogetherDoNotOppose(String a, String b) {
    assertTrue(opposition(a, Polarity.AFFIRMED, "", b).isEmpty());
  }

  @Test
  void aDayIsNotAnotherThatBeginsLikeIt() {
    assertEquals(
        ConflictKind.DATE,
        opposition(
                "The ferry capsized on July 3.",
                Polarity.AFFIRMED,
                "",
                "The ferry capsized on July 30.")
            .orElseThrow()
            .kind());
  }

  @Test
  void daysOfTwoDeedsDoNotOppose() {
    assertTrue(
        opposition(
                "Lind married the captain on October 28, 2004.",
                Polarity.AFFIRMED,
                "",
                "Lind divorced the captain on October 30, 2010.")
            .isEmpty());
  }

  @Test
  void sharesOfTwoThingsDoNotOppose() {
    String turnout = "About 68 percent of voters took part in the election that Lind won.";
    String result = "Lind won the election with 50.1 percent of the vote.";
    assertTrue(opposition(turnout, Polarity.AFFIRMED, "", result).isEmpty());
    String other = "Lind won the election with 54 percent of the vote.";
    assertEquals(
        ConflictKind.FIGURE, opposition(other, Polarity.AFFIRMED, "", result).orElseThrow().kind());
  }

  @Test
  void aYearWithinASpanOfYearsDoesNotOppose() {
    assertTrue(
        opposition(
                "From 1976 to 1980 one ferry in ten was overloaded.",
                Polarity.AFFIRMED,
                "",
                "In 1980 one ferry in ten was overloaded.")
            .isEmpty());
  }

  @Test
  void twoLeastValuesOppose() {
    assertEquals(
        ConflictKind.FIGURE,
        opposition(
                "At least 12 people died in the ferry.",
                Polarity.AFFIRMED,
                "",
                "At least 21 people died in the ferry.")
            .orElseThrow()
            .kind());
  }

  private static Optional<Opposition> betweenOutlets(String a, String b) {
    return Comparison.of(
            Made.side(a, Polarity.AFFIRMED, "", 2), Made.side(b, Polarity.AFFIRMED, "", 1))
        .oppositionOfOutlets();
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

  @Test
  void aFigureOfTheYearBeforeOpposesNone() {
    String now = "Orun Ferries earned 14 cents a share in the quarter.";
    assertTrue(
        opposition(
                "Orun Ferries earned 10 cents a share in the quarter.", Polarity.AFFIRMED, "", now)
            .isPresent());
    assertTrue(
        opposition(
                "In the same quarter last year Orun Ferries earned 10 cents a share.",
                Polarity.AFFIRMED,
                "",
                now)
            .isEmpty());
  }

  @Test
  void numbersOfThoseWhoDoOtherThingsDoNotOppose() {
    String trip = "28 girls went on a school trip to the harbour of Orun.";
    assertTrue(
        opposition(
                "Seven girls went on a school trip to the harbour of Orun.",
                Polarity.AFFIRMED,
                "",
                trip)
            .isPresent());
    assertTrue(
        opposition(
                "Seven girls fell ill after a school trip to the harbour of Orun.",
                Polarity.AFFIRMED,
                "",
                trip)
            .isEmpty());
  }

  @Test
  void aTimeZoneIsNoNameThatTwoValuesShare() {
    assertTrue(
        opposition(
                "The storm Grace was at 5 p.m. EDT about 280 miles from the coast.",
                Polarity.AFFIRMED,
                "",
                "The storm Fabian was at 5 p.m. EDT about 1,075 miles from the coast.")
            .isEmpty());
  }

  @Test
  void twoYearsAreNotOne() {
    String then = "The reporters of Orun disappeared in August 2013.";
    assertTrue(opposes("The reporters of Orun disappeared in 2012.", then));
    assertFalse(opposes("The reporters of Orun disappeared in 2012 and 2013.", then));
  }

  @Test
  void twoPostsOfOneSenderDoNotOppose() {
    assertFalse(
        opposes(
            "A photo posted by Orun (@orun) on Jan 7, 2015 at 3:02pm",
            "A photo posted by Orun (@orun) on Jan 1, 2015 at 3:02pm"));
  }

  @Test
  void aPlaceWhereAnotherDeedIsDoneIsNoActor() {
    assertEquals(
        Optional.empty(),
        betweenOutlets(
            "How harbour master Anna Lind killed a gunman in parliament",
            "Harbour master stopped a gunman on Parliament Hill"));
  }

  private static boolean opposes(String one, String other) {
    return Made.opposes(one, Polarity.AFFIRMED, other);
  }
}
