package org.rashomon.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    BitSet settled = new BitSet(sketches.size());
    Map<Integer, List<Integer>> holders = holders(sketches);
    IntStream.range(0, sketches.size())
        .boxed()
        .sorted(Comparator.comparing(sketches::get, ORIGINAL_FIRST))
        .filter(place -> !settled.get(place))
        .forEach(
            place -> {
              settled.set(place);
              Sketch original = sketches.get(place);
              BitSet found = seeking(original, holders);
              found.andNot(settled);
              for (int other = found.nextSetBit(0);
                  other >= 0;
                  other = found.nextSetBit(other + 1)) {
                Sketch copy = sketches.get(other);
                if (may.test(original, copy) && Shingles.reprints(original, copy)) {
                  settled.set(other);
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

  /** The places that share a shingle. */
  private static BitSet seeking(Sketch original, Map<Integer, List<Integer>> holders) {
    BitSet found = new BitSet();
    for (int hash : original.shingles()) {
      holders.get(hash).forEach(found::set);
    }
    return found;
  }
}
