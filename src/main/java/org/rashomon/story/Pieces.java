package org.rashomon.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts the graph of neighbours into pieces small enough to be compared in full: the strongest links
 * first, as Kruskal's algorithm takes them, leaving out a link that would make a piece too large,
 * unless it is so strong that only one story can be meant.
 */
final class Pieces {
  /** The most articles in a piece that is not held together by sure links alone. */
  static final int LARGEST = 2500;

  private static final int SURE = Candidates.IDENTICAL * 6 / 10;

  /** A link as one number, to sort many in little memory: its likeness, then where it stands. */
  private static final int LIKENESS_SHIFT = 32;

  private static final int PLACE_SHIFT = 3;
  private static final int RANKS = (1 << PLACE_SHIFT) - 1;

  private final long[] articles;
  private final int[] parents;
  private final int[] sizes;

  private Pieces(long[] articles) {
    this.articles = articles;
    this.parents = new int[articles.length];
    Arrays.setAll(parents, place -> place);
    this.sizes = new int[articles.length];
    Arrays.fill(sizes, 1);
  }

  /**
   * The pieces of a graph.
   *
   * @param neighbours one element for each article, among them all that are named as neighbours
   * @param largest such as {@link #LARGEST}
   */
  static Pieces of(List<Neighbours> neighbours, int largest) {
    List<Neighbours> sorted =
        neighbours.stream().sorted(Comparator.comparingLong(Neighbours::article)).toList();
    Pieces pieces = new Pieces(sorted.stream().mapToLong(Neighbours::article).toArray());
    long[] links = links(sorted);
    for (int i = links.length - 1; i >= 0; i--) {
      int place = (int) ((links[i] & 0xFFFFFFFFL) >>> PLACE_SHIFT);
      long other = sorted.get(place).others()[(int) links[i] & RANKS];
      boolean sure = links[i] >>> LIKENESS_SHIFT >= SURE;
      pieces.join(place, Arrays.binarySearch(pieces.articles, other), sure ? -1 : largest);
    }
    return pieces;
  }

  /** All links, the strongest last. */
  private static long[] links(List<Neighbours> sorted) {
    long[] links = new long[sorted.stream().mapToInt(each -> each.others().length).sum()];
    int size = 0;
    for (int place = 0; place < sorted.size(); place++) {
      int[] likeness = sorted.get(place).likeness();
      for (int rank = 0; rank < likeness.length; rank++) {
        links[size++] =
            (long) likeness[rank] << LIKENESS_SHIFT | (long) place << PLACE_SHIFT | rank;
      }
    }
    Arrays.sort(links);
    return links;
  }

  private void join(int one, int other, int largest) {
    int a = root(one);
    int b = root(other);
    if (a == b || (largest >= 0 && sizes[a] + sizes[b] > largest)) {
      return;
    }
    int parent = Math.min(a, b);
    int child = Math.max(a, b);
    parents[child] = parent;
    sizes[parent] += sizes[child];
  }

  private int root(int place) {
    int root = place;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  /** The number of articles. */
  int size() {
    return articles.length;
  }

  /** The article at a place, a hash of its id. */
  long article(int place) {
    return articles[place];
  }

  /** The piece of the article at a place, named after one of its articles. */
  long piece(int place) {
    return articles[root(place)];
  }
}
