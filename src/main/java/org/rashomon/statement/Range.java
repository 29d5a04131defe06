package org.rashomon.statement;

/** Tokens of a passage, from the first to before the last. */
record Range(int from, int to) implements Comparable<Range> {
  int length() {
    return to - from;
  }

  boolean has(int token) {
    return from <= token && token < to;
  }

  boolean covers(Range other) {
    return from <= other.from && other.to <= to;
  }

  boolean overlaps(Range other) {
    return from < other.to && other.from < to;
  }

  /** How many tokens stand between two ranges that do not overlap. */
  int apartFrom(Range other) {
    return from < other.from ? other.from - to : from - other.to;
  }

  @Override
  public int compareTo(Range other) {
    return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
  }
}
