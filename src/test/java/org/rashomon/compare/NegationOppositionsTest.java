package org.rashomon.compare;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rashomon.model.Polarity;

/** What is negated of the same thing. */
class NegationOppositionsTest {
  @Test
  void whatMayBeOrIsRumouredIsNoFact() {
    String negated = "He did not buy the ferry.";
    assertTrue(opposes(negated, "He bought the ferry."));
    assertFalse(opposes(negated, "He might buy the ferry."));
    assertFalse(opposes(negated, "He is rumored to have bought the ferry."));
  }

  @Test
  void whatWouldHaveBeenHasNotBeen() {
    String negated = "The council did not use the old ferry.";
    assertTrue(opposes(negated, "The council used the old ferry."));
    assertFalse(opposes(negated, "Otherwise the council would have used the old ferry."));
  }

  @Test
  void notFurnishedIsUnfurnished() {
    String negated = "The ferry does not come with furnishing for the cabins.";
    assertTrue(opposes(negated, "The ferry comes with furnishing for the cabins."));
    assertFalse(opposes(negated, "The ferry comes unfurnished for the cabins."));
  }

  @Test
  void noVotesAreVotes() {
    String affirmed = "It takes three votes to stop the ferry.";
    assertTrue(
        opposes("No votes were cast to stop the ferry.", "Votes were cast to stop the ferry."));
    assertFalse(opposes("Three no votes would stop the ferry.", affirmed));
  }

  @Test
  void whatCouldNotBeCheckedAtOnceMayBeCheckedLater() {
    String affirmed = "The agency verified the authenticity of the film.";
    assertTrue(opposes("The agency never verified the authenticity of the film.", affirmed));
    assertFalse(
        opposes("The authenticity of the film could not be immediately verified.", affirmed));
  }

  @Test
  void withoutReachesBothOfTwoDeeds() {
    String negated = "Thieves would not be handcuffed or taken to the police station.";
    assertTrue(opposes(negated, "Thieves would be handcuffed and taken to the police station."));
    assertFalse(
        opposes(
            negated,
            "Thieves would go on without being handcuffed and taken to the police station."));
  }

  @Test
  void whatShouldBeIsNoFact() {
    assertFalse(
        opposes(
            "The panel did not include women of Orun.", "The panel should include women of Orun."));
  }

  @Test
  void whatIsNotDoneForTheOthersMayBeDoneForSome() {
    String affirmed = "The port announced the prices of the small ferries.";
    assertTrue(opposes("The port has not announced the prices of the ferries.", affirmed));
    assertFalse(opposes("The port has not announced the prices of the other ferries.", affirmed));
  }

  @Test
  void whoIsNotSureDeniesNothing() {
    String affirmed = "The film of the ferry is real.";
    assertTrue(opposes("The film of the ferry isn't real.", affirmed));
    assertFalse(opposes("We are not so sure that the film of the ferry isn't real.", affirmed));
  }

  @Test
  void whatNobodyCameToDoIsDoneByOthers() {
    String affirmed = "The guests ate the burgers on the ferry.";
    assertTrue(opposes("The guests never ate the burgers on the ferry.", affirmed));
    assertFalse(opposes("He never showed up to eat the burgers on the ferry.", affirmed));
  }

  @Test
  void whatIsStillToComeIsNotOpposedByWhatHasNotHappened() {
    assertTrue(
        opposes(
            "The port has not announced the fares.", "The port announced the fares on Monday."));
    assertFalse(
        opposes("The port has not announced the fares.", "The port will announce the fares."));
    assertFalse(
        opposes("The port did not buy the ferry.", "The port said it was going to buy the ferry."));
  }

  @Test
  void notTheFirstNegatesNothing() {
    String affirmed = "The Amani was the ferry that sank at Orun.";
    assertTrue(opposes("The Amani was not the ferry that sank at Orun.", affirmed));
    assertFalse(opposes("The Amani was not the first ferry that sank at Orun.", affirmed));
  }

  @Test
  void neitherOfThingsNotToldNegatesNothing() {
    assertFalse(
        opposes(
            "The captain has two sons but neither is named Paul Addo.",
            "The man, who has been named as Paul Addo, had two sons."));
  }

  @Test
  void unableIsAsNotAble() {
    assertFalse(
        opposes(
            "The council has not been able to find the ferry.",
            "The council was unable to find the ferry."));
  }

  private static boolean opposes(String negated, String affirmed) {
    return Made.opposes(negated, Polarity.NEGATED, affirmed);
  }
}
