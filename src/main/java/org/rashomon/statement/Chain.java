package org.rashomon.statement;

/**
 * A row of tokens to be labelled.
 *
 * @param features hashed features of each token
 * @param forced the label that a token must bear, -1 where it is free
 */
@SuppressWarnings("ArrayRecordComponent") // built once, never compared
record Chain(int[][] features, int[] forced) {
  int length() {
    return features.length;
  }
}
