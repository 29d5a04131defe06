package org.rashomon.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Groups items by average link: the two groups with the strongest mean link are joined first, until
 * none is strong enough, so that one item between two groups does not chain them. A pair without a
 * link counts as 0, but an item owes links to a few members of a group only, since no item is
 * compared with more than some others.
 */
final class Clusters {
  private static final int OWED = 3;

  private final double least;
  private final Map<Integer, Group> groups = new HashMap<>();
  private final PriorityQueue<Merge> queue = new PriorityQueue<>();

  /** A link between two items, from 0 to 1. */
  record Edge(int a, int b, double strength) {}

  /** The links between two groups: their sum and their number. */
  private record Link(double sum, int count) {
    Link plus(Link other) {
      return new Link(sum + other.sum, count + other.count);
    }
  }

  /** A group as it grows, with its links to others. */
  private static final class Group {
    final List<Integer> items = new ArrayList<>();
    final Map<Integer, Link> links = new HashMap<>();
    int version;
  }

  /** Two groups that may be joined, the strongest first, as long as neither has changed. */
  private record Merge(int a, int b, int versionA, int versionB, double strength)
      implements Comparable<Merge> {
    @Override
    public int compareTo(Merge other) {
      if (strength != other.strength) {
        return Double.compare(other.strength, strength);
      }
      return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
    }
  }

  private Clusters(double least) {
    this.least = least;
  }

  /**
   * The groups of at least two items, each sorted, in the order of their first items.
   *
   * @param edges at most one for two items
   * @param least the weakest mean link that still joins
   */
  static List<List<Integer>> of(List<Edge> edges, double least) {
    Clusters clusters = new Clusters(least);
    for (Edge edge : edges) {
      Link link = new Link(edge.strength(), 1);
      clusters.group(edge.a()).links.put(edge.b(), link);
      clusters.group(edge.b()).links.put(edge.a(), link);
    }
    for (Edge edge : edges) {
      clusters.offer(edge.a(), edge.b());
    }
    clusters.join();
    return clusters.joined();
  }

  private Group group(int item) {
    return groups.computeIfAbsent(
        item,
        first -> {
          Group group = new Group();
          group.items.add(first);
          return group;
        });
  }

  private void offer(int a, int b) {
    Group one = groups.get(Math.min(a, b));
    Group other = groups.get(Math.max(a, b));
    double strength = strength(one, other, one.links.get(Math.max(a, b)));
    if (strength >= least) {
      queue.add(new Merge(Math.min(a, b), Math.max(a, b), one.version, other.version, strength));
    }
  }

  private static double strength(Group one, Group other, Link link) {
    long smaller = Math.min(one.items.size(), other.items.size());
    long larger = Math.max(one.items.size(), other.items.size());
    return link.sum() / Math.max(link.count(), larger * Math.min(smaller, OWED));
  }

  private void join() {
    while (!queue.isEmpty()) {
      Merge merge = queue.poll();
      Group a = groups.get(merge.a());
      Group b = groups.get(merge.b());
      if (a.version == merge.versionA() && b.version == merge.versionB()) {
        boolean aLarger = a.links.size() >= b.links.size();
        join(aLarger ? merge.a() : merge.b(), aLarger ? merge.b() : merge.a());
      }
    }
  }

  /** Moves all of a group, and its links, into another with at least as many links. */
  private void join(int larger, int smaller) {
    Group into = groups.get(larger);
    Group from = groups.get(smaller);
    into.items.addAll(from.items);
    from.items.clear();
    into.links.remove(smaller);
    from.links.remove(larger);
    from.links.forEach(
        (other, link) -> {
          Link sum = into.links.merge(other, link, Link::plus);
          Map<Integer, Link> back = groups.get(other).links;
          back.remove(smaller);
          back.put(larger, sum);
        });
    from.links.clear();
    from.version++;
    into.version++;
    into.links.keySet().forEach(other -> offer(larger, other));
  }

  private List<List<Integer>> joined() {
    return groups.values().stream()
        .filter(group -> group.items.size() > 1)
        .map(group -> group.items.stream().sorted().toList())
        .sorted(Comparator.comparing(group -> group.get(0)))
        .toList();
  }
}
