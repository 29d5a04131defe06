package org.rashomon.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** How much of one statement another has. */
public final class Coverage {
  private static final int MOST_SHOWN = 4;

  /** What comes and goes with a negation. */
  private static final Set<String> NEGATING = Set.of("no", "do", "any", "ever");

  private Coverage() {}

  /**
   * What two statements' words have in common.
   *
   * @param ofFirst weighted share of the first statement's words that the other has, from 0 to 1
   * @param ofSecond of the second's, from 0 to 1
   * @param words how many content words of the first the second has
   */
  public record Shares(double ofFirst, double ofSecond, int words) {
    /** The lesser of both. */
    public double lesser() {
      return Math.min(ofFirst, ofSecond);
    }

    /** The greater of both. */
    public double greater() {
      return Math.max(ofFirst, ofSecond);
    }
  }

  /** How much two statements have of each other. */
  public static Shares of(Wording first, Wording second) {
    return of(Alignment.of(first, second));
  }

  /** Whether two sentences share a word besides names and what describes them: "national union". */
  public static boolean sharesMoreThanNames(Wording first, Wording second) {
    return sharedContent(Alignment.of(first, second)).stream()
        .anyMatch(i -> !first.name(i) && !(i + 1 < first.length() && first.name(i + 1)));
  }

  static Shares of(Alignment alignment) {
    return new Shares(alignment.shareOfA(), alignment.shareOfB(), sharedContent(alignment).size());
  }

  /** The most telling words that two statements share, in their order, joined by commas. */
  static String sharedWords(Alignment alignment) {
    Wording a = alignment.a;
    List<Integer> shared = sharedContent(alignment);
    shared.sort((i, j) -> Double.compare(a.weights()[j], a.weights()[i]));
    List<Integer> shown =
        shared.subList(0, Math.min(MOST_SHOWN, shared.size())).stream().sorted().toList();
    return String.join(", ", shown.stream().map(i -> a.words()[i]).distinct().toList());
  }

  /** Whether two statements have the same words but for "no", "not" and the like. */
  static boolean sameButNegation(Alignment alignment) {
    return allMet(alignment.a, i -> alignment.strengthOfA[i])
        && allMet(alignment.b, alignment::strengthOfB);
  }

  private static boolean allMet(Wording side, IntToDoubleFunction strength) {
    return IntStream.range(0, side.length())
        .filter(i -> !Negations.isNot(side.words()[i]) && !NEGATING.contains(side.words()[i]))
        .allMatch(i -> strength.applyAsDouble(i) >= Alignment.STEM);
  }

  private static List<Integer> sharedContent(Alignment alignment) {
    Wording a = alignment.a;
    List<Integer> shared = new ArrayList<>();
    for (int i = 0; i < a.length(); i++) {
      if (alignment.strengthOfA[i] >= Alignment.STEM && a.content(i)) {
        shared.add(i);
      }
    }
    return shared;
  }
}
