package org.rashomon.compare;

/**
 * How a pair of sentences stands among the other sentences of their articles. Where an article has
 * one sentence only there are no rivals and the wording alone can tell.
 *
 * @param similarity cosine of the weighted stems, from 0 to 1
 * @param lead by how much the pair is more similar than the best rival pair of its first sentence
 *     with the second's article; negative if a rival is more similar
 * @param otherLead the same from the second sentence's side
 * @param around the best similarity of a sentence next to the first with one next to the second
 * @param witness the best similarity, with the less similar of the two, of a sentence of a third
 *     article
 * @param distance by how much their places in their articles differ, from 0 to 1
 * @param opening how near both are to the openings, from 0 to 1
 * @param sources 1 if both are attributed to one source, -1 if to different ones, else 0
 * @param rivals mean number of sentences that each could have met instead
 */
public record Context(
    double similarity,
    double lead,
    double otherLead,
    double around,
    double witness,
    double distance,
    double opening,
    int sources,
    double rivals) {
  static final Context NONE = new Context(0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** How much the rivals count, from 0 (none) towards 1. */
  double crowd() {
    return rivals / (rivals + 4);
  }
}
