package org.rashomon.statement;

import java.util.List;

/**
 * An attribution as found: token ranges of its source, cue and content.
 *
 * @param source null where no words name it
 * @param cue never null
 * @param contents in order, at least one
 */
record Report(Range source, Range cue, List<Range> contents) {
  int start() {
    int first = Math.min(cue.from(), contents.get(0).from());
    return source == null ? first : Math.min(first, source.from());
  }

  boolean quotes(Passage passage) {
    for (Range range : contents) {
      if (passage.quotations().inside(range.from())) {
        return true;
      }
    }
    return false;
  }

  /** Whether one stretch of content holds all of another's cue. */
  boolean holds(Report other) {
    for (Range range : contents) {
      if (range.covers(other.cue)) {
        return true;
      }
    }
    return false;
  }

  int size() {
    int size = 0;
    for (Range range : contents) {
      size += range.length();
    }
    return size;
  }

  /** Tokens that both contents hold. */
  int shared(Report other) {
    int shared = 0;
    for (Range own : contents) {
      for (Range its : other.contents) {
        shared += Math.max(0, Math.min(own.to(), its.to()) - Math.max(own.from(), its.from()));
      }
    }
    return shared;
  }
}
