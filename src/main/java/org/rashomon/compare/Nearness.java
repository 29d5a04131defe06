package org.rashomon.compare;

/**
 * How much two statements share close together: what two long sentences both tell beside other
 * things stands within a few words in each.
 */
final class Nearness {
  /** Content words that stand close together. */
  private static final int CLOSE = 7;

  private final Alignment alignment;

  /** The shared content words: their ordinals among each statement's, and their weights. */
  private final int[] inA;

  private final int[] inB;
  private final double[] weights;
  private int count;

  private Nearness(Alignment alignment) {
    this.alignment = alignment;
    int most = alignment.a.length();
    inA = new int[most];
    inB = new int[most];
    weights = new double[most];
  }

  /** The greatest weight of words that stand close together in both statements. */
  static double of(Alignment alignment) {
    Nearness nearness = new Nearness(alignment);
    nearness.collect();
    double most = 0;
    for (int i = 0; i < nearness.count; i++) {
      most = Math.max(most, nearness.from(i));
    }
    return most;
  }

  private void collect() {
    int[] ordinals = ordinals(alignment.b);
    int ordinal = 0;
    for (int i = 0; i < alignment.a.length(); i++) {
      int partner = alignment.partnerOfA[i];
      if (alignment.a.content(i) && partner >= 0) {
        inA[count] = ordinal;
        inB[count] = ordinals[partner];
        double weight = Math.min(alignment.a.weights()[i], alignment.b.weights()[partner]);
        weights[count++] = alignment.strengthOfA[i] * weight;
      }
      ordinal += alignment.a.content(i) ? 1 : 0;
    }
  }

  /** For each word, how many content words stand before it. */
  private static int[] ordinals(Wording wording) {
    int[] ordinals = new int[wording.length()];
    for (int i = 1; i < ordinals.length; i++) {
      ordinals[i] = ordinals[i - 1] + (wording.content(i - 1) ? 1 : 0);
    }
    return ordinals;
  }

  /** The greatest weight where a shared word opens the first statement's part. */
  private double from(int first) {
    int end = first;
    while (end < count && inA[end] < inA[first] + CLOSE) {
      end++;
    }
    double most = 0;
    for (int opening = first; opening < end; opening++) {
      double sum = 0;
      for (int k = first; k < end; k++) {
        boolean close = inB[k] >= inB[opening] && inB[k] < inB[opening] + CLOSE;
        sum += close ? weights[k] : 0;
      }
      most = Math.max(most, sum);
    }
    return most;
  }
}
