package org.rashomon.story;

/**
 * The articles most like one article.
 *
 * @param article a hash of its id
 * @param others hashes of their ids, the most alike first
 * @param likeness of each, in millionths
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and compact
record Neighbours(long article, long[] others, int[] likeness) {
  String key() {
    return Long.toHexString(article);
  }
}
