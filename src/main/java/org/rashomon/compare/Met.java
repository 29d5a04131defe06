package org.rashomon.compare;

/**
 * How far a statement's words are met by another's; weights are those of {@link Wording}.
 *
 * @param words how many it has
 * @param weight of all its words
 * @param met weight of its words, each as far as it is met
 * @param metByStem weight of the words whose stem is met
 * @param stems how many words' stems are met
 * @param kin how many words are met by a synonym or kind alone
 * @param rarest greatest weight of a word whose stem is met
 */
record Met(
    int words, double weight, double met, double metByStem, int stems, int kin, double rarest) {

  /**
   * Sums up.
   *
   * @param strengths how well each word is met, from 0 to 1
   */
  static Met of(Wording wording, double[] strengths) {
    double weight = 0;
    double met = 0;
    double metByStem = 0;
    int stems = 0;
    int kin = 0;
    double rarest = 0;
    for (int i = 0; i < strengths.length; i++) {
      double own = wording.weights()[i];
      weight += own;
      met += strengths[i] * own;
      if (strengths[i] >= Alignment.STEM) {
        metByStem += own;
        stems++;
        rarest = Math.max(rarest, own);
      } else if (strengths[i] > 0) {
        kin++;
      }
    }
    return new Met(strengths.length, weight, met, metByStem, stems, kin, rarest);
  }

  /** The weighted share of the words that is met, from 0 to 1. */
  double share() {
    return weight == 0 ? 0 : met / weight;
  }

  /** The weighted share of the words whose stems are met. */
  double shareByStem() {
    return weight == 0 ? 0 : metByStem / weight;
  }

  /** The share of the words whose stems are met, each alike. */
  double plainShare() {
    return words == 0 ? 0 : (double) stems / words;
  }

  /** The weight of what is not met. */
  double missing() {
    return weight - met;
  }
}
