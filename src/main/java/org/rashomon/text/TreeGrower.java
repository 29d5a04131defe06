package org.rashomon.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Grows one tree of a {@link TreeTrainer}, level by level. */
final class TreeGrower {
  private static final double LEAST_GAIN = 1e-6;

  private final TreeTrainer settings;
  private final TreeBins bins;
  private final boolean[] usable;
  private final double[] first;
  private final double[] second;
  private final int[] nodeOf;
  private final List<TreeModel.Node> nodes = new ArrayList<>();

  private record Split(int feature, int bin, double gain) {}

  TreeGrower(TreeTrainer settings, TreeBins bins, boolean[] usable) {
    this.settings = settings;
    this.bins = bins;
    this.usable = usable;
    int examples = bins.of()[0].length;
    first = new double[examples];
    second = new double[examples];
    nodeOf = new int[examples];
  }

  /** Sets the loss's derivatives by the score of one example. */
  void derivatives(int example, double gradient, double curvature) {
    first[example] = gradient;
    second[example] = curvature;
  }

  List<TreeModel.Node> grow() {
    int[] all = new int[first.length];
    Arrays.setAll(all, i -> i);
    nodes.add(null);
    grow(0, all, 0);
    return nodes;
  }

  double valueAt(int example) {
    return nodes.get(nodeOf[example]).value();
  }

  private void grow(int node, int[] members, int depth) {
    double g = 0;
    double h = 0;
    for (int i : members) {
      g += first[i];
      h += second[i];
      nodeOf[i] = node;
    }
    double value = (float) (-settings.shrinkage() * g / (h + settings.penalty()));
    Split split = depth < settings.depth() ? best(members, g, h) : null;
    if (split == null) {
      nodes.set(node, new TreeModel.Node(-1, 0, 0, 0, value));
      return;
    }
    int left = nodes.size();
    int right = left + 1;
    nodes.add(null);
    nodes.add(null);
    double at = bins.edges()[split.feature()][split.bin()];
    nodes.set(node, new TreeModel.Node(split.feature(), at, left, right, value));
    byte[] of = bins.of()[split.feature()];
    grow(left, Arrays.stream(members).filter(i -> of[i] <= split.bin()).toArray(), depth + 1);
    grow(right, Arrays.stream(members).filter(i -> of[i] > split.bin()).toArray(), depth + 1);
  }

  private Split best(int[] members, double g, double h) {
    Split best = null;
    for (int f = 0; f < usable.length; f++) {
      int edges = bins.edges()[f].length;
      if (!usable[f] || edges == 0) {
        continue;
      }
      double[] gs = new double[edges + 1];
      double[] hs = new double[edges + 1];
      byte[] of = bins.of()[f];
      for (int i : members) {
        gs[of[i]] += first[i];
        hs[of[i]] += second[i];
      }
      double gl = 0;
      double hl = 0;
      for (int b = 0; b < edges; b++) {
        gl += gs[b];
        hl += hs[b];
        if (hl < settings.smallest() || h - hl < settings.smallest()) {
          continue;
        }
        double gain = quality(gl, hl) + quality(g - gl, h - hl) - quality(g, h);
        if (gain > (best == null ? LEAST_GAIN : best.gain())) {
          best = new Split(f, b, gain);
        }
      }
    }
    return best;
  }

  private double quality(double g, double h) {
    return g * g / (h + settings.penalty());
  }
}
