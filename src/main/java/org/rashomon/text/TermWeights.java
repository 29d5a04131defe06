package org.rashomon.text;

/**
 * How telling a term is: inverse document frequency over hashed terms, in bounded memory.
 *
 * @param documents for each slot, how many documents hold a term of that slot
 * @param total the number of documents counted
 */
@SuppressWarnings("ArrayRecordComponent") // a table handed on once; never compared
public record TermWeights(int[] documents, int total) {
  /** The number of slots; collisions are rare below some 100,000 distinct terms. */
  public static final int SLOTS = 1 << 18;

  /** The slot of a term. */
  public static int slot(String term) {
    int mixed = term.hashCode() * 0x9E3779B9;
    return mixed >>> (Integer.SIZE - 18);
  }

  /** Natural logarithm of (total + 1) / (documents + 0.5), never below 0. */
  public double weight(String term) {
    return Math.max(0, StrictMath.log((total + 1.0) / (documents[slot(term)] + 0.5)));
  }
}
