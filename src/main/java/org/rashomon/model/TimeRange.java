package org.rashomon.model;

import java.io.Serializable;
import java.time.Instant;

/**
 * The first and the last of some publication times.
 *
 * @param first epoch milliseconds UTC; meaningless unless {@code known}
 * @param last epoch milliseconds UTC; meaningless unless {@code known}
 */
public record TimeRange(boolean known, long first, long last) implements Serializable {
  public static final TimeRange UNKNOWN = new TimeRange(false, 0, 0);

  /** The range of one article's publication. */
  public static TimeRange of(ArticleHead article) {
    return article.dated()
        ? new TimeRange(true, article.publishedAt(), article.publishedAt())
        : UNKNOWN;
  }

  /** The moment of its end by ISO 8601; empty where it is unknown. */
  public String asOf() {
    return known ? Instant.ofEpochMilli(last).toString() : "";
  }

  /** The smallest range that holds both. */
  public TimeRange with(TimeRange other) {
    if (!known || !other.known) {
      return known ? this : other;
    }
    return new TimeRange(true, Math.min(first, other.first), Math.max(last, other.last));
  }
}
