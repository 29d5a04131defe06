package org.rashomon.compare;

import java.util.ArrayList;
import java.util.List;

/** How much of one statement another has. */
public final class Coverage {
  private static final int MOST_SHOWN = 4;

  private Coverage() {}

  /** The weighted share of a statement's words that another has, from 0 to 1. */
  public static double of(Wording a, Wording b) {
    Alignment alignment = Alignment.of(a, b);
    double all = 0;
    double met = 0;
    for (int i = 0; i < a.length(); i++) {
      all += a.weights()[i];
      met += alignment.strengthOfA[i] * a.weights()[i];
    }
    return all == 0 ? 0 : met / all;
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
