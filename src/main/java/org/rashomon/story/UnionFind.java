package org.rashomon.story;

import java.util.Arrays;

/** Disjoint sets of numbers from 0, each named after its least member. */
final class UnionFind {
  private final int[] parents;
  private final int[] sizes;

  UnionFind(int numbers) {
    parents = new int[numbers];
    Arrays.setAll(parents, number -> number);
    sizes = new int[numbers];
    Arrays.fill(sizes, 1);
  }

  /** Joins the sets of two numbers; not if they are one or would be larger than {@code largest}. */
  boolean join(int one, int other, int largest) {
    int a = root(one);
    int b = root(other);
    if (a == b || sizes[a] > largest - sizes[b]) {
      return false;
    }
    int parent = Math.min(a, b);
    parents[Math.max(a, b)] = parent;
    sizes[parent] = sizes[a] + sizes[b];
    return true;
  }

  /** The least member of a number's set. */
  int root(int number) {
    int root = number;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
