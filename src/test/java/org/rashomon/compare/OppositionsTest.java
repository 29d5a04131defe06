package org.rashomon.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
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
}
