package org.rashomon.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Multinomial logistic regression over named features, kept as a table that people can read: a
 * header of labels, then a line a feature with its weight for each label. The first feature is the
 * intercept.
 */
public final class LinearModel {
  private final List<String> labels;
  private final List<String> features;
  private final double[] weights;

  /**
   * Makes a model.
   *
   * @param weights feature by feature, label by label within
   * @throws IllegalArgumentException if the number of weights is not features times labels
   */
  public LinearModel(List<String> labels, List<String> features, double[] weights) {
    if (weights.length != labels.size() * features.size()) {
      throw new IllegalArgumentException("weights do not fit the features");
    }
    this.labels = List.copyOf(labels);
    this.features = List.copyOf(features);
    this.weights = weights.clone();
  }

  public List<String> labels() {
    return labels;
  }

  /** A copy of the weights, the intercept's first, label by label within a feature. */
  public double[] weights() {
    return weights.clone();
  }

  /**
   * The probability of each label, in the order of {@link #labels()}.
   *
   * @param values of the features but the intercept, in the order they were trained in
   */
  public double[] probabilities(double[] values) {
    double[] scores = Arrays.copyOf(weights, labels.size());
    for (int f = 0; f < values.length; f++) {
      for (int l = 0; l < scores.length; l++) {
        scores[l] += values[f] * weights[(f + 1) * scores.length + l];
      }
    }
    return Softmax.of(scores);
  }

  /**
   * Reads a model and checks that it was trained for the features at hand.
   *
   * @throws IOException if the table is broken or names other features
   */
  public static LinearModel read(InputStream in, List<String> expected) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<String> header = List.of(String.valueOf(reader.readLine()).split("\t"));
    List<String> labels = header.subList(1, header.size());
    List<String> features = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      List<String> cells = List.of(line.split("\t"));
      if (cells.size() != header.size()) {
        throw new IOException("a line of the model has not " + header.size() + " cells: " + line);
      }
      features.add(cells.get(0));
      cells.subList(1, cells.size()).forEach(cell -> weights.add(Double.valueOf(cell)));
    }
    if (features.isEmpty() || !features.subList(1, features.size()).equals(expected)) {
      throw new IOException("the model was trained for other features; train it again");
    }
    return new LinearModel(
        labels, features, weights.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** The table that {@link #read} takes. */
  public String table() {
    StringBuilder table = new StringBuilder("feature\t" + String.join("\t", labels) + "\n");
    for (int f = 0; f < features.size(); f++) {
      table.append(features.get(f));
      for (int l = 0; l < labels.size(); l++) {
        table.append('\t').append(weights[f * labels.size() + l]);
      }
      table.append('\n');
    }
    return table.toString();
  }
}
