package org.rashomon.claim;

import java.util.Optional;
import org.rashomon.compare.Comparison;
import org.rashomon.compare.Coverage;
import org.rashomon.compare.Standpoint;
import org.rashomon.compare.Wording;
import org.rashomon.model.Basis;
import org.rashomon.model.ClaimStatement;
import org.rashomon.model.Stance;
import org.rashomon.model.Statement;

/** Judges how the source of a statement stands to the text of the claim it is about. */
final class Judgement {
  /** Below it an opposition may as well be of two unlike claims. */
  private static final double SURE_TO_OPPOSE = 0.45;

  /** The same of what only cannot hold together, as two figures. */
  private static final double SURE_BY_IMPLICATION = 0.6;

  /** Confidence and greater share together from which on a statement asserts the claim. */
  private static final double ASSERTS = 1.2;

  /** The lesser share from which on it asserts the claim anyway. */
  private static final double SAYS_AS_MUCH = 0.5;

  /** Share of words below which a statement tells something else. */
  private static final double TELLING = 0.35;

  /** With fewer content words in common, a statement asserts but a short claim. */
  private static final int LEAST_SHARED = 2;

  /** The lesser share from which on both say the same words. */
  private static final double SAME_WORDS = 0.9;

  /** A statement most of whose words are on something else opposes that. */
  private static final double LEAST_OPPOSING = 0.2;

  private Judgement() {}

  /**
   * Judges.
   *
   * @param claim the side that the claim's text takes
   * @param own whether the claim's text is the statement's
   * @param linked the probability that their sentences are about one claim
   */
  static ClaimStatement of(
      String claimId,
      Statement statement,
      Wording wording,
      long publishedAt,
      Standpoint claim,
      boolean own,
      double linked) {
    Standpoint side = Standpoint.of(statement, wording, publishedAt);
    Optional<Verdict> aside = Verdict.aside(statement, wording);
    if (own) {
      return row(claimId, statement, aside.orElseGet(() -> Verdict.ofOwn(side)), linked);
    }
    Comparison comparison = Comparison.of(side, claim);
    double confidence = Math.max(linked, sameWords(comparison) ? ClaimMaker.WORD_FOR_WORD : 0);
    Verdict verdict = aside.orElseGet(() -> weighed(comparison, confidence));
    return row(claimId, statement, verdict, confidence);
  }

  private static ClaimStatement row(
      String claimId, Statement statement, Verdict verdict, double confidence) {
    return new ClaimStatement(
        statement.id(), claimId, verdict.stance(), verdict.basis(), confidence, verdict.reason());
  }

  /** The verdict, unless the statement is likelier to be on the claim's matter, or on another. */
  private static Verdict weighed(Comparison comparison, double confidence) {
    Verdict verdict = Verdict.of(comparison);
    Coverage.Shares shares = comparison.shares();
    if (verdict.stance() == Stance.SUPPORTS) {
      return asserts(shares, confidence)
          ? comparison.reservation().map(Verdict::reserved).orElse(verdict)
          : Verdict.near(verdict);
    }
    double sure = verdict.basis() == Basis.IMPLIED ? SURE_BY_IMPLICATION : SURE_TO_OPPOSE;
    return confidence >= sure && opposes(shares) ? verdict : Verdict.unsure(verdict);
  }

  /** "There was fraud" and "there was no fraud", whatever else their sentences tell. */
  private static boolean sameWords(Comparison comparison) {
    Coverage.Shares shares = comparison.shares();
    return shares.words() > 0 && (shares.lesser() >= SAME_WORDS || comparison.sameButNegation());
  }

  private static boolean asserts(Coverage.Shares shares, double confidence) {
    boolean few = shares.words() < LEAST_SHARED && shares.lesser() < TELLING;
    boolean says = shares.lesser() >= SAYS_AS_MUCH;
    return (says || confidence + shares.greater() >= ASSERTS) && !few;
  }

  private static boolean opposes(Coverage.Shares shares) {
    boolean few = shares.words() < LEAST_SHARED && shares.ofSecond() < TELLING;
    return shares.ofFirst() >= LEAST_OPPOSING && !few;
  }
}
