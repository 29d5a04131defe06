package org.rashomon.compare;

import java.util.List;
import org.rashomon.text.Terms;

/** Names of sources, as far as they tell whether two are one. */
final class SourceNames {
  private SourceNames() {}

  /** The last word of a name, folded; empty if there is none. */
  static String last(String name) {
    List<String> words = Terms.words(name);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }
}
