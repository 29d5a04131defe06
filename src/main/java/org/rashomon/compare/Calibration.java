package org.rashomon.compare;

import java.util.Locale;
import java.util.function.Consumer;

/** How far probabilities can be believed: by tenths, how often what they tell comes true. */
final class Calibration {
  private static final int TENTHS = 10;

  private final int[] count = new int[TENTHS];
  private final int[] came = new int[TENTHS];
  private final double[] told = new double[TENTHS];
  private int all;

  void add(double probability, boolean cameTrue) {
    int tenth = Math.min(TENTHS - 1, (int) (TENTHS * probability));
    all++;
    count[tenth]++;
    told[tenth] += probability;
    came[tenth] += cameTrue ? 1 : 0;
  }

  /**
   * The expected calibration error with ten bins (Naeini, Cooper and Hauskrecht 2015): the mean
   * distance of what is told from what comes true, 0 to 1.
   */
  double error() {
    double error = 0;
    for (int tenth = 0; tenth < TENTHS; tenth++) {
      error += Math.abs(told[tenth] - came[tenth]) / Math.max(1, all);
    }
    return error;
  }

  /** Hands on a row for each tenth that holds anything, then the error. */
  void rows(Consumer<String> rows) {
    for (int tenth = 0; tenth < TENTHS; tenth++) {
      if (count[tenth] > 0) {
        rows.accept(
            String.format(
                Locale.ROOT,
                "0.%d\t%d\t%.3f\t%.3f",
                tenth,
                count[tenth],
                told[tenth] / count[tenth],
                (double) came[tenth] / count[tenth]));
      }
    }
    rows.accept(String.format(Locale.ROOT, "expected calibration error\t%.4f", error()));
  }
}
