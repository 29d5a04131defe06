package org.rashomon.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * The outermost quotations of a passage: marks in pairs, double ones first and single ones where
 * they cannot be apostrophes; one left open ends with its paragraph. One pass over the tokens.
 */
final class Quotations {
  private static final int NONE = -1;

  private final List<Range> ranges = new ArrayList<>();
  private final int[] at;

  private Quotations(int size) {
    at = new int[size];
    java.util.Arrays.fill(at, NONE);
  }

  static Quotations of(Passage passage) {
    Quotations found = new Quotations(passage.size());
    int start = 0;
    for (int i = 1; i <= passage.size(); i++) {
      if (i == passage.size() || passage.startsParagraph(i)) {
        found.paragraph(passage, start, i);
        start = i;
      }
    }
    return found;
  }

  /** Outermost quotations in order, marks included. */
  List<Range> ranges() {
    return ranges;
  }

  /** The quotation around a token, its marks included; null outside of one. */
  Range around(int token) {
    return at[token] == NONE ? null : ranges.get(at[token]);
  }

  boolean inside(int token) {
    return at[token] != NONE;
  }

  private void paragraph(Passage passage, int from, int to) {
    int open = NONE;
    String closing = "";
    for (int i = from; i < to; i++) {
      if (open == NONE) {
        if (opens(passage, i, from, to)) {
          open = i;
          closing = passage.word(i);
        }
      } else if (passage.word(i).equals(closing) && closes(passage, i, closing, to)) {
        add(open, i + 1);
        open = NONE;
      } else if (closing.equals("'") && passage.word(i).equals("\"")) {
        open = opens(passage, i, from, to) ? i : NONE;
        closing = "\"";
      }
    }
    if (open != NONE && closing.equals("\"")) {
      add(open, to);
    }
  }

  private void add(int from, int to) {
    for (int i = from; i < to; i++) {
      at[i] = ranges.size();
    }
    ranges.add(new Range(from, to));
  }

  private static boolean opens(Passage passage, int i, int from, int to) {
    String mark = passage.word(i);
    if (i + 1 >= to || !(mark.equals("\"") || mark.equals("'"))) {
      return false;
    }
    boolean spaceBefore = i == from || gap(passage, i - 1) || isOpener(passage.word(i - 1));
    boolean wordAfter = !gap(passage, i);
    if (mark.equals("\"")) {
      return original(passage, i, '\u201C') || (!original(passage, i, '\u201D') && wordAfter);
    }
    return spaceBefore
        && wordAfter
        && !original(passage, i, '\u2019')
        && !Character.isDigit(passage.word(i + 1).charAt(0));
  }

  private static boolean closes(Passage passage, int i, String closing, int to) {
    boolean spaceAfter = i + 1 >= to || gap(passage, i) || !isWord(passage.word(i + 1));
    if (closing.equals("\"")) {
      return !original(passage, i, '\u201C') || (spaceAfter && !gap(passage, i - 1));
    }
    String before = passage.word(i - 1);
    return spaceAfter && !gap(passage, i - 1) && (!before.endsWith("s") || !gap(passage, i));
  }

  private static boolean original(Passage passage, int i, char mark) {
    return passage.text().charAt(passage.token(i).start()) == mark;
  }

  private static boolean isOpener(String word) {
    return word.equals("(") || word.equals("[") || word.equals("-") || word.equals("\u2014");
  }

  private static boolean isWord(String word) {
    return Character.isLetterOrDigit(word.charAt(0));
  }

  /** Whether white space follows a token. */
  private static boolean gap(Passage passage, int i) {
    return i + 1 >= passage.size() || passage.token(i).end() < passage.token(i + 1).start();
  }
}
