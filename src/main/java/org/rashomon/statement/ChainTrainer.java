package org.rashomon.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits a {@link ChainModel}: stochastic gradient ascent on the likelihood with a step size for each
 * weight (AdaGrad, Duchi et al. 2011), examples in a fixed shuffled order.
 */
final class ChainTrainer {
  /** A chain and its right labels. */
  @SuppressWarnings("ArrayRecordComponent") // built once, never compared
  record Example(Chain chain, int[] labels) {}

  private static final double RATE = 0.03;
  private static final double SHRINK = 2e-3;
  private static final double TINY = 1e-6;
  private static final int AVERAGED = 4;

  private final int labels;
  private final int bits;
  private final boolean[] allowed;
  private final float[] weights;
  private final float[] squares;
  private final double[] transitions;
  private final double[] transitionSquares;
  private final float[] sums;
  private final double[] transitionSums;

  private ChainTrainer(int labels, int bits, boolean[] allowed) {
    this.labels = labels;
    this.bits = bits;
    this.allowed = allowed;
    weights = new float[(1 << bits) * labels];
    squares = new float[weights.length];
    transitions = new double[allowed.length];
    transitionSquares = new double[allowed.length];
    sums = new float[weights.length];
    transitionSums = new double[allowed.length];
  }

  /**
   * Fits the weights.
   *
   * @param allowed which label may follow which; last, which may start
   */
  static ChainModel train(
      List<Example> examples, int labels, int bits, boolean[] allowed, int rounds) {
    ChainTrainer trainer = new ChainTrainer(labels, bits, allowed);
    List<Example> order = new ArrayList<>(examples);
    long seed = 42;
    for (int round = 0; round < rounds; round++) {
      for (int i = order.size() - 1; i > 0; i--) {
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        java.util.Collections.swap(order, i, (int) ((seed >>> 33) % (i + 1)));
      }
      order.forEach(trainer::learn);
      if (round >= rounds - AVERAGED) {
        trainer.remember();
      }
    }
    return trainer.rounded();
  }

  /** The mean of the last rounds' weights wavers less than the last ones. */
  private void remember() {
    for (int i = 0; i < weights.length; i++) {
      sums[i] += weights[i] / AVERAGED;
    }
    for (int i = 0; i < transitions.length; i++) {
      transitionSums[i] += transitions[i] / AVERAGED;
    }
  }

  private ChainModel rounded() {
    byte[] steps = new byte[weights.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = step(sums[i]);
    }
    byte[] transitionSteps = new byte[transitions.length];
    for (int i = 0; i < transitionSteps.length; i++) {
      transitionSteps[i] = step(transitionSums[i]);
    }
    return new ChainModel(WeightTable.of(steps, labels, bits), transitionSteps, allowed);
  }

  private static byte step(double weight) {
    return (byte) Math.max(-127, Math.min(127, Math.round(weight * ChainModel.STEPS)));
  }

  private void learn(Example example) {
    int length = example.chain().length();
    if (length == 0) {
      return;
    }
    double[][] local = new double[length][];
    for (int t = 0; t < length; t++) {
      local[t] = local(example.chain(), t);
    }
    double[][] forward = forward(local);
    double[][] backward = backward(local);
    update(example, local, forward, backward);
  }

  /** Exponentials of the scores of a token's labels, the best one scaled to 1. */
  private double[] local(Chain chain, int t) {
    double[] scores = new double[labels];
    for (int feature : chain.features()[t]) {
      int row = WeightTable.bucket(feature, bits) * labels;
      for (int l = 0; l < labels; l++) {
        scores[l] += weights[row + l];
      }
    }
    double best = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      best = Math.max(best, score);
    }
    int forced = chain.forced()[t];
    for (int l = 0; l < labels; l++) {
      scores[l] = forced < 0 || forced == l ? StrictMath.exp(scores[l] - best) + 1e-30 : 0;
    }
    return scores;
  }

  private double[] exponentials() {
    double[] exponentials = new double[transitions.length];
    for (int i = 0; i < transitions.length; i++) {
      exponentials[i] = allowed[i] ? StrictMath.exp(transitions[i]) : 0;
    }
    return exponentials;
  }

  /** Each row scaled to a sum of 1. */
  private double[][] forward(double[][] local) {
    double[] steps = exponentials();
    double[][] forward = new double[local.length][labels];
    for (int t = 0; t < local.length; t++) {
      for (int to = 0; to < labels; to++) {
        double sum = t == 0 ? steps[labels * labels + to] : 0;
        for (int from = 0; t > 0 && from < labels; from++) {
          sum += forward[t - 1][from] * steps[from * labels + to];
        }
        forward[t][to] = sum * local[t][to];
      }
      scale(forward[t]);
    }
    return forward;
  }

  private double[][] backward(double[][] local) {
    double[] steps = exponentials();
    double[][] backward = new double[local.length][labels];
    java.util.Arrays.fill(backward[local.length - 1], 1.0 / labels);
    for (int t = local.length - 2; t >= 0; t--) {
      for (int from = 0; from < labels; from++) {
        double sum = 0;
        for (int to = 0; to < labels; to++) {
          sum += steps[from * labels + to] * local[t + 1][to] * backward[t + 1][to];
        }
        backward[t][from] = sum;
      }
      scale(backward[t]);
    }
    return backward;
  }

  private static void scale(double[] row) {
    double sum = 0;
    for (double value : row) {
      sum += value;
    }
    for (int i = 0; sum > 0 && i < row.length; i++) {
      row[i] /= sum;
    }
  }

  private void update(Example example, double[][] local, double[][] forward, double[][] backward) {
    double[] steps = exponentials();
    double[] expected = new double[transitions.length];
    for (int t = 0; t < local.length; t++) {
      double[] error = new double[labels];
      for (int l = 0; l < labels; l++) {
        error[l] = forward[t][l] * backward[t][l];
      }
      scale(error);
      for (int l = 0; l < labels; l++) {
        error[l] = (l == example.labels()[t] ? 1 : 0) - error[l];
      }
      if (t > 0) {
        expectSteps(steps, local[t], forward[t - 1], backward[t], expected);
        expected[example.labels()[t - 1] * labels + example.labels()[t]] -= 1;
      }
      learn(example.chain().features()[t], error);
    }
    for (int i = 0; i < expected.length; i++) {
      transitionSquares[i] += expected[i] * expected[i];
      transitions[i] -= RATE * expected[i] / (Math.sqrt(transitionSquares[i]) + TINY);
    }
  }

  private void expectSteps(
      double[] steps, double[] local, double[] before, double[] after, double[] expected) {
    double[] joint = new double[labels * labels];
    for (int from = 0; from < labels; from++) {
      for (int to = 0; to < labels; to++) {
        int step = from * labels + to;
        joint[step] = before[from] * steps[step] * local[to] * after[to];
      }
    }
    scale(joint);
    for (int i = 0; i < joint.length; i++) {
      expected[i] += joint[i];
    }
  }

  private void learn(int[] features, double[] error) {
    for (int feature : features) {
      int row = WeightTable.bucket(feature, bits) * labels;
      for (int l = 0; l < labels; l++) {
        double gradient = error[l] - SHRINK * weights[row + l];
        if (Math.abs(gradient) > 1e-4) {
          squares[row + l] += (float) (gradient * gradient);
          weights[row + l] += (float) (RATE * gradient / (Math.sqrt(squares[row + l]) + TINY));
        }
      }
    }
  }
}
