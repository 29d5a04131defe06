package org.rashomon.statement;

import java.util.Set;

/** Finds noun phrases by their tags, to the left and to the right of a place. */
final class Phrases {
  private static final Set<String> INSIDE =
      Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "PART", "SYM", "X");
  private static final Set<String> JOINERS = Set.of("of", "for", "in", "from", "at", "with", "to");
  private static final int LONGEST = 40;
  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "our", "my", "your");

  private Phrases() {}

  static boolean isNominal(Passage passage, int i) {
    String tag = passage.tag(i);
    return tag.equals("NOUN")
        || tag.equals("PROPN")
        || tag.equals("PRON")
        || tag.equals("NUM")
        || (tag.equals("ADJ") && Lexicon.isSource(passage.word(i), "outlet"));
  }

  static boolean hasVerb(Passage passage, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (passage.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** The noun phrase that ends right before a token, with what stands in commas after it. */
  static Range leftOf(Passage passage, int end, int floor) {
    int last = end - 1;
    if (last < floor) {
      return null;
    }
    if (passage.word(last).equals(",")) {
      int comma = last - 1;
      while (comma > floor && end - comma < LONGEST && !passage.word(comma).equals(",")) {
        comma--;
      }
      Range named = comma > floor ? plainLeftOf(passage, comma, floor) : null;
      return named == null ? null : new Range(named.from(), end);
    }
    return plainLeftOf(passage, end, floor);
  }

  private static Range plainLeftOf(Passage passage, int end, int floor) {
    int from = end;
    while (from > floor && continues(passage, from - 1, end)) {
      from--;
    }
    while (from < end && !startsPhrase(passage, from)) {
      from++;
    }
    return from < end && isNominal(passage, end - 1) ? new Range(from, end) : null;
  }

  /** The noun phrase that begins at a token. */
  static Range rightOf(Passage passage, int from, int ceiling) {
    int to = from;
    while (to < ceiling && to - from < LONGEST && continuesRight(passage, to, from)) {
      to++;
    }
    while (to > from && !isNominal(passage, to - 1)) {
      to--;
    }
    return to > from ? new Range(from, to) : null;
  }

  private static boolean continues(Passage passage, int i, int end) {
    String word = passage.word(i);
    if (word.equals("that")) {
      return false;
    }
    if (passage.tag(i).equals("PRON") && i + 1 < end && !isPossessive(word)) {
      return false;
    }
    boolean joiner = JOINERS.contains(word) || word.equals("and") || word.equals("-");
    return INSIDE.contains(passage.tag(i)) || joiner;
  }

  private static boolean continuesRight(Passage passage, int i, int from) {
    if (passage.tag(i).equals("PRON") && i > from && !isPossessive(passage.word(i - 1))) {
      return false;
    }
    String word = passage.word(i);
    return INSIDE.contains(passage.tag(i)) || JOINERS.contains(word) || word.equals("-");
  }

  /** The end of a stretch without the marks behind it; not before its beginning. */
  static int unmarkedEnd(Passage passage, int from, int to) {
    int end = to;
    while (end > from && passage.tag(end - 1).equals("PUNCT")) {
      end--;
    }
    return end;
  }

  static boolean isPossessive(String word) {
    return POSSESSIVES.contains(word);
  }

  private static boolean startsPhrase(Passage passage, int i) {
    return INSIDE.contains(passage.tag(i)) && !passage.tag(i).equals("PART");
  }
}
