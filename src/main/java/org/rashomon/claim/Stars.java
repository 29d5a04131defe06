package org.rashomon.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups items around centres, after the star clusters of Aslam, Pelekhov and Rus (2004): the item
 * with the strongest links that no group has met draws those to it that hang together, until every
 * link is met. An item can be in several groups, as a sentence of two propositions is, and a long
 * one glues nothing together, since all of a group are linked to its centre.
 */
final class Stars {
  /** The weakest link, and the weakest mean link with all of a group, that joins. */
  private static final double JOINS = 0.5;

  /** Taken off each link when centres are chosen: strength counts more than number. */
  private static final double WEAKER = 0.49;

  /** Items are compared with some others only: so many links are owed to a larger group. */
  private static final int OWED = 8;

  /** Above this share of common items, of all of both, a star belongs to a group. */
  private static final double BELONGS = 0.4;

  private final int[] sizes;
  private final Map<Integer, Map<Integer, Double>> links = new TreeMap<>();
  private final Set<Long> met = new HashSet<>();
  private final List<Set<Integer>> groups = new ArrayList<>();
  private final Map<Integer, List<Integer>> groupsOf = new HashMap<>();

  /** A link between two items, from 0 to 1. */
  record Edge(int a, int b, double strength) {}

  /** An item with the strength of what it has to meet, the strongest first. */
  private record Centre(int item, double unmet) implements Comparable<Centre> {
    @Override
    public int compareTo(Centre other) {
      int stronger = Double.compare(other.unmet, unmet);
      return stronger != 0 ? stronger : Integer.compare(item, other.item);
    }
  }

  private Stars(int[] sizes, List<Edge> edges) {
    this.sizes = sizes;
    for (Edge edge : edges) {
      links.computeIfAbsent(edge.a(), item -> new TreeMap<>()).put(edge.b(), edge.strength());
      links.computeIfAbsent(edge.b(), item -> new TreeMap<>()).put(edge.a(), edge.strength());
    }
  }

  /**
   * The groups, each sorted; an item that none has is a group of its own, after all others.
   *
   * @param sizes how much each item counts; one that counts nothing is in no group
   * @param edges at most one for two items
   */
  static List<List<Integer>> of(int[] sizes, List<Edge> edges) {
    Stars stars = new Stars(sizes, edges);
    stars.group();
    Set<Integer> alone = new TreeSet<>();
    for (int i = 0; i < sizes.length; i++) {
      if (sizes[i] > 0) {
        alone.add(i);
      }
    }
    stars.groups.forEach(alone::removeAll);
    List<List<Integer>> all = new ArrayList<>();
    stars.groups.forEach(group -> all.add(List.copyOf(group)));
    alone.forEach(item -> all.add(List.of(item)));
    return all;
  }

  private void group() {
    PriorityQueue<Centre> queue = new PriorityQueue<>();
    links.keySet().forEach(item -> queue.add(new Centre(item, unmet(item))));
    while (!queue.isEmpty() && queue.peek().unmet() > 0) {
      int item = queue.poll().item();
      double unmet = unmet(item);
      Centre next = queue.peek();
      if (unmet > 0 && (next == null || unmet >= next.unmet())) {
        place(star(item));
        unmet = unmet(item);
      }
      queue.add(new Centre(item, unmet));
    }
  }

  /** The strength of the links that join an item to others and that no group has met. */
  private double unmet(int item) {
    double unmet = 0;
    for (Map.Entry<Integer, Double> link : links.get(item).entrySet()) {
      if (link.getValue() >= JOINS && !met.contains(key(item, link.getKey()))) {
        unmet += (link.getValue() - WEAKER) * sizes[link.getKey()];
      }
    }
    return unmet;
  }

  /** A centre with the items that hang together, and one at least that it has not met. */
  private List<Integer> star(int centre) {
    List<Integer> nearest =
        links.get(centre).entrySet().stream()
            .filter(link -> link.getValue() >= JOINS)
            .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
    List<Integer> star = new ArrayList<>(List.of(centre));
    for (int item : nearest) {
      if (mean(item, star) >= JOINS) {
        star.add(item);
      }
    }
    if (star.stream().anyMatch(item -> item != centre && !met.contains(key(centre, item)))) {
      return star;
    }
    int first = nearest.stream().filter(item -> !met.contains(key(centre, item))).findFirst().get();
    return List.of(centre, first);
  }

  private double mean(int item, List<Integer> star) {
    Map<Integer, Double> own = links.get(item);
    double sum = 0;
    int known = 0;
    for (int other : star) {
      Double strength = own.get(other);
      sum += strength == null ? 0 : strength;
      known += strength == null ? 0 : 1;
    }
    return sum / Math.max(known, Math.min(star.size(), OWED));
  }

  /** Adds a star to the group most like it, or makes it a group. */
  private void place(List<Integer> star) {
    int group = groupLike(star);
    if (group == groups.size()) {
      groups.add(new TreeSet<>());
    }
    Set<Integer> items = groups.get(group);
    for (int item : star) {
      if (items.add(item)) {
        groupsOf.computeIfAbsent(item, i -> new ArrayList<>()).add(group);
        links.get(item).keySet().stream()
            .filter(items::contains)
            .forEach(other -> met.add(key(item, other)));
      }
    }
  }

  /** The number of the group with most in common, or the next one to be made. */
  private int groupLike(List<Integer> star) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int item : star) {
      groupsOf
          .getOrDefault(item, List.of())
          .forEach(group -> counts.merge(group, sizes[item], Integer::sum));
    }
    int best = groups.size();
    double most = BELONGS;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      int union = size(star) + size(groups.get(count.getKey())) - count.getValue();
      double common = (double) count.getValue() / union;
      if (common > most) {
        most = common;
        best = count.getKey();
      }
    }
    return best;
  }

  private int size(Collection<Integer> items) {
    return items.stream().mapToInt(item -> sizes[item]).sum();
  }

  private static long key(int a, int b) {
    return ((long) Math.min(a, b) << Integer.SIZE) | Math.max(a, b);
  }
}
