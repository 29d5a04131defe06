package org.rashomon.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The match probabilities of a story's sentence pairs, by either order. */
final class Links {
  private final Map<Long, Double> strengths = new HashMap<>();

  void add(int a, int b, double probability) {
    strengths.put(key(a, b), probability);
  }

  /** The probability that two sentences carry one claim; 0 where they were not compared. */
  double between(int a, int b) {
    return a == b ? 1 : strengths.getOrDefault(key(a, b), 0.0);
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
