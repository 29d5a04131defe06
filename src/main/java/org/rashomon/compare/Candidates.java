package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.compare.Contexts.Neighbour;

/**
 * Finds the pairs of a story's statements that are worth a closer look, through an index of their
 * stems, so that the work grows with the statements, not with their pairs. A stem that many
 * statements share is indexed together with a second stem, and no list is read beyond a bound.
 */
public final class Candidates {
  private static final int LONGEST_LIST = 160;
  private static final int PAIRED_STEMS = 7;
  private static final int MOST_FOUND = 64;
  private static final int MOST_KEPT = 24;
  private static final double LEAST_SIMILARITY = 0.06;

  /** The similarity from which on a pair is worth a closer look. */
  static final double WORTH_A_LOOK = 0.145;

  /** The similarity from which on a model learns from a pair: fainter ones teach the bottom. */
  static final double WORTH_LEARNING = 0.1;

  private final List<Wording> wordings;
  private final List<Place> places;
  private final Copies copies;
  private final StemVector[] vectors;
  private final List<List<StemVector.Key>> keys;
  private final double least;

  /**
   * A pair worth a look.
   *
   * @param a index of the first statement
   * @param b index of the second, greater
   */
  public record Pair(int a, int b, Context context) {}

  private Candidates(List<Wording> wordings, List<Place> places, Copies copies, double least) {
    this.least = least;
    this.wordings = wordings;
    this.places = places;
    this.copies = copies;
    this.vectors = wordings.stream().map(StemVector::of).toArray(StemVector[]::new);
    this.keys = Arrays.stream(vectors).map(each -> each.keys(PAIRED_STEMS)).toList();
  }

  /**
   * The pairs of sentences, sorted; the first of copies stands for all.
   *
   * @param places of the sentences, in their order
   * @param least similarity, from 0 to 1
   */
  static List<Pair> of(List<Wording> wordings, List<Place> places, Copies copies, double least) {
    return new Candidates(wordings, places, copies, least).pairs();
  }

  private List<Pair> pairs() {
    Map<Long, int[]> index = index();
    int[] hits = new int[wordings.size()];
    double[] scores = new double[wordings.size()];
    List<List<Neighbour>> found = new ArrayList<>();
    for (int i = 0; i < wordings.size(); i++) {
      found.add(copies.isFirst(i) ? nearest(i, index, hits, scores) : List.of());
    }
    List<List<Neighbour>> neighbours = Contexts.mutual(found);
    Contexts contexts = new Contexts(places, vectors, withCopies(neighbours));
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < neighbours.size(); i++) {
      for (Neighbour neighbour : neighbours.get(i)) {
        if (i < neighbour.index() && neighbour.similarity() >= least) {
          pairs.add(new Pair(i, neighbour.index(), contexts.of(i, neighbour)));
        }
      }
    }
    return pairs;
  }

  /** The neighbours of first sentences with their copies and its own, sorted by index. */
  private List<List<Neighbour>> withCopies(List<List<Neighbour>> neighbours) {
    List<List<Neighbour>> all = new ArrayList<>();
    for (int i = 0; i < neighbours.size(); i++) {
      List<Neighbour> own = new ArrayList<>();
      if (copies.isFirst(i)) {
        for (Neighbour each : neighbours.get(i)) {
          copies.all(each.index()).forEach(j -> own.add(new Neighbour(j, each.similarity())));
        }
        copies.all(i).stream().skip(1).forEach(j -> own.add(new Neighbour(j, 1)));
        own.sort(Comparator.comparingInt(Neighbour::index));
      }
      all.add(own);
    }
    return all;
  }

  private List<Neighbour> nearest(int i, Map<Long, int[]> index, int[] hits, double[] scores) {
    int count = 0;
    for (StemVector.Key key : keys.get(i)) {
      for (int j : index.getOrDefault(key.hash(), NONE)) {
        if (j != i) {
          if (scores[j] == 0) {
            hits[count++] = j;
          }
          scores[j] += key.weight();
        }
      }
    }
    List<Neighbour> kept = new ArrayList<>();
    for (int j : best(hits, count, scores)) {
      double similarity = vectors[i].cosine(vectors[j]);
      if (similarity >= LEAST_SIMILARITY) {
        kept.add(new Neighbour(j, similarity));
      }
    }
    for (int k = 0; k < count; k++) {
      scores[hits[k]] = 0;
    }
    kept.sort(BEST_FIRST);
    return kept.size() > MOST_KEPT ? kept.subList(0, MOST_KEPT) : kept;
  }

  /** Those found that score best, the first ones where scores are equal; in no order. */
  private static int[] best(int[] hits, int count, double[] scores) {
    if (count <= MOST_FOUND) {
      return Arrays.copyOf(hits, count);
    }
    double[] sorted = new double[count];
    for (int k = 0; k < count; k++) {
      sorted[k] = scores[hits[k]];
    }
    Arrays.sort(sorted);
    double least = sorted[count - MOST_FOUND];
    int[] best = new int[MOST_FOUND];
    int[] equal = new int[count];
    int better = 0;
    int equals = 0;
    for (int k = 0; k < count; k++) {
      if (scores[hits[k]] > least) {
        best[better++] = hits[k];
      } else if (scores[hits[k]] == least) {
        equal[equals++] = hits[k];
      }
    }
    Arrays.sort(equal, 0, equals);
    System.arraycopy(equal, 0, best, better, MOST_FOUND - better);
    return best;
  }

  private static final int[] NONE = new int[0];
  private static final Comparator<Neighbour> BEST_FIRST =
      Comparator.comparingDouble(Neighbour::similarity)
          .reversed()
          .thenComparingInt(Neighbour::index);

  /** Lists of statements by key, each cut to a bound; too common single stems are left out. */
  private Map<Long, int[]> index() {
    Map<Long, List<Integer>> lists = new HashMap<>();
    for (int i = 0; i < vectors.length; i++) {
      for (StemVector.Key key : copies.isFirst(i) ? keys.get(i) : List.<StemVector.Key>of()) {
        List<Integer> list = lists.computeIfAbsent(key.hash(), k -> new ArrayList<>());
        if (list.size() <= LONGEST_LIST) {
          list.add(i);
        }
      }
    }
    Map<Long, int[]> index = new HashMap<>();
    lists.forEach(
        (key, list) -> {
          boolean tooCommon = list.size() > LONGEST_LIST && StemVector.isSingle(key);
          if (list.size() > 1 && !tooCommon) {
            index.put(key, list.stream().mapToInt(Integer::intValue).toArray());
          }
        });
    return Collections.unmodifiableMap(index);
  }
}
