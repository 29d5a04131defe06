package org.rashomon.story;

import java.util.Arrays;
import java.util.List;

/**
 * Bottom-k sketches of the sets of word sequences of two texts (Broder 1997): the smallest hashes
 * of a set are a fair sample of it, and below the lesser of two bounds of both sets at once.
 */
final class Shingles {
  /** Words in a sequence. */
  static final int LENGTH = 4;

  /** The most hashes kept of a text. */
  static final int KEPT = 64;

  /** Shorter texts have no sketch: their likeness says nothing. */
  static final int FEWEST_WORDS = 40;

  /** The smallest hashes by which texts find each other. */
  static final int SOUGHT = 6;

  private static final double REPRINT = 0.6;
  private static final int FEWEST_SHARED = 6;
  private static final int LONGEST_TO_SHORTEST = 6;

  private Shingles() {}

  /** The sketch of a text of such words: distinct hashes, ascending. */
  static int[] of(List<String> words) {
    if (words.size() < FEWEST_WORDS) {
      return new int[0];
    }
    int[] hashes = new int[words.size() - LENGTH + 1];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = Hashes.mix(words.subList(i, i + LENGTH).hashCode());
    }
    return Arrays.stream(hashes).sorted().distinct().limit(KEPT).toArray();
  }

  /** The hashes by which a text finds its reprints. */
  static int[] sought(int[] sketch) {
    return Arrays.copyOf(sketch, Math.min(SOUGHT, sketch.length));
  }

  /**
   * Whether one text is for the most part inside the other, as after cuts, additions and small
   * edits; a short text inside a far longer one is a part of it, no reprint.
   */
  static boolean reprints(Sketch one, Sketch other) {
    return reprints(one.shingles(), one.words(), other.shingles(), other.words());
  }

  /** Whether texts with such sketches and so many words are reprints. */
  static boolean reprints(int[] one, int words, int[] other, int otherWords) {
    if (Math.max(words, otherWords) > LONGEST_TO_SHORTEST * Math.min(words, otherWords)) {
      return false;
    }
    int bound = Math.min(bound(one), bound(other));
    int ofOne = below(one, bound);
    int ofOther = below(other, bound);
    int shared = 0;
    for (int i = 0; i < ofOne; i++) {
      shared += Arrays.binarySearch(other, 0, ofOther, one[i]) >= 0 ? 1 : 0;
    }
    return shared >= FEWEST_SHARED && shared >= REPRINT * Math.min(ofOne, ofOther);
  }

  /** How many hashes of a sketch lie within a bound. */
  private static int below(int[] sketch, int bound) {
    int found = Arrays.binarySearch(sketch, bound);
    return found < 0 ? -found - 1 : found + 1;
  }

  /** Up to which hash a sketch holds all of its set. */
  private static int bound(int[] sketch) {
    return sketch.length < KEPT ? Integer.MAX_VALUE : sketch[sketch.length - 1];
  }
}
