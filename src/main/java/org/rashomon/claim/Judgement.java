package org.rashomon.claim;

import org.rashomon.compare.Oppositions;
import org.rashomon.compare.Wording;
import org.rashomon.model.ClaimStatement;
import org.rashomon.model.Stance;
import org.rashomon.model.Statement;

/** Judges how the source of a statement stands to the text of the claim it is about. */
final class Judgement {
  /** Below it an opposition may as well be of two unlike claims. */
  private static final double SURE_TO_OPPOSE = 0.45;

  private Judgement() {}

  /**
   * Judges.
   *
   * @param claim the side that the claim's text takes
   * @param own whether the claim's text is the statement's
   * @param confidence the probability that the statement is about the claim
   */
  static ClaimStatement of(
      String claimId,
      Statement statement,
      Wording wording,
      long publishedAt,
      Oppositions.Side claim,
      boolean own,
      double confidence) {
    Oppositions.Side side = Oppositions.Side.of(statement, wording, publishedAt);
    Verdict verdict = Verdict.of(statement, wording, side, claim, own);
    if (verdict.stance() == Stance.DISPUTES && confidence < SURE_TO_OPPOSE) {
      verdict = Verdict.unsure(verdict);
    }
    return new ClaimStatement(
        statement.id(), claimId, verdict.stance(), verdict.basis(), confidence, verdict.reason());
  }
}
