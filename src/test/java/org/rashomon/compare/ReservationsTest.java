package org.rashomon.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Polarity;

class ReservationsTest {
  private static Optional<String> of(String claim, String text) {
    return Comparison.of(side(text), side(claim)).reservation();
  }

  private static Standpoint side(String text) {
    Polarity polarity = text.contains(" not ") ? Polarity.NEGATED : Polarity.AFFIRMED;
    return Made.side(text, polarity, "said", 1);
  }

  @Test
  void aNegationThatMayBeOfTheClaimIsOne() {
    assertEquals(
        Optional.of("negates: 'not the wife'"),
        of(
            "The wife of Lind was arrested in Orun.",
            "The woman held in Orun was not the wife of Lind."));
  }

  @Test
  void aNegationOfSomethingElseIsNone() {
    assertEquals(
        Optional.empty(),
        of(
            "The island was sold to a brewery.",
            "The island was sold to a brewery because Lind does not need it."));
  }

  @Test
  void anotherDayIsOne() {
    assertEquals(
        Optional.of("tells 'October 31' where the claim tells 'October 30'"),
        of("Lind was received in Orun on October 30.", "Lind shook hands on October 31."));
    assertEquals(
        Optional.empty(), of("The film opens on Dec. 18, 2015.", "The film opens on Dec. 18."));
  }

  @Test
  void anotherFigureOfTheKindIsOneUnlessOneAgrees() {
    assertEquals(
        Optional.of("tells '38 feet' where the claim tells '36 feet'"),
        of("The river will crest at 36 feet.", "The river will crest at 38 feet."));
    assertEquals(
        Optional.empty(),
        of(
            "The river will crest at 36 feet.",
            "The river will crest at 36 feet, 8 feet above the dam."));
    assertEquals(
        Optional.empty(), of("The ferry had 80 passengers.", "The ferry had nine lifeboats."));
  }

  @Test
  void anOppositeByPrefixIsOne() {
    assertEquals(
        Optional.of("tells 'unlawful' where the claim tells 'lawful'"),
        of("The strike is lawful.", "The minister called the strike unlawful."));
  }

  @Test
  void whatIsNegatedIsOfTheClaimWhereNoOtherPredicateIsShared() {
    assertEquals(
        Optional.of("negates: 'not dead'"),
        Comparison.of(
                Made.side("Macaulay Culkin is not dead.", Polarity.NEGATED, "", 0),
                side("Claim: Actor Macaulay Culkin has died."))
            .reservation());
  }
}
