package org.rashomon.story;

/**
 * What agglomeration joins: an article, or articles already joined.
 *
 * @param sum the sum of the articles' unit vectors
 * @param norm the length of the sum, or for long texts between that and {@code size}
 * @param length how much the texts say for themselves: 0 for headlines alone, 1 for whole articles
 * @param first epoch milliseconds, as {@code last} and {@code mean}
 */
record Unit(Vector sum, double norm, int size, double length, long first, long last, double mean) {
  private static final double WHOLE_ARTICLE = 100;

  /** The average likeness that a join needs. */
  private static final double LIKENESS = 0.17;

  /** What a join of two lone headlines needs beyond that: one shared word proves little. */
  private static final double LONE_HEADLINES = 0.15;

  /** The distance in windows at which likeness counts e times less. */
  private static final double FADING = 4;

  static Unit of(Vector vector, int words, long publishedAt) {
    double length = Math.min(1, words / WHOLE_ARTICLE);
    return new Unit(vector, 1, 1, length, publishedAt, publishedAt, publishedAt);
  }

  /** The unit with a reprint, which adds its time but no words. */
  Unit alsoAt(long time) {
    return new Unit(sum, norm, size, length, Math.min(first, time), Math.max(last, time), mean);
  }

  Unit join(Unit other) {
    Vector both = sum.plus(other.sum);
    int count = size + other.size;
    double mixed = (length * size + other.length * other.size) / count;
    return new Unit(
        both,
        norm(both, count, mixed),
        count,
        mixed,
        Math.min(first, other.first),
        Math.max(last, other.last),
        (mean * size + other.mean * other.size) / count);
  }

  /**
   * Headlines are compared by the cosine of their centroids, since only together do they hold the
   * words of a story; whole articles half-way towards average linkage, since each speaks for itself
   * and a centroid likens whole topics.
   */
  private static double norm(Vector sum, int size, double length) {
    double norm = sum.norm();
    return norm == 0 ? 1 : norm * StrictMath.pow(size / norm, length / 2);
  }

  /** Likeness of two units whose sums have this product, faded by their distance in time. */
  double likeness(Unit other, double dot, long window) {
    double apart = Math.abs(mean - other.mean) / window;
    return dot / (norm * other.norm) * StrictMath.exp(-apart / FADING);
  }

  /** The likeness at which two units are one story. */
  double needed(Unit other) {
    double shortness = 1 - (length + other.length) / 2;
    return LIKENESS + LONE_HEADLINES * shortness / Math.max(size, other.size);
  }

  /** Whether some article of the one lies within the window of some of the other. */
  boolean near(Unit other, long window) {
    return Math.max(first - other.last, other.first - last) <= window;
  }
}
