package org.rashomon.statement;

/**
 * A stretch of a sentence that makes one statement.
 *
 * @param report index of the innermost report around it; -1 in own voice
 * @param cue the words by which it only passes on what stands beside it; null if it tells more
 */
record Clause(Range range, int report, Range cue) {
  Clause(Range range, int report) {
    this(range, report, null);
  }
}
