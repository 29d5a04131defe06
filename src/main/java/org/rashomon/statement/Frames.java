package org.rashomon.statement;

import java.util.Arrays;
import java.util.Set;

/**
 * The words that attribute: sources and cues. Most tell no more than who speaks; some tell
 * something of their own in a clause: "Mara Lind, who owns a ferry, said in a letter to the port".
 */
final class Frames {
  private static final Set<String> TELLING =
      Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM", "SYM", "X");

  private static final Set<String> OPENERS =
      Set.of("who", "which", "whose", "where", "when", "because", "although", "though");
  private static final int SOME = 2;
  private static final int FARTHEST_VERB = 8;

  private final Passage passage;
  private final boolean[] frame;
  private final boolean[] known;

  Frames(Passage passage) {
    this.passage = passage;
    this.frame = new boolean[passage.size()];
    this.known = new boolean[passage.size()];
  }

  void mark(Report report) {
    fill(report.cue(), frame, true);
    fill(report.cue(), known, true);
    if (report.source() != null) {
      fill(report.source(), frame, true);
      markName(report.source());
    }
  }

  /** Names and titles before the first comma of a source only tell who it is. */
  private void markName(Range source) {
    for (int i = source.from(); i < source.to() && !passage.word(i).equals(","); i++) {
      known[i] |= passage.tag(i).equals("PROPN") || Lexicon.isNamed(passage.word(i), "title");
    }
  }

  /** What is said is no frame. */
  void clear(Range content) {
    fill(content, frame, false);
  }

  private static void fill(Range range, boolean[] marks, boolean value) {
    Arrays.fill(marks, range.from(), range.to(), value);
  }

  boolean has(int token) {
    return frame[token];
  }

  /** Whether a stretch holds a clause that tells more than who speaks. */
  boolean tells(Range stretch) {
    for (int i = stretch.from(); i < stretch.to(); i++) {
      boolean opens = OPENERS.contains(passage.word(i)) || passage.tag(i).equals("SCONJ");
      if (opens && words(new Range(i, stretch.to())) >= SOME && hasVerb(i + 1, stretch.to())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a stretch tells more than the name of who speaks. */
  boolean describes(Range stretch) {
    return words(stretch) >= SOME;
  }

  private boolean hasVerb(int from, int ceiling) {
    for (int i = from; i < Math.min(ceiling, from + FARTHEST_VERB); i++) {
      boolean by = passage.word(i + 1).equals("by") || passage.word(i + 2).equals("by");
      if (passage.isVerb(i) && !known[i] && !by) {
        return true;
      }
    }
    return false;
  }

  private int words(Range stretch) {
    int words = 0;
    for (int i = stretch.from(); i < stretch.to(); i++) {
      words += !known[i] && TELLING.contains(passage.tag(i)) ? 1 : 0;
    }
    return words;
  }

  /** Whether a verb stands in a stretch that is none of the words of attribution. */
  boolean hasOwnVerb(Range stretch) {
    for (int i = stretch.from(); i < stretch.to(); i++) {
      if (passage.isVerb(i) && !known[i] && !Citing.isVerb(passage.word(i))) {
        return true;
      }
    }
    return false;
  }
}
