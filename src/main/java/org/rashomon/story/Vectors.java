package org.rashomon.story;

import java.util.Arrays;
import org.rashomon.text.TermWeights;

/**
 * Turns sketches into unit vectors. A term weighs the mean of its inverse document frequencies in
 * the run and, for English, in the background: the run alone would make light of the very words of
 * its great stories, the background alone does not know the run's everyday words.
 */
final class Vectors {
  /** The terms by which an article looks for its like. */
  static final int SOUGHT = 16;

  private static final double SATURATION = 1.5;

  private final TermWeights corpus;
  private final TermWeights background;

  Vectors(TermWeights corpus, TermWeights background) {
    this.corpus = corpus;
    this.background = background;
  }

  /** How much a term's count in the text says, from 0 to 1 (as in BM25, Robertson et al. 1994). */
  static double saturated(int count) {
    return count / (count + SATURATION);
  }

  Vector of(Sketch sketch) {
    boolean english = sketch.language().equals("en");
    double[] weights = new double[sketch.terms().length];
    for (int i = 0; i < weights.length; i++) {
      double title = sketch.inTitle()[i] > 0 ? 1 : 0;
      weights[i] = weight(sketch.terms()[i], english) * (title + saturated(sketch.inText()[i]));
    }
    return new Vector(sketch.terms(), weights).unit();
  }

  private double weight(int term, boolean english) {
    double weight = corpus.weightOf(term);
    return english ? (weight + background.weightOf(term)) / 2 : weight;
  }

  /** A table over the terms of some sketches. */
  static TermWeights count(Iterable<Sketch> sketches) {
    TermWeights counted = new TermWeights(new int[TermWeights.SLOTS], 0);
    for (Sketch sketch : sketches) {
      counted = counted(counted, sketch);
    }
    return counted;
  }

  /** The table with one more sketch, counted in place. */
  static TermWeights counted(TermWeights weights, Sketch sketch) {
    Arrays.stream(sketch.terms())
        .map(TermWeights::slotOf)
        .distinct()
        .forEach(slot -> weights.documents()[slot]++);
    return new TermWeights(weights.documents(), weights.total() + 1);
  }
}
