package org.rashomon.statement;

import java.util.Arrays;

/**
 * Collects hashed features of one token: numbers made of a template's number and its values.
 * Features of few values share a small part of the buckets, which stays near the processor.
 */
final class FeatureBag {
  private static final int FEW = 3;

  private int[] features = new int[64];
  private int size;

  void clear() {
    size = 0;
  }

  int[] copy() {
    return Arrays.copyOf(features, size);
  }

  void add(int template, int value) {
    if (size == features.length) {
      features = Arrays.copyOf(features, 2 * size);
    }
    features[size++] = mix(template * 0x9E3779B1, value);
  }

  void add(int template, int first, int second) {
    add(template, mix(first, second));
  }

  void add(int template, int first, int second, int third) {
    add(template, mix(mix(first, second), third));
  }

  /** A feature of few values. */
  void few(int template, int value) {
    add(template, value);
    features[size - 1] >>>= FEW;
  }

  void few(int template, int first, int second) {
    few(template, mix(first, second));
  }

  void few(int template, int first, int second, int third) {
    few(template, mix(mix(first, second), third));
  }

  /** One number of two, well spread (the finalizer of MurmurHash3, Appleby 2011). */
  static int mix(int first, int second) {
    int hash = first * 0x85EBCA6B + Integer.rotateLeft(second * 0xC2B2AE35, 15);
    hash ^= hash >>> 16;
    hash *= 0x85EBCA6B;
    hash ^= hash >>> 13;
    hash *= 0xC2B2AE35;
    return hash ^ (hash >>> 16);
  }
}
