package org.rashomon.compare;

import java.util.Set;

/** Tells whether two values may be said of one thing, by the names and verbs beside them. */
final class ValueContext {
  private static final int BEFORE = 8;
  private static final int BEHIND = 4;
  private static final Set<String> MORE = Set.of("over", "least", "above", "exceed", "between");
  private static final Set<String> LESS = Set.of("under", "most", "below");
  private static final Set<String> OPENING = Set.of("$", "€", "£", "a");

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

  /** Whether a value is but the least that a thing may be: "more than 20", "between $1 and $2". */
  static boolean isLeast(Wording wording, int token) {
    int at = start(wording, token);
    String before = tokenAt(wording, at - 1);
    String twoBefore = tokenAt(wording, at - 2);
    return MORE.contains(before)
        || (tokenAt(wording, token + 1).equals("and") && tokenAt(wording, token + 2).equals("up"))
        || (before.equals("than") && (twoBefore.equals("more") || twoBefore.equals("much")));
  }

  /** Whether a value is but the most that a thing may be: "up to 20", "between $1 and $2". */
  static boolean isMost(Wording wording, int token) {
    int at = start(wording, token);
    String before = tokenAt(wording, at - 1);
    String twoBefore = tokenAt(wording, at - 2);
    int opening = Math.max(0, at - BEHIND - 1);
    return (before.equals("and") && wording.tokens().subList(opening, at).contains("between"))
        || (before.equals("to") && twoBefore.equals("up"))
        || (before.equals("as") && tokenAt(wording, at - 3).equals("as"))
        || (before.equals("than") && (twoBefore.equals("less") || twoBefore.equals("few")))
        || LESS.contains(before);
  }

  /** Where a value begins with its sign or "a". */
  private static int start(Wording wording, int token) {
    return OPENING.contains(tokenAt(wording, token - 1)) ? token - 1 : token;
  }

  private static String tokenAt(Wording wording, int token) {
    return token < 0 || token >= wording.tokens().size() ? "" : wording.tokens().get(token);
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
