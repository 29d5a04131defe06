package org.rashomon.compare;

import java.util.List;
import java.util.SortedSet;

/**
 * A coded pair of a claim and an article as trainers see it.
 *
 * @param label index into the stances; -1 where the article is on another topic
 * @param topic what the claim and the article are about; whole topics are held out
 * @param alone whether the article is a bare title
 * @param features of {@link StanceFeatures}
 * @param bags of {@link StanceBags}
 */
@SuppressWarnings("ArrayRecordComponent") // held while a model is trained; never compared
record StanceSample(
    int label, String topic, boolean alone, double[] features, List<SortedSet<String>> bags) {
  boolean related() {
    return label >= 0;
  }

  /** The part of the topics that this one falls in. */
  int fold(int folds) {
    return Math.floorMod(topic.hashCode(), folds);
  }
}
