package org.rashomon.stance;

import org.rashomon.model.Basis;
import org.rashomon.model.ClaimStatement;
import org.rashomon.model.Stance;

/** How often a stance is right where the match and the source are. */
final class Confidence {
  private Confidence() {}

  static double of(ClaimStatement row) {
    if (row.stance() != Stance.DISPUTES) {
      return row.stance() == Stance.SUPPORTS ? 0.92 : 0.85;
    }
    return row.basis() == Basis.EXPLICIT ? 0.7 : 0.6;
  }
}
