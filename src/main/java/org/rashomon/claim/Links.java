package org.rashomon.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** The match probabilities of a story's sentence pairs, by either order. */
final class Links {
  private final IntUnaryOperator first;
  private final Map<Long, Double> strengths = new HashMap<>();

  /**
   * Makes it without links.
   *
   * @param first gives the first sentence of which one is a copy
   */
  Links(IntUnaryOperator first) {
    this.first = first;
  }

  /** Tells it of two sentences that are no copies, and of all copies of both. */
  void add(int a, int b, double probability) {
    strengths.put(key(a, b), probability);
  }

  /** The probability that two sentences carry one claim; 0 where they were not compared. */
  double between(int a, int b) {
    int one = first.applyAsInt(a);
    int other = first.applyAsInt(b);
    return one == other ? 1 : strengths.getOrDefault(key(one, other), 0.0);
  }

  /** The mean probability of a sentence with the others of a group. */
  double mean(int sentence, List<Integer> group) {
    double sum = 0;
    for (int other : group) {
      sum += other == sentence ? 0 : between(sentence, other);
    }
    return group.size() < 2 ? 1 : sum / (group.size() - 1);
  }

  private static long key(int a, int b) {
    return ((long) Math.min(a, b) << Integer.SIZE) | Math.max(a, b);
  }
}
