package org.rashomon.statement;

import java.util.Arrays;
import java.util.Set;

/**
 * The words that attribute: sources and cues. Some tell no more than who speaks; others tell
 * something of their own: "Mara Lind, who owns a ferry, said in a letter to the port".
 */
final class Frames {
  private static final Set<String> TELLING =
      Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM", "SYM", "X");

  /** Telling words that make a frame worth stating; fewer do with a figure or a verb among them. */
  private static final int MANY = 4;

  private static final int SOME = 2;

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

  /** Whether the words of a stretch tell more than who speaks. */
  boolean tells(Range stretch) {
    int words = 0;
    boolean clause = false;
    for (int i = stretch.from(); i < stretch.to(); i++) {
      if (!known[i] && TELLING.contains(passage.tag(i))) {
        words++;
        clause |= passage.tag(i).startsWith("VERB") || passage.tag(i).equals("NUM");
      }
    }
    return words >= (clause ? SOME : MANY);
  }
}
