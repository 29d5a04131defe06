package org.rashomon.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A sparse vector of term weights.
 *
 * @param terms ascending
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and compact
record Vector(int[] terms, double[] weights) {
  /** Only so many terms, those of the greatest weights. */
  Vector heaviest(int most) {
    Comparator<Integer> heaviest = Comparator.<Integer>comparingDouble(i -> weights[i]).reversed();
    int[] places =
        IntStream.range(0, terms.length)
            .boxed()
            .sorted(heaviest.thenComparingInt(i -> terms[i]))
            .limit(most)
            .mapToInt(i -> i)
            .sorted()
            .toArray();
    return new Vector(
        Arrays.stream(places).map(i -> terms[i]).toArray(),
        Arrays.stream(places).mapToDouble(i -> weights[i]).toArray());
  }

  double norm() {
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    return Math.sqrt(squares);
  }

  /** The same direction at length 1; a vector of nothing stays. */
  Vector unit() {
    double norm = norm();
    return norm == 0
        ? this
        : new Vector(terms, Arrays.stream(weights).map(weight -> weight / norm).toArray());
  }

  Vector plus(Vector other) {
    int[] all = new int[terms.length + other.terms.length];
    double[] sums = new double[all.length];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length || j < other.terms.length) {
      boolean mine = j == other.terms.length || (i < terms.length && terms[i] <= other.terms[j]);
      all[size] = mine ? terms[i] : other.terms[j];
      sums[size] = mine ? weights[i++] : 0;
      if (j < other.terms.length && other.terms[j] == all[size]) {
        sums[size] += other.weights[j++];
      }
      size++;
    }
    return new Vector(Arrays.copyOf(all, size), Arrays.copyOf(sums, size));
  }
}
