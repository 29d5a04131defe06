package org.rashomon.compare;

import java.util.Arrays;

/**
 * Pairs the words of two statements one to one: equal lemmas first, those with equal neighbours
 * before others, then equal stems, synonyms and kinds, content words only.
 */
final class Alignment {
  static final double STEM = 0.95;
  static final double SYNONYM = 0.8;
  static final double KIND = 0.5;

  final Wording a;
  final Wording b;

  /** For each word of {@code a} the index of its partner, or -1. */
  final int[] partnerOfA;

  /** For each word of {@code b} the index of its partner, or -1. */
  final int[] partnerOfB;

  /** How well each word of {@code a} is met, from 0 to 1. */
  final double[] strengthOfA;

  private Alignment(Wording a, Wording b) {
    this.a = a;
    this.b = b;
    partnerOfA = new int[a.length()];
    partnerOfB = new int[b.length()];
    strengthOfA = new double[a.length()];
    Arrays.fill(partnerOfA, -1);
    Arrays.fill(partnerOfB, -1);
  }

  static Alignment of(Wording a, Wording b) {
    Alignment made = new Alignment(a, b);
    made.pairRuns();
    made.pairEqual();
    made.pairAlike(STEM);
    made.pairAlike(SYNONYM);
    made.pairAlike(KIND);
    return made;
  }

  /** Words whose neighbour is equal too, so that a repeated word meets the right one. */
  private void pairRuns() {
    for (int i = 0; i + 1 < a.length(); i++) {
      for (int j = 0; j + 1 < b.length(); j++) {
        if (a.lemmas()[i] == b.lemmas()[j] && a.lemmas()[i + 1] == b.lemmas()[j + 1]) {
          pair(i, j, 1);
          pair(i + 1, j + 1, 1);
        }
      }
    }
  }

  private void pairEqual() {
    for (int i = 0; i < a.length(); i++) {
      for (int j = 0; j < b.length() && partnerOfA[i] < 0; j++) {
        if (a.lemmas()[i] == b.lemmas()[j]) {
          pair(i, j, 1);
        }
      }
    }
  }

  /** The content words of one side that have no partner yet. */
  private static int[] left(Wording side, int[] partners) {
    int[] left = new int[partners.length];
    int count = 0;
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] < 0 && side.content(i)) {
        left[count++] = i;
      }
    }
    return Arrays.copyOf(left, count);
  }

  private void pairAlike(double strength) {
    int[] others = left(b, partnerOfB);
    for (int i : left(a, partnerOfA)) {
      boolean may = strength == STEM || !a.sense(i).isEmpty();
      for (int k = 0; may && partnerOfA[i] < 0 && k < others.length; k++) {
        if (partnerOfB[others[k]] < 0 && alike(i, others[k], strength)) {
          pair(i, others[k], strength);
        }
      }
    }
  }

  private boolean alike(int i, int j, double strength) {
    if (strength == STEM) {
      return a.stems()[i] == b.stems()[j];
    }
    return strength == SYNONYM ? a.sense(i).synonymOf(b.sense(j)) : a.sense(i).kindOf(b.sense(j));
  }

  private void pair(int i, int j, double strength) {
    if (partnerOfA[i] < 0 && partnerOfB[j] < 0) {
      partnerOfA[i] = j;
      partnerOfB[j] = i;
      strengthOfA[i] = strength;
    }
  }

  /** Whether a word of {@code a} and its partner are opposites, "lawful" and "unlawful". */
  boolean opposed(int i) {
    int partner = partnerOfA[i];
    return partner >= 0
        && a.lemmas()[i] != b.lemmas()[partner]
        && a.sense(i).opposites().contains(b.words()[partner]);
  }

  /** How well each word of {@code b} is met. */
  double strengthOfB(int j) {
    return partnerOfB[j] < 0 ? 0 : strengthOfA[partnerOfB[j]];
  }

  /** What of the words of {@code a} is in {@code b}. */
  Met metOfA() {
    return Met.of(a, strengthOfA);
  }

  /** What of the words of {@code b} is in {@code a}. */
  Met metOfB() {
    double[] strengths = new double[b.length()];
    Arrays.setAll(strengths, this::strengthOfB);
    return Met.of(b, strengths);
  }

  /** The weighted share of the words of {@code a} that {@code b} has, from 0 to 1. */
  double shareOfA() {
    return metOfA().share();
  }

  /** The weighted share of the words of {@code b} that {@code a} has, from 0 to 1. */
  double shareOfB() {
    return metOfB().share();
  }
}
