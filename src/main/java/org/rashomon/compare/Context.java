package org.rashomon.compare;

/**
 * How a pair of statements stands out among the pairs of their two articles. Where an article has
 * one statement only there are no rivals and the wording alone can tell.
 *
 * @param similarity cosine of the weighted stems, from 0 to 1
 * @param lead by how much the pair is more similar than the best rival pair of its first statement
 *     with the second's article; negative if a rival is more similar
 * @param otherLead the same from the second statement's side
 * @param rivals mean number of statements that each could have met instead
 */
public record Context(double similarity, double lead, double otherLead, double rivals) {
  /** How much the rivals count, from 0 (none) towards 1. */
  double crowd() {
    return rivals / (rivals + 4);
  }
}
