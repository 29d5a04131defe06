package org.rashomon.statement;

/**
 * A stretch of a sentence that makes one statement.
 *
 * @param report index of the innermost report around it; -1 in own voice
 * @param frame whether it only tells who speaks, where or when
 */
record Clause(Range range, int report, boolean frame) {
  Clause(Range range, int report) {
    this(range, report, false);
  }
}
