package org.rashomon.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * Fits a {@link LinearModel} by L-BFGS with an L2 penalty; the same examples give the same model.
 */
public final class LinearTrainer {
  private LinearTrainer() {}

  /**
   * One labelled example.
   *
   * @param label index into the labels
   * @param weight how much it counts, 1 for all to count alike
   */
  @SuppressWarnings("ArrayRecordComponent") // held once, never compared
  public record Example(double[] values, int label, double weight) {}

  /**
   * Fits the weights.
   *
   * @param penalty strength of the L2 penalty on the mean loss, such as 0.001
   */
  public static LinearModel train(
      List<String> labels, List<String> features, List<Example> examples, double penalty) {
    Loss loss = new Loss(labels.size(), features.size() + 1, examples);
    double[] weights = new QNMinimizer(0, penalty, 300).minimize(loss);
    List<String> names = new ArrayList<>(List.of("intercept"));
    names.addAll(features);
    return new LinearModel(labels, names, weights);
  }

  /** Mean negative log-likelihood. */
  private record Loss(int labels, int features, List<Example> examples) implements Function {
    @Override
    public int getDimension() {
      return labels * features;
    }

    @Override
    public double valueAt(double[] weights) {
      double sum = 0;
      for (Example example : examples) {
        double[] p = softmax(weights, example.values());
        sum -= example.weight() * StrictMath.log(Math.max(1e-300, p[example.label()]));
      }
      return sum / examples.size();
    }

    @Override
    public double[] gradientAt(double[] weights) {
      double[] gradient = new double[getDimension()];
      for (Example example : examples) {
        double[] p = softmax(weights, example.values());
        for (int l = 0; l < labels; l++) {
          double error =
              example.weight() * (p[l] - (l == example.label() ? 1 : 0)) / examples.size();
          gradient[l] += error;
          for (int f = 1; f < features; f++) {
            gradient[f * labels + l] += error * example.values()[f - 1];
          }
        }
      }
      return gradient;
    }

    private double[] softmax(double[] weights, double[] values) {
      double[] scores = new double[labels];
      for (int l = 0; l < labels; l++) {
        scores[l] = weights[l];
        for (int f = 1; f < features; f++) {
          scores[l] += weights[f * labels + l] * values[f - 1];
        }
      }
      return Softmax.of(scores);
    }
  }
}
