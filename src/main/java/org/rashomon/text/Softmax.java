package org.rashomon.text;

/** Scores to probabilities, the same on every machine. */
final class Softmax {
  private Softmax() {}

  /** Turns scores into probabilities, in place. */
  static double[] of(double[] scores) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      largest = Math.max(largest, score);
    }
    double sum = 0;
    for (int l = 0; l < scores.length; l++) {
      scores[l] = StrictMath.exp(scores[l] - largest);
      sum += scores[l];
    }
    for (int l = 0; l < scores.length; l++) {
      scores[l] /= sum;
    }
    return scores;
  }
}
