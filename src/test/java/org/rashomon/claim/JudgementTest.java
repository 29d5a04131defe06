package org.rashomon.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.rashomon.compare.Made;
import org.rashomon.compare.Standpoint;
import org.rashomon.model.ClaimStatement;
import org.rashomon.model.Polarity;
import org.rashomon.model.Stance;
import org.rashomon.model.Statement;

class JudgementTest {
  private static final String CLAIM =
      "The council closed the dam at Orun after the storm broke two of its gates.";

  private static Stance of(String text, double confidence) {
    Polarity polarity = text.contains("never") ? Polarity.NEGATED : Polarity.AFFIRMED;
    return of(text, confidence, polarity, "said");
  }

  private static Stance of(String text, double confidence, Polarity polarity, String cue) {
    return row(CLAIM, text, confidence, polarity, cue).stance();
  }

  private static ClaimStatement row(
      String claim, String text, double confidence, Polarity polarity, String cue) {
    Statement statement = Made.statement(claim, Polarity.AFFIRMED, "said");
    return Judgement.of(
        "c-1",
        Made.statement(text, polarity, cue),
        Made.wording(text),
        0,
        Standpoint.ofText(statement, Made.wording(claim), 0),
        false,
        confidence);
  }

  @Test
  void whatSaysTheClaimSupportsIt() {
    String text = "Orun's council closed the dam after the storm broke its gates.";
    assertEquals(Stance.SUPPORTS, of(text, 0.9));
    assertEquals(Stance.SUPPORTS, of(text, 0.4));
  }

  @Test
  void theSameWordsAreOfOneClaimWhateverTheirSentencesTellBesides() {
    String claim = "there was fraud in Orun";
    ClaimStatement same = row(claim, "There was fraud in Orun.", 0.4, Polarity.AFFIRMED, "said");
    assertEquals(0.9, same.matchConfidence());
    ClaimStatement negated =
        row(claim, "there was no fraud in Orun", 0.4, Polarity.NEGATED, "said");
    assertEquals(Stance.DISPUTES, negated.stance());
    assertEquals(0.9, negated.matchConfidence());
    ClaimStatement other = row(claim, "the vote in Orun was fair", 0.4, Polarity.AFFIRMED, "said");
    assertEquals(0.4, other.matchConfidence());
  }

  @Test
  void whatDiffersByANegationAloneIsOfOneClaim() {
    ClaimStatement negated =
        row("there was fraud", "there was no fraud", 0.4, Polarity.NEGATED, "");
    assertEquals(0.9, negated.matchConfidence());
    assertEquals(Stance.DISPUTES, negated.stance());
    ClaimStatement other = row("there was fraud", "there was no law", 0.4, Polarity.NEGATED, "");
    assertEquals(0.4, other.matchConfidence());
  }

  @Test
  void oneWordInCommonIsOnTheMatterHoweverSureTheMatch() {
    assertEquals(Stance.REPORTS, of("The storm.", 0.95));
  }

  @Test
  void aShortStatementThatIsAllInTheClaimSupportsIt() {
    assertEquals(Stance.SUPPORTS, of("The storm broke two gates.", 0.4));
  }

  @Test
  void whatNegatesOrTellsOtherValuesDoesNotPlainlySupport() {
    String negated = "The council never opened the dam to visitors.";
    assertEquals(Stance.REPORTS, of(negated, 0.9));
    String figures = "The council closed the dam at Orun after the storm broke nine gates.";
    assertEquals(Stance.REPORTS, of(figures, 0.5));
  }

  @Test
  void littleInCommonIsOnTheMatterWhereTheMatchIsUnsure() {
    String text = "The council closed the dam and sent forty families by the river away.";
    assertEquals(Stance.REPORTS, of(text, 0.4));
    assertEquals(Stance.SUPPORTS, of(text, 0.9));
    String other = "The storm flooded the council's cellar and forty houses by the river.";
    assertEquals(Stance.REPORTS, of(other, 0.9));
  }

  @Test
  void whatIsDeniedOfSomethingElseIsNoDispute() {
    assertEquals(
        Stance.DISPUTES, of("The council never closed the dam at Orun, engineers say.", 0.9));
    String text =
        "The ferry whose captain, mate, cook and forty passengers drowned on Friday evening near the"
            + " northern island carried illegal timber, petrol, livestock, furniture, cement and"
            + " fertiliser for brokers, insurers and merchants of the capital when the council of"
            + " Orun closed the dam after the storm.";
    assertEquals(Stance.REPORTS, of(text, 0.9, Polarity.NEGATED, "dismissed as false"));
  }
}
