package org.rashomon.text;

import java.util.Arrays;

/** Scores to probabilities, the same on every machine. */
final class Softmax {
  private Softmax() {}

  /** Turns scores into probabilities, in place. */
  static double[] of(double[] scores) {
    double largest = Arrays.stream(scores).max().orElse(0);
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
