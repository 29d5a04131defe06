package org.rashomon.story;

import java.util.Comparator;

/**
 * An article in the list of one of its heaviest terms or smallest shingles, with only what it is
 * compared by.
 *
 * @param list the realm, then the hash of the term or shingle
 * @param article a hash of its id
 * @param publishedAt epoch milliseconds, 0 where undated
 * @param words the number of words of the text
 * @param hashes of its heaviest terms, or its shingles, ascending
 * @param weights of the terms, in {@link Candidates#UNIT}s; empty in a list of shingles
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and compact
record Posting(
    String list, long article, long publishedAt, int words, int[] hashes, int[] weights) {
  static final Comparator<Posting> EARLIEST =
      Comparator.comparingLong(Posting::publishedAt).thenComparingLong(Posting::article);

  /** Likeness to another of the list, in millionths. */
  int likeness(Posting other) {
    if (weights.length == 0) {
      boolean same = Shingles.reprints(hashes, words, other.hashes, other.words);
      return same ? Candidates.IDENTICAL : 0;
    }
    long sum = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      if (hashes[i] == other.hashes[j]) {
        sum += (long) weights[i++] * other.weights[j++];
      } else if (hashes[i] < other.hashes[j]) {
        i++;
      } else {
        j++;
      }
    }
    return (int) (sum * Candidates.IDENTICAL / Candidates.UNIT / Candidates.UNIT);
  }
}
