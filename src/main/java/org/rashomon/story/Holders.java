package org.rashomon.story;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** The units that hold one term, and its weight in each: growing arrays, since there are many. */
final class Holders {
  private int[] units = new int[2];
  private double[] weights = new double[2];
  private int size;

  void add(int unit, double weight) {
    if (size == units.length) {
      units = Arrays.copyOf(units, 2 * size);
      weights = Arrays.copyOf(weights, 2 * size);
    }
    units[size] = unit;
    weights[size++] = weight;
  }

  /** Adds to each living unit's product what the term adds, and forgets the others. */
  void multiply(double weight, IntPredicate alive, double[] products) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (alive.test(units[i])) {
        products[units[i]] += weight * weights[i];
        units[kept] = units[i];
        weights[kept++] = weights[i];
      }
    }
    size = kept;
  }
}
