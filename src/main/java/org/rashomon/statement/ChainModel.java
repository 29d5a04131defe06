package org.rashomon.statement;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A linear-chain conditional random field (Lafferty et al. 2001) over hashed features, its weights
 * rounded to bytes, so that scores are whole numbers and equal on every machine.
 */
final class ChainModel {
  /** A weight of one is this many steps. */
  static final int STEPS = 24;

  private final WeightTable weights;
  private final byte[] transitions;
  private final boolean[] allowed;

  /**
   * Makes a model.
   *
   * @param transitions from each label, and last from the start, to each label
   * @param allowed which transitions there are, in the same order
   */
  ChainModel(WeightTable weights, byte[] transitions, boolean[] allowed) {
    this.weights = weights;
    this.transitions = transitions;
    this.allowed = allowed;
  }

  /**
   * The scores of a chain's labels, to find the best ones by.
   *
   * @param bias added to the score of each label at each token, in steps
   */
  Lattice lattice(Chain chain, int[] bias) {
    int[][] scores = new int[chain.length()][];
    for (int t = 0; t < scores.length; t++) {
      scores[t] = bias.clone();
      weights.add(chain.features()[t], scores[t]);
    }
    return new Lattice(scores, chain.forced(), transitions, allowed);
  }

  void write(DataOutputStream out) throws IOException {
    weights.write(out);
    out.write(transitions);
  }

  /** Reads what {@link #write} wrote. */
  static ChainModel read(DataInputStream in, boolean[] allowed) throws IOException {
    WeightTable weights = WeightTable.read(in);
    byte[] transitions = new byte[(weights.labels() + 1) * weights.labels()];
    in.readFully(transitions);
    return new ChainModel(weights, transitions, allowed);
  }
}
