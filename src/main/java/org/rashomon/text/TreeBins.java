package org.rashomon.text;

import java.util.Arrays;
import java.util.List;
import org.rashomon.text.LinearTrainer.Example;

/**
 * Feature values cut into few bins of like size.
 *
 * @param of by feature, then example: the number of the bin
 * @param edges by feature: the greatest value of each bin but the last
 */
@SuppressWarnings("ArrayRecordComponent") // held while a model is trained; never compared
record TreeBins(byte[][] of, double[][] edges) {
  static TreeBins of(int features, List<Example> examples, int most) {
    byte[][] bins = new byte[features][examples.size()];
    double[][] edges = new double[features][];
    for (int f = 0; f < features; f++) {
      double[] values = new double[examples.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = (float) examples.get(i).values()[f];
      }
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      edges[f] = edges(sorted, most);
      for (int i = 0; i < values.length; i++) {
        int at = Arrays.binarySearch(edges[f], values[i]);
        bins[f][i] = (byte) (at < 0 ? -at - 1 : at);
      }
    }
    return new TreeBins(bins, edges);
  }

  private static double[] edges(double[] sorted, int most) {
    double[] distinct = Arrays.stream(sorted).distinct().toArray();
    if (distinct.length <= most) {
      double[] middles = new double[Math.max(0, distinct.length - 1)];
      Arrays.setAll(middles, i -> (float) ((distinct[i] + distinct[i + 1]) / 2));
      return middles;
    }
    double[] edges = new double[most - 1];
    Arrays.setAll(edges, i -> sorted[(int) ((long) (i + 1) * (sorted.length - 1) / most)]);
    return Arrays.stream(edges).distinct().toArray();
  }
}
