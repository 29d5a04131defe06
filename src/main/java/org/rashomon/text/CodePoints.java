package org.rashomon.text;

import org.rashomon.model.Span;

/** Turns UTF-16 indexes of one text into code-point positions, in constant time each. */
public final class CodePoints {
  private final int[] positions;

  private CodePoints(int[] positions) {
    this.positions = positions;
  }

  public static CodePoints of(String text) {
    boolean plain = text.codePointCount(0, text.length()) == text.length();
    if (plain) {
      return new CodePoints(null);
    }
    int[] positions = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      positions[i] = count;
      boolean lead =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!lead) {
        count++;
      }
    }
    positions[text.length()] = count;
    return new CodePoints(positions);
  }

  /** The code-point position of a UTF-16 index. */
  public int at(int index) {
    return positions == null ? index : positions[index];
  }

  /** The code-point span of UTF-16 indexes. */
  public Span span(int start, int end) {
    return new Span(at(start), at(end));
  }
}
