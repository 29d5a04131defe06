package org.rashomon.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.text.Figure;

/** Tells whether two values may be said of one thing, by the names and verbs beside them. */
final class ValueContext {
  private static final int BEFORE = 8;
  private static final int BEHIND = 4;

  /** Tokens before a value that may tell what it is of. */
  private static final int CLAUSE = 12;

  /** Things behind a value that tell of what it is. */
  private static final int THINGS_BEHIND = 3;

  /** "Aged 13", which tells nothing of what somebody does. */
  private static final Set<String> AGED = Set.of("age", "aged");

  private static final Set<String> MARKS = Set.of(",", ";", ":", "(", "-", "–", "—", "and", "but");

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

  /**
   * Whether the things and names before two values, up to a mark, are mostly the same, or one has
   * none.
   *
   * @param least share of them on both sides
   */
  static boolean areBehindTheSame(Alignment alignment, Figure a, Figure b, double least) {
    List<Integer> things = thingsBefore(alignment.a, a);
    List<Integer> others = thingsBefore(alignment.b, b);
    return things.isEmpty()
        || others.isEmpty()
        || (met(things, alignment.partnerOfA) >= least
            && met(others, alignment.partnerOfB) >= least);
  }

  /** The share of words that have a partner; 1 if there are none. */
  private static double met(List<Integer> words, int[] partners) {
    if (words.isEmpty()) {
      return 1;
    }
    return (double) words.stream().filter(word -> partners[word] >= 0).count() / words.size();
  }

  /** Whether each is followed by a thing that the other side lacks: "men who took the drug". */
  static boolean areOfOthers(Alignment alignment, Figure a, Figure b) {
    return met(thingsBehind(alignment.a, a), alignment.partnerOfA) < 1
        && met(thingsBehind(alignment.b, b), alignment.partnerOfB) < 1;
  }

  private static List<Integer> thingsBefore(Wording wording, Figure figure) {
    return things(wording, figure.first() - 1, -1, CLAUSE);
  }

  private static List<Integer> thingsBehind(Wording wording, Figure figure) {
    return things(wording, figure.last() + 1, 1, THINGS_BEHIND);
  }

  /** Words that name or describe a thing, from a token on, up to a mark. */
  private static List<Integer> things(Wording wording, int from, int step, int most) {
    List<Integer> things = new ArrayList<>();
    List<String> tokens = wording.tokens();
    for (int i = from; i >= 0 && i < tokens.size() && Math.abs(i - from) < CLAUSE; i += step) {
      if (MARKS.contains(tokens.get(i)) || things.size() == most) {
        break;
      }
      int word = wording.wordOf(i);
      if (Wordings.isWord(tokens.get(i))
          && wording.content(word)
          && Wording.DESCRIBED.contains(wording.tags()[word])) {
        things.add(word);
      }
    }
    return things;
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
      if (wording.tags()[i].equals("VERB") && !AGED.contains(wording.words()[i])) {
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

  /** The nearest verb before a value, or -1. */
  static int verbBefore(Wording wording, Figure figure) {
    return verbBefore(wording, wording.wordOf(figure.first()));
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
