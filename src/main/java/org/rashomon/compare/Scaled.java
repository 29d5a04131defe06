package org.rashomon.compare;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.text.LinearModel;
import org.rashomon.text.LinearTrainer;
import org.rashomon.text.LinearTrainer.Example;

/**
 * Trains on features brought to mean 0 and deviation 1, so that a penalty means the same to each,
 * and gives the weights back for the features as they are.
 */
final class Scaled {
  private Scaled() {}

  static LinearModel train(
      List<String> labels, List<String> features, List<Example> examples, double penalty) {
    double[] means = new double[features.size()];
    double[] deviations = new double[features.size()];
    for (int f = 0; f < means.length; f++) {
      for (Example example : examples) {
        means[f] += example.values()[f] / examples.size();
      }
      for (Example example : examples) {
        double off = example.values()[f] - means[f];
        deviations[f] += off * off / examples.size();
      }
      deviations[f] = Math.max(1e-6, Math.sqrt(deviations[f]));
    }
    List<Example> scaled = new ArrayList<>();
    for (Example example : examples) {
      double[] values = new double[means.length];
      for (int f = 0; f < means.length; f++) {
        values[f] = (example.values()[f] - means[f]) / deviations[f];
      }
      scaled.add(new Example(values, example.label(), example.weight()));
    }
    LinearModel model = LinearTrainer.train(labels, features, scaled, penalty);
    return unscaled(model, features, means, deviations);
  }

  private static LinearModel unscaled(
      LinearModel model, List<String> features, double[] means, double[] deviations) {
    int labels = model.labels().size();
    double[] weights = model.weights();
    for (int f = 0; f < means.length; f++) {
      for (int l = 0; l < labels; l++) {
        weights[(f + 1) * labels + l] /= deviations[f];
        weights[l] -= weights[(f + 1) * labels + l] * means[f];
      }
    }
    List<String> names = new ArrayList<>(List.of("intercept"));
    names.addAll(features);
    return new LinearModel(model.labels(), names, weights);
  }
}
