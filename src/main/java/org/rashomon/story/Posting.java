package org.rashomon.story;

/**
 * An article in the list of one of its rarest terms or shingles.
 *
 * @param list the hash of the term or shingle
 * @param text whether the list is a shingle's
 * @param sketch with only what the list's comparisons need
 */
record Posting(int list, boolean text, Sketch sketch) {
  /** What tells lists apart; articles that may not be joined at all never share one. */
  String key() {
    return (text ? "s" : "t") + list + (sketch.dated() ? "" : "-") + sketch.language();
  }
}
