package org.rashomon.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rashomon.compare.Made.opposes;
import static org.rashomon.compare.Made.opposition;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Basis;
import org.rashomon.model.ConflictKind;
import org.rashomon.model.Polarity;

class OppositionsTest {
  @Test
  void aDenyingCueOpposes() {
    Opposition found =
        opposition(
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
        opposition(
                "“The ferry was overloaded”",
                Polarity.NEGATED,
                "denying",
                "The ferry was overloaded, survivors say.")
            .isEmpty());
  }

  @Test
  void aNegatedPredicateOpposes() {
    Opposition found =
        opposition(
                "The ferry was not overloaded.", Polarity.NEGATED, "", "The ferry was overloaded.")
            .orElseThrow();
    assertEquals(ConflictKind.NEGATION, found.kind());
  }

  @Test
  void contractedNegationsOpposeToo() {
    Opposition found =
        opposition(
                "The ferry wasn't overloaded.", Polarity.NEGATED, "", "The ferry was overloaded.")
            .orElseThrow();
    assertEquals(ConflictKind.NEGATION, found.kind());
  }

  @Test
  void negationsThatLiftEachOtherDoNotOppose() {
    assertTrue(
        opposition(
                "I wasn't suggesting that the captain is not a sailor.",
                Polarity.NEGATED,
                "",
                "The captain is a sailor.")
            .isEmpty());
    assertTrue(
        opposition(
                "Without a permit, no boat in the harbour has the right to land fish.",
                Polarity.NEGATED,
                "",
                "A permit gives a boat in the harbour the right to land fish.")
            .isEmpty());
  }

  @Test
  void whatIsBothAffirmedAndNegatedDoesNotOppose() {
    assertTrue(
        opposition(
                "Owners receive two shares of the line, and no shares of the port.",
                Polarity.NEGATED,
                "",
                "Owners get two shares of the line.")
            .isEmpty());
  }

  @Test
  void whoIsAgainstAThingAgreesThatItShouldNotBe() {
    assertTrue(
        opposition(
                "The harbour law should not require a fishing permit.",
                Polarity.NEGATED,
                "",
                "She defended her criticism of a harbour law that requires a fishing permit.")
            .isEmpty());
  }

  @Test
  void whatIsRemovedIsNotThere() {
    assertTrue(
        opposition(
                "She will see that the tax clause is not in the final harbour law.",
                Polarity.NEGATED,
                "",
                "She will get the tax clause removed from the final harbour law.")
            .isEmpty());
  }

  @Test
  void aDenyingCueWithinTheStatementIsPartOfWhatItSays() {
    String text = "The council rejected the harbour tax on Monday.";
    assertTrue(opposition(text, Polarity.NEGATED, "rejected", text).isEmpty());
  }

  @Test
  void unlikeStatementsDoNotOppose() {
    assertTrue(
        opposition("No rain fell in the hills.", Polarity.NEGATED, "", "The ferry sank.")
            .isEmpty());
  }

  @Test
  void whatIsNotKnownTakesNoSide() {
    assertTrue(
        opposition(
                "It was not clear how many passengers were on board.",
                Polarity.NEGATED,
                "",
                "It was clear how many passengers were on board.")
            .isEmpty());
  }

  @Test
  void oppositeWordsOfDifferentThingsDoNotOppose() {
    assertTrue(
        opposition(
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
        opposition(
                "The minister did not sign the harbour treaty on Monday.",
                Polarity.NEGATED,
                "",
                signed)
            .orElseThrow()
            .kind());
    assertTrue(
        opposition(
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
        opposition("there was no fraud", Polarity.NEGATED, "", "there was fraud")
            .orElseThrow()
            .kind());
  }

  @Test
  void whoIsNoWifeMayBeTheFormerOne() {
    String negated = "The woman held in Vell is not the wife of the rebel leader.";
    assertTrue(opposes(negated, Polarity.NEGATED, "The woman held is the wife of the leader."));
    assertFalse(opposes(negated, Polarity.NEGATED, "The woman held is an ex-wife of the leader."));
    assertFalse(
        opposes(negated, Polarity.NEGATED, "The woman held is the former wife of the leader."));
  }

  @Test
  void whatIsOnlyTriedIsNoFact() {
    assertTrue(
        opposition(
                "The divers did not find the wreck of the ferry.",
                Polarity.NEGATED,
                "",
                "The divers are trying to find the wreck of the ferry.")
            .isEmpty());
  }

  @Test
  void whatAThingIsNotOpposesWhatItIs() {
    Opposition found =
        opposition(
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
        opposition(
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
        opposition(
                "The ferry has not been inspected by the harbour office.",
                Polarity.NEGATED,
                "",
                "The ferry has yet to be inspected by the harbour office.")
            .isEmpty());
  }

  @Test
  void whatBothNegateComesFirst() {
    assertEquals(
        Optional.empty(),
        opposition(
            "The crew would not be arrested or taken to the prison.",
            Polarity.NEGATED,
            "said",
            "The crew would go free without being arrested and taken to the prison."));
  }

  @Test
  void anOppositeByPrefixOpposes() {
    assertEquals(
        ConflictKind.ANTONYM,
        opposition(
                "The strike of the nurses is unlawful.",
                Polarity.AFFIRMED,
                "said",
                "The strike of the nurses is lawful.")
            .orElseThrow()
            .kind());
  }

  @Test
  void whatTwoSayOfThemselvesDoesNotOppose() {
    Standpoint negated = speaking("Paul Addo", "I do not want to be the captain of the ferry.");
    String affirmed = "I want to be the captain of the ferry.";
    assertTrue(
        Comparison.of(negated, speaking("Minister Addo", affirmed)).opposition().isPresent());
    assertEquals(
        Optional.empty(), Comparison.of(negated, speaking("Anna Lind", affirmed)).opposition());
  }

  private static Standpoint speaking(String name, String text) {
    Polarity polarity = text.contains("not") ? Polarity.NEGATED : Polarity.AFFIRMED;
    return new Standpoint(Made.wording(text), polarity, "said", 0, false, SourceNames.last(name));
  }

  @Test
  void whatOneSaysOfHimselfIsNotOfAThird() {
    Standpoint negated = speaking("Paul Addo", "I did not buy the ferry at the harbour.");
    assertTrue(
        Comparison.of(negated, speaking("Anna Lind", "Addo bought the ferry at the harbour."))
            .opposition()
            .isPresent());
    assertEquals(
        Optional.empty(),
        Comparison.of(negated, speaking("Anna Lind", "A gang bought the ferry at the harbour."))
            .opposition());
  }

  @Test
  void oppositesOfOtherThingsOrOfWhatMayBeDoNotOppose() {
    String lawful = "The strike of the nurses is lawful.";
    assertTrue(
        opposition("The strike of the nurses is unlawful.", Polarity.AFFIRMED, "", lawful)
            .isPresent());
    assertTrue(
        opposition(
                "The strike of the nurses began with an unlawful walk.",
                Polarity.AFFIRMED,
                "",
                lawful)
            .isEmpty());
    assertTrue(
        opposition("The strike of the nurses is maybe unlawful.", Polarity.AFFIRMED, "", lawful)
            .isEmpty());
  }
}
