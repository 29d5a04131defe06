package org.rashomon.statement;

/**
 * A report that the labellers propose.
 *
 * @param rule what rules make of its cue; null for nothing
 * @param cueMargin steps by which its cue is better than none
 * @param frameMargin steps by which the likeliest content of its cue is better than none
 * @param sourceMargin steps by which its source is better than none; 0 without one
 * @param deficit steps by which the likeliest source and content are better than these
 */
record Candidate(
    Report report, Report rule, int cueMargin, int frameMargin, int sourceMargin, int deficit) {
  /** Whether two are proposed for one cue, so that one of them can be right at most. */
  boolean sharesCue(Candidate other) {
    return report.cue().equals(other.report.cue());
  }
}
