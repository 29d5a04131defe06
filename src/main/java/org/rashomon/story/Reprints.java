package org.rashomon.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Finds the reprints among some articles. A reprint is always compared with its original, so that
 * small differences never add up along a chain; a news agency's own article is the original, else
 * the earliest.
 */
final class Reprints {
  private static final Comparator<Sketch> ORIGINAL_FIRST =
      Comparator.comparing(Sketch::agency).reversed().thenComparing(StoryGrouper.EARLIEST);

  private Reprints() {}

  /**
   * For each article the place of its original: its own where it is no reprint.
   *
   * @param may whether two articles may be reprints of each other, their texts apart
   */
  static int[] originals(List<Sketch> sketches, BiPredicate<Sketch, Sketch> may) {
    int[] originals = IntStream.range(0, sketches.size()).toArray();
    boolean[] settled = new boolean[sketches.size()];
    Map<Integer, List<Integer>> holders = holders(sketches);
    IntStream.range(0, sketches.size())
        .boxed()
        .sorted(Comparator.comparing(sketches::get, ORIGINAL_FIRST))
        .filter(place -> !settled[place])
        .forEach(
            place -> {
              settled[place] = true;
              Sketch original = sketches.get(place);
              for (int other : seeking(original, holders)) {
                Sketch copy = sketches.get(other);
                if (!settled[other]
                    && may.test(original, copy)
                    && Shingles.reprints(original, copy)) {
                  settled[other] = true;
                  originals[other] = place;
                }
              }
            });
    return originals;
  }

  private static Map<Integer, List<Integer>> holders(List<Sketch> sketches) {
    Map<Integer, List<Integer>> holders = new HashMap<>();
    for (int place = 0; place < sketches.size(); place++) {
      for (int hash : sketches.get(place).shingles()) {
        holders.computeIfAbsent(hash, each -> new ArrayList<>()).add(place);
      }
    }
    return holders;
  }

  private static SortedSet<Integer> seeking(Sketch original, Map<Integer, List<Integer>> holders) {
    SortedSet<Integer> found = new TreeSet<>();
    for (int hash : original.shingles()) {
      found.addAll(holders.get(hash));
    }
    return found;
  }
}
