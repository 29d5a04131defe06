package org.rashomon.compare;

import java.util.Set;
import org.rashomon.text.TermWeights;

/** A claim made ready once for the comparison with many articles. */
public final class StanceClaim {
  private final StanceText text;

  private StanceClaim(StanceText text) {
    this.text = text;
  }

  /** Makes a claim of its wording. */
  public static StanceClaim of(String claim, TermWeights weights) {
    return new StanceClaim(StanceText.of(claim, weights));
  }

  StanceText text() {
    return text;
  }

  /** The content stems of the claim, each once. */
  public Set<String> terms() {
    return text.terms();
  }
}
