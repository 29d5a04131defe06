package org.rashomon.story;

import java.util.Arrays;

/**
 * Cuts the forest of neighbours into pieces small enough to be compared in full: the strongest
 * links first, leaving out a link that would make a piece too large. One that is so strong that
 * only one story can be meant may make a piece larger than one that is not.
 */
final class Pieces {
  /** The most articles in a piece that is not held together by sure links alone. */
  static final int LARGEST = 2500;

  /** The most articles in any piece: some 20 MB of sketches. */
  static final int LARGEST_SURE = 20_000;

  private static final int SURE = Candidates.IDENTICAL * 6 / 10;

  private final long[] articles;
  private final UnionFind pieces;

  private Pieces(long[] articles) {
    this.articles = articles;
    this.pieces = new UnionFind(articles.length);
  }

  /**
   * The pieces of a forest.
   *
   * @param largest such as {@link #LARGEST}
   * @param largestSure such as {@link #LARGEST_SURE}
   */
  static Pieces of(Forest forest, int largest, int largestSure) {
    Pieces all = new Pieces(forest.articles());
    for (int i = 0; i < forest.size(); i++) {
      all.pieces.join(
          Arrays.binarySearch(all.articles, forest.ones()[i]),
          Arrays.binarySearch(all.articles, forest.others()[i]),
          forest.likeness()[i] >= SURE ? largestSure : largest);
    }
    return all;
  }

  static Pieces of(Forest forest) {
    return of(forest, LARGEST, LARGEST_SURE);
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
    return articles[pieces.root(place)];
  }
}
