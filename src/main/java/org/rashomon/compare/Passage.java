package org.rashomon.compare;

import org.rashomon.model.Statement;

/**
 * A statement of an article made ready for comparison.
 *
 * @param number of the statement in its article, from 0; the title's come first
 */
record Passage(int number, Statement statement, StanceText text) {}
