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

  private static final int NEVER = -1_000_000_000;

  private final int labels;
  private final int bits;
  private final byte[] weights;
  private final byte[] transitions;
  private final boolean[] allowed;

  /**
   * Makes a model.
   *
   * @param weights a row of labels for each feature bucket, {@code 1 << bits} rows
   * @param transitions from each label, and last from the start, to each label
   * @param allowed which transitions there are, in the same order
   */
  ChainModel(int labels, int bits, byte[] weights, byte[] transitions, boolean[] allowed) {
    this.labels = labels;
    this.bits = bits;
    this.weights = weights;
    this.transitions = transitions;
    this.allowed = allowed;
  }

  static int bucket(int feature, int bits) {
    return feature >>> (32 - bits);
  }

  /**
   * The best labels of a chain (Viterbi 1967).
   *
   * @param bias added to the score of each label at each token, in steps
   */
  int[] label(Chain chain, int[] bias) {
    int length = chain.length();
    int[] best = new int[labels];
    int[] next = new int[labels];
    int[][] back = new int[length][labels];
    for (int t = 0; t < length; t++) {
      int[] scores = scores(chain.features()[t], bias);
      for (int to = 0; to < labels; to++) {
        boolean open = chain.forced()[t] < 0 || chain.forced()[t] == to;
        next[to] = open ? arrive(t, best, to, back[t]) + scores[to] : NEVER;
      }
      int[] swap = best;
      best = next;
      next = swap;
    }
    return trace(best, back, length);
  }

  private int arrive(int t, int[] best, int to, int[] back) {
    if (t == 0) {
      int start = labels * labels + to;
      return allowed[start] ? transitions[start] : NEVER;
    }
    int score = NEVER;
    for (int from = 0; from < labels; from++) {
      int step = from * labels + to;
      if (allowed[step] && best[from] > NEVER / 2 && best[from] + transitions[step] > score) {
        score = best[from] + transitions[step];
        back[to] = from;
      }
    }
    return score;
  }

  private int[] trace(int[] best, int[][] back, int length) {
    int[] path = new int[length];
    int label = 0;
    for (int l = 1; l < labels; l++) {
      label = best[l] > best[label] ? l : label;
    }
    for (int t = length - 1; t >= 0; t--) {
      path[t] = label;
      label = back[t][label];
    }
    return path;
  }

  private int[] scores(int[] features, int[] bias) {
    int[] scores = bias.clone();
    for (int feature : features) {
      int row = bucket(feature, bits) * labels;
      for (int l = 0; l < labels; l++) {
        scores[l] += weights[row + l];
      }
    }
    return scores;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(labels);
    out.writeInt(bits);
    out.write(transitions);
    for (int l = 0; l < labels; l++) {
      for (int row = 0; row < 1 << bits; row++) {
        out.writeByte(weights[row * labels + l]);
      }
    }
  }

  /** Reads what {@link #write} wrote, label by label, which packs better. */
  static ChainModel read(DataInputStream in, boolean[] allowed) throws IOException {
    int labels = in.readInt();
    int bits = in.readInt();
    byte[] transitions = new byte[(labels + 1) * labels];
    in.readFully(transitions);
    byte[] weights = new byte[(1 << bits) * labels];
    byte[] column = new byte[1 << bits];
    for (int l = 0; l < labels; l++) {
      in.readFully(column);
      for (int row = 0; row < column.length; row++) {
        weights[row * labels + l] = column[row];
      }
    }
    return new ChainModel(labels, bits, weights, transitions, allowed);
  }
}
