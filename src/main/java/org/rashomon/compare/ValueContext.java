package org.rashomon.compare;

import org.rashomon.text.Figure;

/** Tells whether two values may be said of one thing, by the names and verbs beside them. */
final class ValueContext {
  private static final int BEFORE = 8;
  private static final int BEHIND = 4;

  private ValueContext() {}

  /**
   * Whether the nearest names are one where both have one.
   *
   * @param tokenA index of the first token of a value in the first statement
   * @param tokenB index of the other value's in the second
   */
  static boolean sameHolder(Alignment alignment, int tokenA, int tokenB) {
    int a = nearestName(alignment.a, alignment.a.wordOf(tokenA));
    int b = nearestName(alignment.b, alignment.b.wordOf(tokenB));
    if (a < 0 || b < 0) {
      return true;
    }
    for (int i = a; i >= 0 && alignment.a.name(i); i--) {
      int partner = alignment.partnerOfA[i];
      if (partner >= 0 && partner <= b && isNameUpTo(alignment.b, partner, b)) {
        return true;
      }
    }
    return false;
  }

  /** Whether both values have a name nearby. */
  static boolean areNamed(Alignment alignment, int tokenA, int tokenB) {
    return nearestName(alignment.a, alignment.a.wordOf(tokenA)) >= 0
        && nearestName(alignment.b, alignment.b.wordOf(tokenB)) >= 0;
  }

  /** Whether the nearest verbs before two values are alike where both have one. */
  static boolean sameVerb(Alignment alignment, int tokenA, int tokenB) {
    int a = verbBefore(alignment.a, alignment.a.wordOf(tokenA));
    int b = verbBefore(alignment.b, alignment.b.wordOf(tokenB));
    return a < 0 || b < 0 || alignment.partnerOfA[a] == b;
  }

  /**
   * The main verb behind a number that opens what it says, as one of a subject does; -1 if a verb
   * stands before it or none behind.
   */
  static int verbOfCounted(Wording wording, Figure figure) {
    int value = wording.wordOf(figure.first());
    if (verbBefore(wording, value) >= 0) {
      return -1;
    }
    for (int i = value + 1; i < wording.length(); i++) {
      if (wording.tags()[i].equals("VERB") && !wording.words()[i].equals("age")) {
        return i;
      }
    }
    return -1;
  }

  /** The last word of the nearest name before a value, or behind one that opens; or -1. */
  private static int nearestName(Wording wording, int value) {
    for (int i = value - 1; i >= Math.max(0, value - BEFORE); i--) {
      if (wording.name(i)) {
        return i;
      }
    }
    for (int i = value + 1; i < Math.min(wording.length(), value + 1 + BEHIND); i++) {
      if (wording.name(i)) {
        int last = i;
        while (last + 1 < wording.length() && wording.name(last + 1)) {
          last++;
        }
        return value <= BEHIND ? last : -1;
      }
    }
    return -1;
  }

  private static boolean isNameUpTo(Wording wording, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (!wording.name(i)) {
        return false;
      }
    }
    return true;
  }

  private static int verbBefore(Wording wording, int value) {
    for (int i = value - 1; i >= Math.max(0, value - BEFORE); i--) {
      if (wording.tags()[i].equals("VERB")) {
        return i;
      }
    }
    return -1;
  }
}
