package org.rashomon.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A maximum spanning forest of the graph of neighbours: of all links between articles the strongest
 * that connect what they connect, in 20 bytes each and never more than there are articles. A link
 * that a part of the graph does not need, the whole does not need either, so forests of parts can
 * be merged in any order and give the same as Kruskal's algorithm over all links at once.
 *
 * @param ones hashes of articles' ids
 * @param others as many, each greater than the one
 * @param likeness of each pair, in millionths; the strongest links first
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and compact
record Forest(long[] ones, long[] others, int[] likeness) {
  private record Link(long one, long other, int likeness) {
    static final Comparator<Link> STRONGEST =
        Comparator.comparingInt(Link::likeness)
            .reversed()
            .thenComparingLong(Link::one)
            .thenComparingLong(Link::other);
  }

  /** The forest of the links that articles tell. */
  static Forest of(List<Neighbours> neighbours) {
    List<Link> links = new ArrayList<>();
    for (Neighbours each : neighbours) {
      for (int i = 0; i < each.others().length; i++) {
        long other = each.others()[i];
        links.add(
            new Link(
                Math.min(each.article(), other),
                Math.max(each.article(), other),
                each.likeness()[i]));
      }
    }
    links.sort(Link.STRONGEST);
    return new Forest(
            links.stream().mapToLong(Link::one).toArray(),
            links.stream().mapToLong(Link::other).toArray(),
            links.stream().mapToInt(Link::likeness).toArray())
        .pruned();
  }

  /** The forest of two graphs together. */
  Forest merge(Forest that) {
    if (size() == 0 || that.size() == 0) {
      return size() == 0 ? that : this;
    }
    int both = size() + that.size();
    Forest merged = new Forest(new long[both], new long[both], new int[both]);
    int i = 0;
    int j = 0;
    for (int place = 0; place < both; place++) {
      if (j == that.size() || (i < size() && compare(i, that, j) <= 0)) {
        merged.set(place, this, i++);
      } else {
        merged.set(place, that, j++);
      }
    }
    return merged.pruned();
  }

  /** The number of links. */
  int size() {
    return likeness.length;
  }

  /** The articles that have links, ascending. */
  long[] articles() {
    long[] all = Arrays.copyOf(ones, 2 * size());
    System.arraycopy(others, 0, all, size(), size());
    Arrays.sort(all);
    int distinct = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[distinct++] = all[i];
      }
    }
    return Arrays.copyOf(all, distinct);
  }

  private int compare(int place, Forest that, int there) {
    int order = Integer.compare(that.likeness[there], likeness[place]);
    order = order != 0 ? order : Long.compare(ones[place], that.ones[there]);
    return order != 0 ? order : Long.compare(others[place], that.others[there]);
  }

  private void set(int place, Forest from, int there) {
    ones[place] = from.ones[there];
    others[place] = from.others[there];
    likeness[place] = from.likeness[there];
  }

  /** Without the links whose ends stronger links connect; reuses this one's arrays. */
  private Forest pruned() {
    long[] articles = articles();
    UnionFind trees = new UnionFind(articles.length);
    int kept = 0;
    for (int i = 0; i < size(); i++) {
      int one = Arrays.binarySearch(articles, ones[i]);
      int other = Arrays.binarySearch(articles, others[i]);
      if (trees.join(one, other, Integer.MAX_VALUE)) {
        set(kept++, this, i);
      }
    }
    return new Forest(
        Arrays.copyOf(ones, kept), Arrays.copyOf(others, kept), Arrays.copyOf(likeness, kept));
  }
}
