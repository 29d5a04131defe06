package org.rashomon.compare;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rashomon.model.Polarity;

/** What two figures measure. */
class FigureOppositionTest {
  @Test
  void movesOfWhatIsTradedAreOfTheirMoment() {
    assertTrue(opposes("Orun Ferries carried 40,000 cars.", "Orun Ferries carried 70,000 cars."));
    String noon = "Shares of Orun Ferries fell 8 cents, or 4.2 percent, in morning trading.";
    assertFalse(opposes("Shares of Orun Ferries fell 5 cents, or 2.1 percent.", noon));
    assertFalse(
        opposes(
            "Orun Ferries dropped $2.21, or 5.8 percent, to $36.14.",
            "Orun Ferries dropped $1.21, or 3.2 percent, to $37.14."));
    assertFalse(
        opposes(
            "Some 26.5 million shares of Orun Ferries changed hands.",
            "Some 11.8 million shares of Orun Ferries changed hands."));
    assertFalse(opposes("Shares of Orun Ferries rose on Monday.", "Shares of Orun Ferries fell."));
  }

  @Test
  void aPriceOfOneKindOpposesNoneOfAnother() {
    String plain = "The Amani watch will start at $350.";
    assertTrue(opposes("The Amani watch will start at $500.", plain));
    assertFalse(opposes("The steel version of the Amani watch will start at $500.", plain));
    assertFalse(opposes("The Amani watch will start at $500 for the steel model.", plain));
    assertFalse(
        opposes(
            "The Amani would be a $150 premium over the ferry.",
            "The Amani is the lower-priced $349 model of the ferry."));
  }

  @Test
  void valuesOfOtherGroupsDoNotOppose() {
    String bread = "About 24 percent of the men who took bread fell ill.";
    assertTrue(opposes("About 12 percent of the men who took bread fell ill.", bread));
    assertFalse(opposes("About 12 percent of the men who took cheese fell ill.", bread));
  }

  @Test
  void aShareOfOneMarketIsNoShareOfAnother() {
    String home = "Orun Ferries has about 32 percent of the Karsa market.";
    assertTrue(opposes("Orun Ferries has a 10 percent share of the Karsa market.", home));
    assertFalse(opposes("Orun Ferries has a 10 percent share in the rest of the world.", home));
  }

  @Test
  void daysAreCountedBackFromTheDayOfWriting() {
    String nine = "The army of Orun closed the border for nine days.";
    assertTrue(opposes("The army of Orun closed the border for ten days.", nine));
    assertFalse(
        opposes(
            "The army of Orun closed the border ten days ago.",
            "The army of Orun closed the border nine days ago."));
  }

  @Test
  void whatGoesOnToMoreIsNoWhole() {
    String two = "The doctor removed two lumps from the fish of Orun.";
    assertTrue(opposes("The doctor removed three lumps from the fish of Orun.", two));
    assertFalse(opposes("The doctor removed one lump from the fish, and another behind it.", two));
  }

  @Test
  void whoSufferedOneDeedIsNotWhoSufferedAnother() {
    String hit = "The car of the bandits had hit two soldiers of Orun.";
    assertTrue(opposes("The car of the bandits had hit nine soldiers of Orun.", hit));
    assertFalse(opposes("One soldier of Orun was buried beside the car of the bandits.", hit));
  }

  @Test
  void eachPollHasItsSharesAndItsMarginOfError() {
    String one = "The poll of Orun has a margin of error of plus or minus four percentage points.";
    assertTrue(
        opposes(
            "Of the voters of Orun 51 percent are for it.",
            "Of the voters of Orun 46 percent are for it."));
    assertFalse(
        opposes(
            "A survey of March found that 51 percent of the voters of Orun are for it.",
            "A survey found that 46 percent of the voters of Orun are for it."));
    assertFalse(
        opposes("The poll of Orun has a margin of sampling error of two percentage points.", one));
  }

  @Test
  void byHowMuchOneWonIsNotByHowMuchOneLost() {
    String won = "Governor Lind won the district by 3,870 votes.";
    assertTrue(opposes("Governor Lind won the district by 1,204 votes.", won));
    assertFalse(opposes("Addo, who lost to Governor Lind by 1,204 votes, left.", won));
  }

  private static boolean opposes(String one, String other) {
    return Made.opposes(one, Polarity.AFFIRMED, other);
  }
}
