package org.rashomon.statement;

/**
 * A report that the labellers propose.
 *
 * @param cueMargin steps by which its cue is better than none
 * @param frameMargin steps by which its content is better than none
 * @param sourceMargin steps by which its source is better than none; 0 without one
 */
record Candidate(Report report, int cueMargin, int frameMargin, int sourceMargin) {}
