package org.rashomon.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rashomon.claim.Clusters.Edge;

/**
 * Groups sentences in rounds: one that carries two propositions joins one group for the first and,
 * by the links which that left unmet, another one for the second.
 */
final class Rounds {
  private static final int ROUNDS = 3;

  private Rounds() {}

  /** The groups of all rounds; a sentence that none joins is a group of its own. */
  static List<List<Integer>> of(int items, List<Edge> edges, double least) {
    List<List<Integer>> groups = new ArrayList<>();
    Set<Integer> alone = new TreeSet<>();
    for (int i = 0; i < items; i++) {
      alone.add(i);
    }
    List<Edge> left = edges;
    for (int round = 0; round < ROUNDS && !left.isEmpty(); round++) {
      List<List<Integer>> joined = Clusters.of(left, least);
      joined.forEach(alone::removeAll);
      groups.addAll(joined);
      left = unmet(items, left, joined);
    }
    alone.forEach(item -> groups.add(List.of(item)));
    return groups;
  }

  private static List<Edge> unmet(int items, List<Edge> edges, List<List<Integer>> groups) {
    int[] groupOf = new int[items];
    for (int g = 0; g < groups.size(); g++) {
      for (int item : groups.get(g)) {
        groupOf[item] = g + 1;
      }
    }
    return edges.stream()
        .filter(edge -> groupOf[edge.a()] == 0 || groupOf[edge.a()] != groupOf[edge.b()])
        .toList();
  }
}
