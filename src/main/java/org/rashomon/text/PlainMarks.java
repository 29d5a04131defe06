package org.rashomon.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;

/** Brings typographic marks to the plain ones that the models know, character for character. */
final class PlainMarks {
  private PlainMarks() {}

  /**
   * The text with plain quotation marks, as long as before. Two single marks that make a double one
   * become a double mark and a space.
   */
  static String of(String text) {
    StringBuilder plain = null;
    for (int i = 0; i < text.length(); i++) {
      char mark = plain(text, i);
      if (mark != text.charAt(i)) {
        plain = plain == null ? new StringBuilder(text) : plain;
        plain.setCharAt(i, mark);
        if (isPair(text, i)) {
          plain.setCharAt(++i, ' ');
        }
      }
    }
    return plain == null ? text : plain.toString();
  }

  private static char plain(String text, int i) {
    switch (text.charAt(i)) {
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB':
        return '"';
      case '\u2018', '\u2019', '\u201A', '\u201B':
        return '\'';
      case '\u00A0', '\u2009', '\u202F':
        return ' ';
      case '\'', '`':
        return isPair(text, i) ? '"' : text.charAt(i);
      default:
        return text.charAt(i);
    }
  }

  /** Whether two single marks stand for a double one, as in older typesetting. */
  static boolean isPair(String text, int i) {
    char mark = text.charAt(i);
    return (mark == '\'' || mark == '`') && i + 1 < text.length() && text.charAt(i + 1) == mark;
  }

  /** Splits tokens at the marks that the tokenizer leaves inside words or glued together. */
  static Span[] split(String text, Span[] tokens) {
    List<Span> split = new ArrayList<>(tokens.length + 8);
    for (Span token : tokens) {
      int start = token.getStart();
      for (int i = start; i < token.getEnd(); i++) {
        if (apart(text, i, token)) {
          add(split, start, i);
          add(split, i, i + 1);
          start = i + 1;
        }
      }
      add(split, start, token.getEnd());
    }
    return split.toArray(Span[]::new);
  }

  private static void add(List<Span> spans, int start, int end) {
    if (end > start) {
      spans.add(new Span(start, end));
    }
  }

  private static boolean apart(String text, int i, Span token) {
    char mark = text.charAt(i);
    if (mark == '"' || mark == '\u2014' || mark == '\u2013') {
      return true;
    }
    boolean edge = i == token.getStart() || i == token.getEnd() - 1;
    return mark == '\'' && edge && nextToMark(text, i, token);
  }

  private static boolean nextToMark(String text, int i, Span token) {
    return (i > token.getStart() && !Character.isLetterOrDigit(text.charAt(i - 1)))
        || (i + 1 < token.getEnd() && !Character.isLetterOrDigit(text.charAt(i + 1)));
  }
}
