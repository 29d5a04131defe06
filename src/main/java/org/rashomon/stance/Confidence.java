package org.rashomon.stance;

import org.rashomon.model.Basis;
import org.rashomon.model.ClaimStatement;

/**
 * How often a stance is right where the match is: shares found by reading rows of the training
 * parts of BASIL, FNC-1 and MRPC, and for support by BASIL's pairs.
 */
final class Confidence {
  private static final double SUPPORTS = 0.98;
  private static final double REPORTS = 0.9;
  private static final double DISPUTES = 0.88;
  private static final double DISPUTES_BY_IMPLICATION = 0.9;

  private Confidence() {}

  static double of(ClaimStatement row) {
    return switch (row.stance()) {
      case SUPPORTS -> SUPPORTS;
      case DISPUTES -> row.basis() == Basis.EXPLICIT ? DISPUTES : DISPUTES_BY_IMPLICATION;
      case REPORTS, MIXED, SILENT -> REPORTS;
    };
  }
}
