package org.rashomon.compare;

import java.util.ArrayList;
import java.util.List;

/** How much of one statement another has. */
public final class Coverage {
  private static final int MOST_SHOWN = 4;

  private Coverage() {}

  /**
   * The weighted shares of two statements' words that the other has.
   *
   * @param ofFirst of the first statement's words, from 0 to 1
   * @param ofSecond of the second's, from 0 to 1
   */
  public record Shares(double ofFirst, double ofSecond) {
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
    Alignment alignment = Alignment.of(first, second);
    return new Shares(alignment.shareOfA(), alignment.shareOfB());
  }

  /** The most telling words that two statements share, in their order, joined by commas. */
  public static String sharedWords(Wording a, Wording b) {
    List<Integer> shared = sharedContent(a, b);
    shared.sort((i, j) -> Double.compare(a.weights()[j], a.weights()[i]));
    List<Integer> shown =
        shared.subList(0, Math.min(MOST_SHOWN, shared.size())).stream().sorted().toList();
    return String.join(", ", shown.stream().map(i -> a.words()[i]).distinct().toList());
  }

  /** How many content words of one statement the other has. */
  public static int shared(Wording a, Wording b) {
    return sharedContent(a, b).size();
  }

  private static List<Integer> sharedContent(Wording a, Wording b) {
    Alignment alignment = Alignment.of(a, b);
    List<Integer> shared = new ArrayList<>();
    for (int i = 0; i < a.length(); i++) {
      if (alignment.strengthOfA[i] >= Alignment.STEM && a.content(i)) {
        shared.add(i);
      }
    }
    return shared;
  }
}
