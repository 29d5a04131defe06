package org.rashomon.statement;

/**
 * The scores of all labels of a chain's tokens; tells the best path (Viterbi 1967), and margins.
 */
final class Lattice {
  private static final int NEVER = -1_000_000_000;

  private final int labels;
  private final int[][] scores;
  private final int[] forced;
  private final byte[] transitions;
  private final boolean[] allowed;
  private final int preferred;

  Lattice(int[][] scores, int[] forced, byte[] transitions, boolean[] allowed) {
    this(scores, forced, transitions, allowed, 0);
  }

  private Lattice(
      int[][] scores, int[] forced, byte[] transitions, boolean[] allowed, int preferred) {
    this.scores = scores;
    this.forced = forced;
    this.transitions = transitions;
    this.allowed = allowed;
    this.preferred = preferred;
    this.labels = scores.length == 0 ? 0 : scores[0].length;
  }

  /** The same with steps of weight added to label 0 at every token. */
  Lattice preferring(int steps) {
    return new Lattice(scores, forced, transitions, allowed, preferred + steps);
  }

  /** A label for each token, and the score of all. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Path(int[] labels, int score) {}

  Path best() {
    return best(forced);
  }

  /** How many steps the best path is better than the best one with 0 at all tokens of a range. */
  int margin(Path best, int from, int to) {
    int[] without = forced.clone();
    for (int t = from; t < to; t++) {
      without[t] = without[t] < 0 ? 0 : without[t];
    }
    return best.score() - best(without).score();
  }

  /** The score of a path. */
  int score(int[] path) {
    int score = 0;
    for (int t = 0; t < path.length; t++) {
      int from = t == 0 ? labels : path[t - 1];
      score += transitions[from * labels + path[t]] + at(t, path[t]);
    }
    return score;
  }

  private int at(int t, int label) {
    return label == 0 ? scores[t][0] + preferred : scores[t][label];
  }

  private Path best(int[] held) {
    int length = scores.length;
    int[] best = new int[labels];
    int[] next = new int[labels];
    byte[] back = new byte[length * labels];
    for (int t = 0; t < length; t++) {
      for (int to = 0; to < labels; to++) {
        boolean open = held[t] < 0 || held[t] == to;
        next[to] = open ? arrive(t, best, to, back) + at(t, to) : NEVER;
      }
      int[] swap = best;
      best = next;
      next = swap;
    }
    return trace(best, back);
  }

  private int arrive(int t, int[] best, int to, byte[] back) {
    if (t == 0) {
      int start = labels * labels + to;
      return allowed[start] ? transitions[start] : NEVER;
    }
    int score = NEVER;
    for (int from = 0; from < labels; from++) {
      int step = from * labels + to;
      if (allowed[step] && best[from] > NEVER / 2 && best[from] + transitions[step] > score) {
        score = best[from] + transitions[step];
        back[t * labels + to] = (byte) from;
      }
    }
    return score;
  }

  private Path trace(int[] best, byte[] back) {
    int[] path = new int[scores.length];
    int label = 0;
    for (int l = 1; l < labels; l++) {
      label = best[l] > best[label] ? l : label;
    }
    int score = labels == 0 ? 0 : best[label];
    for (int t = path.length - 1; t >= 0; t--) {
      path[t] = label;
      label = back[t * labels + label];
    }
    return new Path(path, score);
  }
}
