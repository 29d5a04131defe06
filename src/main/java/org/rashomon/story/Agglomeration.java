package org.rashomon.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Joins the two most alike units again and again, until no two are alike enough (agglomerative
 * clustering over sparse sums; see {@link Unit} for the linkage). What chained one story to another
 * is left as two.
 */
final class Agglomeration {
  private static final int ALIVE = -1;

  private record Link(double likeness, int one, int other) {
    static final Comparator<Link> STRONGEST =
        Comparator.comparingDouble(Link::likeness)
            .reversed()
            .thenComparingInt(Link::one)
            .thenComparingInt(Link::other);
  }

  private final long window;
  private final List<Unit> units = new ArrayList<>();
  private final Map<Integer, Holders> holders = new HashMap<>();
  private final PriorityQueue<Link> links = new PriorityQueue<>(Link.STRONGEST);
  private int[] joinedInto;

  private Agglomeration(long window) {
    this.window = window;
  }

  /** Clusters units; those that are alike enough to be one story have one label. */
  static Agglomeration of(List<Unit> units, long window) {
    Agglomeration all = new Agglomeration(window);
    all.joinedInto = new int[2 * units.size()];
    Arrays.fill(all.joinedInto, ALIVE);
    units.forEach(all::add);
    all.join();
    return all;
  }

  /** The label of the unit at a place of the list that was given. */
  int label(int place) {
    int label = place;
    while (joinedInto[label] != ALIVE) {
      label = joinedInto[label];
    }
    return label;
  }

  /** The label of the cluster that a further unit would join, or -1 where none is like it. */
  int nearest(Unit unit) {
    Link best = null;
    for (Link link : linksOf(unit)) {
      if (best == null || Link.STRONGEST.compare(link, best) < 0) {
        best = link;
      }
    }
    return best == null ? -1 : best.one();
  }

  private void join() {
    while (!links.isEmpty()) {
      Link link = links.poll();
      if (joinedInto[link.one()] == ALIVE && joinedInto[link.other()] == ALIVE) {
        joinedInto[link.one()] = units.size();
        joinedInto[link.other()] = units.size();
        Unit joined = units.get(link.one()).join(units.get(link.other()));
        units.set(link.one(), null);
        units.set(link.other(), null);
        add(joined);
      }
    }
  }

  private void add(Unit unit) {
    links.addAll(linksOf(unit));
    int place = units.size();
    units.add(unit);
    for (int i = 0; i < unit.sum().terms().length; i++) {
      holders
          .computeIfAbsent(unit.sum().terms()[i], term -> new Holders())
          .add(place, unit.sum().weights()[i]);
    }
  }

  private List<Link> linksOf(Unit unit) {
    double[] dots = new double[units.size()];
    for (int i = 0; i < unit.sum().terms().length; i++) {
      Holders list = holders.get(unit.sum().terms()[i]);
      if (list != null) {
        list.multiply(unit.sum().weights()[i], place -> joinedInto[place] == ALIVE, dots);
      }
    }
    List<Link> found = new ArrayList<>();
    for (int place = 0; place < dots.length; place++) {
      Unit other = units.get(place);
      if (dots[place] > 0 && unit.near(other, window)) {
        double likeness = unit.likeness(other, dots[place], window);
        if (likeness >= unit.needed(other)) {
          found.add(new Link(likeness, place, units.size()));
        }
      }
    }
    return found;
  }
}
