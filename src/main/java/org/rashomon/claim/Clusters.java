package org.rashomon.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Groups items by average link: the two groups with the strongest mean link are joined first, until
 * none is strong enough, so that one item between two groups does not chain them. A pair without a
 * link counts as 0, but an item owes links to a few members of a group only, since no item is
 * compared with more than some others.
 */
final class Clusters {
  private static final int OWED = 3;

  private final double least;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Map<Integer, Link>> links = new ArrayList<>();
  private final List<Integer> versions = new ArrayList<>();
  private final PriorityQueue<Merge> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble(Merge::strength)
              .reversed()
              .thenComparingInt(Merge::a)
              .thenComparingInt(Merge::b));

  /** A link between two items, from 0 to 1. */
  record Edge(int a, int b, double strength) {}

  /** The links between two groups: their sum and their number. */
  private record Link(double sum, int count) {
    Link plus(Link other) {
      return new Link(sum + other.sum, count + other.count);
    }
  }

  private record Merge(int a, int b, int versionA, int versionB, double strength) {}

  private Clusters(int items, double least) {
    this.least = least;
    for (int i = 0; i < items; i++) {
      members.add(new ArrayList<>(List.of(i)));
      links.add(new TreeMap<>());
      versions.add(0);
    }
  }

  /**
   * The groups, each sorted, in the order of their first items.
   *
   * @param edges at most one for two items
   * @param least the weakest mean link that still joins
   */
  static List<List<Integer>> of(int items, List<Edge> edges, double least) {
    Clusters clusters = new Clusters(items, least);
    for (Edge edge : edges) {
      Link link = new Link(edge.strength(), 1);
      clusters.links.get(edge.a()).put(edge.b(), link);
      clusters.links.get(edge.b()).put(edge.a(), link);
    }
    for (Edge edge : edges) {
      clusters.offer(Math.min(edge.a(), edge.b()), Math.max(edge.a(), edge.b()));
    }
    clusters.join();
    return clusters.groups();
  }

  private void offer(int a, int b) {
    double strength = strength(a, b);
    if (strength >= least) {
      queue.add(new Merge(a, b, versions.get(a), versions.get(b), strength));
    }
  }

  private double strength(int a, int b) {
    Link link = links.get(a).get(b);
    long smaller = Math.min(members.get(a).size(), members.get(b).size());
    long larger = Math.max(members.get(a).size(), members.get(b).size());
    return link.sum() / Math.max(link.count(), larger * Math.min(smaller, OWED));
  }

  private void join() {
    while (!queue.isEmpty()) {
      Merge merge = queue.poll();
      boolean current =
          versions.get(merge.a()) == merge.versionA()
              && versions.get(merge.b()) == merge.versionB();
      if (current) {
        boolean aLarger = links.get(merge.a()).size() >= links.get(merge.b()).size();
        join(aLarger ? merge.a() : merge.b(), aLarger ? merge.b() : merge.a());
      }
    }
  }

  /** Moves all of a group, and its links, into another with at least as many links. */
  private void join(int into, int from) {
    members.get(into).addAll(members.get(from));
    members.get(from).clear();
    links.get(into).remove(from);
    links.get(from).remove(into);
    for (Map.Entry<Integer, Link> each : links.get(from).entrySet()) {
      int other = each.getKey();
      Link sum = links.get(into).merge(other, each.getValue(), Link::plus);
      links.get(other).remove(from);
      links.get(other).put(into, sum);
    }
    links.get(from).clear();
    versions.set(from, versions.get(from) + 1);
    versions.set(into, versions.get(into) + 1);
    for (int other : links.get(into).keySet()) {
      offer(Math.min(into, other), Math.max(into, other));
    }
  }

  private List<List<Integer>> groups() {
    return members.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> group.stream().sorted().toList())
        .sorted(Comparator.comparing(group -> group.get(0)))
        .toList();
  }
}
