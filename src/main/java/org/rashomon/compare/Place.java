package org.rashomon.compare;

import java.util.Set;

/**
 * Where a sentence stands in a story.
 *
 * @param article number of its article
 * @param position number of the sentence in its article's text, from 0; -1 for a headline
 * @param sources names of those it is attributed to
 */
record Place(int article, int position, Set<String> sources) {
  boolean isHeadline() {
    return position < 0;
  }
}
