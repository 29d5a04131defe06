package org.rashomon.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.compare.Wording;

/**
 * Unites the claims of a story that are one: those of one text, and those of several statements
 * that are mostly the same, as overlapping groups of sentences make them.
 */
final class Drafts {
  /** The share of common statements, of all of both, from which on two claims are one. */
  private static final double MOSTLY = 0.5;

  private static final Comparator<Draft> LARGE_AND_CLEAR_FIRST =
      Comparator.comparingInt((Draft draft) -> -draft.statements().size())
          .thenComparing(draft -> -draft.clarity())
          .thenComparing(draft -> draft.anchor().statement().text())
          .thenComparing(draft -> draft.anchor().statement().id());

  private final List<Draft> kept = new ArrayList<>();
  private final Map<String, Draft> byText = new HashMap<>();
  private final Map<String, List<Integer>> byStatement = new HashMap<>();

  private Drafts() {}

  /**
   * The claims that are left: a larger one, or of two as large the clearer, takes over another's.
   */
  static List<Draft> united(List<Draft> drafts) {
    Drafts united = new Drafts();
    drafts.stream().sorted(LARGE_AND_CLEAR_FIRST).forEach(united::add);
    return united.kept;
  }

  private void add(Draft draft) {
    String text = text(draft);
    Draft same = byText.get(text);
    Draft like = same == null && draft.statements().size() > 1 ? like(draft) : same;
    byText.put(text, like == null ? draft : like);
    if (like == null) {
      for (String statement : draft.statements()) {
        byStatement.computeIfAbsent(statement, id -> new ArrayList<>()).add(kept.size());
      }
      kept.add(draft);
    } else {
      like.absorb(draft);
    }
  }

  /** What two claims of one text share; a short text tells too little. */
  private static String text(Draft draft) {
    Wording wording = draft.anchor().wording();
    return wording.isTelling()
        ? String.join(" ", wording.words())
        : draft.anchor().statement().id();
  }

  /** The claim that has most statements in common, if these are most of both. */
  private Draft like(Draft draft) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (String statement : draft.statements()) {
      byStatement
          .getOrDefault(statement, List.of())
          .forEach(each -> counts.merge(each, 1, Integer::sum));
    }
    Draft like = null;
    double most = 0;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      Draft other = kept.get(count.getKey());
      int union = draft.statements().size() + other.statements().size() - count.getValue();
      double common = (double) count.getValue() / union;
      if (common >= MOSTLY && common > most && other.holds(draft)) {
        most = common;
        like = other;
      }
    }
    return like;
  }
}
