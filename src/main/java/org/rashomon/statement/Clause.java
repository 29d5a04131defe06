package org.rashomon.statement;

/**
 * A stretch of a sentence that makes one statement.
 *
 * @param report index of the innermost report around it; -1 in own voice
 */
record Clause(Range range, int report) {}
