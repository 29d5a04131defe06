package org.rashomon.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rashomon.text.LinearTrainer.Example;

/**
 * Grows a {@link TreeModel} by second-order boosting over binned values (Chen and Guestrin 2016);
 * the same examples give the same model.
 *
 * @param rounds trees for each label, of two labels for the second alone: it tells the other
 * @param depth greatest depth of a tree
 * @param shrinkage share of each tree's step that is taken
 * @param penalty L2 penalty on a leaf's value, in examples
 * @param smallest sum of second derivatives that a leaf must hold
 * @param share of the features that each tree may use, chosen in turn
 */
public record TreeTrainer(
    int rounds, int depth, double shrinkage, double penalty, double smallest, double share) {
  private static final int BINS = 48;

  /** Grows the trees. */
  public TreeModel train(List<String> labels, List<String> features, List<Example> examples) {
    TreeBins bins = TreeBins.of(features.size(), examples, BINS);
    double[] start = start(labels.size(), examples);
    double[][] scores = new double[examples.size()][];
    Arrays.setAll(scores, i -> start.clone());
    List<TreeModel.Tree> trees = new ArrayList<>();
    double[][] p = new double[examples.size()][];
    int first = labels.size() == 2 ? 1 : 0;
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < p.length; i++) {
        p[i] = Softmax.of(scores[i].clone());
      }
      for (int label = first; label < labels.size(); label++) {
        TreeGrower grower = new TreeGrower(this, bins, usable(features.size(), trees.size()));
        for (int i = 0; i < p.length; i++) {
          Example example = examples.get(i);
          double target = example.label() == label ? 1 : 0;
          double probability = p[i][label];
          grower.derivatives(
              i,
              example.weight() * (probability - target),
              example.weight() * Math.max(1e-6, probability * (1 - probability)));
        }
        TreeModel.Tree tree = new TreeModel.Tree(label, grower.grow());
        trees.add(tree);
        for (int i = 0; i < p.length; i++) {
          scores[i][label] += grower.valueAt(i);
        }
      }
    }
    return new TreeModel(labels, features, start, trees);
  }

  /** Every tree draws another, fixed, share of the features. */
  private boolean[] usable(int features, int tree) {
    boolean[] usable = new boolean[features];
    for (int f = 0; f < features; f++) {
      int mixed = (tree * 0x9E3779B9 + f * 0x85EBCA6B) * 0xC2B2AE35;
      mixed ^= mixed >>> 15;
      mixed *= 0x2C1B3C6D;
      usable[f] = (mixed >>> 8) / (double) (1 << 24) < share;
    }
    return usable;
  }

  private static double[] start(int labels, List<Example> examples) {
    double[] counts = new double[labels];
    Arrays.fill(counts, 1);
    examples.forEach(example -> counts[example.label()] += example.weight());
    return Arrays.stream(counts).map(StrictMath::log).toArray();
  }
}
