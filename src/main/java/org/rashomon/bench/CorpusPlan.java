package org.rashomon.bench;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Which article of a made corpus is of which story and outlet, when it appears and what it
 * reprints: small arrays, so that articles can be written one by one in the order of their times.
 */
final class CorpusPlan {
  private static final int OUTLETS = 200;

  /** Of story sizes; the mean is about five articles. */
  private static final double TAIL = 1.15;

  private static final int LARGEST = 400;
  private static final double REPRINTED = 0.31;

  private static final long HOUR = 3_600_000L;
  private static final long BEGIN = 1_704_067_200_000L; // 2024-01-01
  private static final int ARTICLES_A_DAY = 800;
  private static final int HEADLINES_A_DAY = 20_000;
  private static final double MEAN_DELAY = 10 * HOUR;
  private static final double LATEST = 60 * HOUR;

  private final int[] stories;
  private final int[] outlets;
  private final int[] originals;
  private final long[] times;

  private CorpusPlan(int articles) {
    stories = new int[articles];
    outlets = new int[articles];
    originals = new int[articles];
    times = new long[articles];
  }

  static CorpusPlan of(CorpusSpec spec) {
    CorpusPlan plan = new CorpusPlan(spec.articles());
    int perDay = spec.headlines() ? HEADLINES_A_DAY : ARTICLES_A_DAY;
    double hours = 24.0 * spec.articles() / perDay;
    int next = 0;
    for (int story = 0; next < spec.articles(); story++) {
      Dice dice = Dice.of(5, spec.seed(), story);
      int size = dice.heavyTailed(TAIL, LARGEST);
      if (story == 0 && spec.giant() > 0) {
        size = spec.giant();
      }
      int end = Math.min(spec.articles(), next + size);
      long begin = BEGIN + (long) (dice.between(0, 1_000_000) / 1e6 * hours * HOUR);
      for (int i = next; i < end; i++) {
        plan.place(i, story, i == next ? begin : later(begin, dice), dice);
      }
      for (int i = next + 1; i < end && !spec.headlines(); i++) {
        plan.reprint(i, next, dice);
      }
      next = end;
    }
    return plan;
  }

  private static long later(long begin, Dice dice) {
    return begin + (long) Math.min(LATEST, dice.exponential(MEAN_DELAY));
  }

  private void place(int article, int story, long time, Dice dice) {
    stories[article] = story;
    outlets[article] = dice.rank(OUTLETS);
    originals[article] = article;
    times[article] = time;
  }

  /** Makes some articles reprints of an earlier one of the story that is none itself. */
  private void reprint(int article, int first, Dice dice) {
    int original = dice.between(first, article - 1);
    if (dice.chance(REPRINTED) && originals[original] == original) {
      originals[article] = original;
      times[article] = Math.max(times[article], times[original]);
    }
  }

  /** The articles' numbers as they appear. */
  IntStream inOrderOfTime() {
    return IntStream.range(0, times.length)
        .boxed()
        .sorted(Comparator.<Integer>comparingLong(i -> times[i]).thenComparingInt(i -> i))
        .mapToInt(i -> i);
  }

  int story(int article) {
    return stories[article];
  }

  int outlet(int article) {
    return outlets[article];
  }

  /** The article of which it is a reprint; itself where it is none. */
  int original(int article) {
    return originals[article];
  }

  /** Epoch milliseconds. */
  long time(int article) {
    return times[article];
  }
}
