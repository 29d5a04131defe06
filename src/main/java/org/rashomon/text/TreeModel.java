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
 * Gradient boosted decision trees over named features (Friedman 2001), kept as a table that people
 * can read: a line of labels, a line of features, then a line a node. What each feature adds to a
 * label's score can be told (Saabas 2014).
 */
public final class TreeModel {
  /** A node: a leaf where {@code feature} is negative; goes left where the value is at most at. */
  record Node(int feature, double at, int left, int right, double value) {}

  /** One tree of one label; the root is the first node. */
  record Tree(int label, List<Node> nodes) {}

  private final List<String> labels;
  private final List<String> features;
  private final double[] start;
  private final List<Tree> trees;
  private final Flat flat;

  TreeModel(List<String> labels, List<String> features, double[] start, List<Tree> trees) {
    this.labels = List.copyOf(labels);
    this.features = List.copyOf(features);
    this.start = start.clone();
    this.trees = List.copyOf(trees);
    this.flat = Flat.of(this.trees);
  }

  /** All nodes of all trees in arrays, which are quick to walk; right follows left. */
  @SuppressWarnings("ArrayRecordComponent") // built once, never compared
  private record Flat(
      int[] roots, int[] label, int[] feature, double[] at, int[] left, double[] value) {
    static Flat of(List<Tree> trees) {
      int size = trees.stream().mapToInt(tree -> tree.nodes().size()).sum();
      Flat flat =
          new Flat(
              new int[trees.size()],
              new int[trees.size()],
              new int[size],
              new double[size],
              new int[size],
              new double[size]);
      int root = 0;
      for (int t = 0; t < flat.roots.length; t++) {
        List<Node> nodes = trees.get(t).nodes();
        flat.roots[t] = root;
        flat.label[t] = trees.get(t).label();
        for (int n = 0; n < nodes.size(); n++) {
          flat.set(root + n, root, nodes.get(n));
        }
        root += nodes.size();
      }
      return flat;
    }

    private void set(int at, int root, Node node) {
      this.feature[at] = node.feature();
      this.at[at] = node.at();
      this.left[at] = root + node.left();
      this.value[at] = node.value();
    }

    double leaf(int tree, float[] values) {
      int node = roots[tree];
      while (feature[node] >= 0) {
        node = left[node] + (values[feature[node]] <= at[node] ? 0 : 1);
      }
      return value[node];
    }
  }

  public List<String> labels() {
    return labels;
  }

  public List<String> features() {
    return features;
  }

  /** The probability of each label, in the order of {@link #labels()}. */
  public double[] probabilities(double[] values) {
    double[] scores = start.clone();
    float[] single = new float[values.length];
    for (int f = 0; f < single.length; f++) {
      single[f] = (float) values[f];
    }
    for (int t = 0; t < flat.roots.length; t++) {
      scores[flat.label[t]] += flat.leaf(t, single);
    }
    return Softmax.of(scores);
  }

  /**
   * How much each feature adds to the score of a label for these values; of two labels, how much
   * more than to the other's.
   */
  public double[] contributions(double[] values, int label) {
    double[] added = new double[features.size()];
    int others = labels.size() == 2 ? -1 : 0;
    for (Tree tree : trees) {
      int sign = tree.label() == label ? 1 : others;
      if (sign == 0) {
        continue;
      }
      Node node = tree.nodes().get(0);
      while (node.feature() >= 0) {
        Node next = next(tree, node, values);
        added[node.feature()] += sign * (next.value() - node.value());
        node = next;
      }
    }
    return added;
  }

  private static Node next(Tree tree, Node node, double[] values) {
    boolean left = (float) values[node.feature()] <= node.at();
    return tree.nodes().get(left ? node.left() : node.right());
  }

  /**
   * Reads a model and checks that it was trained for the features at hand.
   *
   * @throws IOException if the table is broken or names other features
   */
  public static TreeModel read(InputStream in, List<String> expected) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<String> labels = cells(reader.readLine());
    List<String> features = cells(reader.readLine());
    if (!features.equals(expected)) {
      throw new IOException("the model was trained for other features; train it again");
    }
    double[] start = cells(reader.readLine()).stream().mapToDouble(Double::parseDouble).toArray();
    List<Tree> trees = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      List<String> cells = List.of(line.split("\t"));
      if (cells.get(0).equals("tree")) {
        trees.add(new Tree(Integer.parseInt(cells.get(1)), new ArrayList<>()));
      } else {
        trees.get(trees.size() - 1).nodes().add(node(cells, line));
      }
    }
    return new TreeModel(labels, features, start, trees);
  }

  private static List<String> cells(String line) throws IOException {
    if (line == null) {
      throw new IOException("the model ends too soon");
    }
    return List.of(line.split("\t"));
  }

  private static Node node(List<String> cells, String line) throws IOException {
    try {
      double value = Double.parseDouble(cells.get(0));
      if (cells.size() == 1) {
        return new Node(-1, 0, 0, 0, value);
      }
      int left = Integer.parseInt(cells.get(3));
      int right = Integer.parseInt(cells.get(4));
      if (right != left + 1) {
        throw new IOException("no node of a tree, its branches lie apart: " + line);
      }
      double at = Double.parseDouble(cells.get(2));
      return new Node(Integer.parseInt(cells.get(1)), at, left, right, value);
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      throw new IOException("no node of a tree: " + line, e);
    }
  }

  /** The table that {@link #read} takes. */
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(String.join("\t", labels)).append('\n');
    table.append(String.join("\t", features)).append('\n');
    table.append(String.join("\t", Arrays.stream(start).mapToObj(Double::toString).toList()));
    table.append('\n');
    for (Tree tree : trees) {
      table.append("tree\t").append(tree.label()).append('\n');
      for (Node node : tree.nodes()) {
        table.append((float) node.value());
        if (node.feature() >= 0) {
          table.append('\t').append(node.feature()).append('\t').append((float) node.at());
          table.append('\t').append(node.left()).append('\t').append(node.right());
        }
        table.append('\n');
      }
    }
    return table.toString();
  }
}
