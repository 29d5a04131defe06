package org.rashomon.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.rashomon.model.VersionStatement;

/**
 * Which statement of a version came of which of the version before: first those of the same words,
 * in their order, then the most alike by the words they share (Dice), those between the same
 * neighbours above others.
 */
final class Pairing {
  private static final int NONE = -1;
  private static final double ALIKE = 0.6;
  private static final double SAME_PLACE = 0.2;

  /** Two statements that may be one, by their places. */
  private record Candidate(int before, int after, double score) {}

  private static final Comparator<Candidate> BEST =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparing(Candidate::after)
          .thenComparing(Candidate::before);

  private final List<Worded> before;
  private final List<Worded> after;
  private final int[] partnerOfBefore;
  private final int[] partnerOfAfter;

  /** A statement with its plain words. */
  private record Worded(VersionStatement statement, List<String> words, Set<String> set) {
    static Worded of(VersionStatement statement) {
      List<String> words = PlainWords.of(statement.text());
      return new Worded(statement, words, new HashSet<>(words));
    }

    String key() {
      return statement.field() + " " + String.join(" ", words);
    }

    double dice(Worded other) {
      int shared = 0;
      for (String word : set) {
        shared += other.set.contains(word) ? 1 : 0;
      }
      int all = set.size() + other.set.size();
      return all == 0 ? 0 : 2.0 * shared / all;
    }
  }

  private Pairing(List<VersionStatement> before, List<VersionStatement> after) {
    this.before = before.stream().map(Worded::of).toList();
    this.after = after.stream().map(Worded::of).toList();
    partnerOfBefore = new int[before.size()];
    partnerOfAfter = new int[after.size()];
    Arrays.fill(partnerOfBefore, NONE);
    Arrays.fill(partnerOfAfter, NONE);
  }

  /**
   * For each statement after, in order, the place of the one before that it came of, or -1.
   *
   * @param before in their order in the article, as {@code after}
   */
  static int[] of(List<VersionStatement> before, List<VersionStatement> after) {
    Pairing pairing = new Pairing(before, after);
    pairing.pairEqual();
    pairing.pairAlike();
    return pairing.partnerOfAfter;
  }

  private void pairEqual() {
    Map<String, Deque<Integer>> places = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      places.computeIfAbsent(before.get(i).key(), any -> new ArrayDeque<>()).add(i);
    }
    for (int j = 0; j < after.size(); j++) {
      Deque<Integer> same = places.get(after.get(j).key());
      if (same != null && !same.isEmpty()) {
        pair(same.poll(), j);
      }
    }
  }

  private void pairAlike() {
    int[] anchorsBefore = anchors(before.size(), i -> partnerOfBefore[i] == NONE ? NONE : i);
    int[] anchorsAfter = anchors(after.size(), j -> partnerOfAfter[j]);
    List<Candidate> candidates = new ArrayList<>();
    for (int j = 0; j < after.size(); j++) {
      for (int i = 0; partnerOfAfter[j] == NONE && i < before.size(); i++) {
        Worded one = before.get(i);
        Worded other = after.get(j);
        if (partnerOfBefore[i] == NONE && one.statement.field() == other.statement.field()) {
          double bonus = anchorsBefore[i] == anchorsAfter[j] ? SAME_PLACE : 0;
          double score = one.dice(other) + bonus;
          if (score >= ALIKE) {
            candidates.add(new Candidate(i, j, score));
          }
        }
      }
    }
    candidates.sort(BEST);
    for (Candidate each : candidates) {
      if (partnerOfBefore[each.before] == NONE && partnerOfAfter[each.after] == NONE) {
        pair(each.before, each.after);
      }
    }
  }

  /** For each statement the last one in front of it that stayed as it was, by its place before. */
  private static int[] anchors(int size, IntUnaryOperator stayed) {
    int[] anchors = new int[size];
    int last = NONE;
    for (int i = 0; i < size; i++) {
      anchors[i] = last;
      int place = stayed.applyAsInt(i);
      last = place == NONE ? last : place;
    }
    return anchors;
  }

  private void pair(int i, int j) {
    partnerOfBefore[i] = j;
    partnerOfAfter[j] = i;
  }
}
