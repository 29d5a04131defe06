package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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

  private final List<Wording> wordings;
  private final int[] articleOf;
  private final StemVector[] vectors;

  /**
   * A pair worth a look.
   *
   * @param a index of the first statement
   * @param b index of the second, greater
   */
  public record Pair(int a, int b, Context context) {}

  private record Neighbour(int index, double similarity) {}

  private Candidates(List<Wording> wordings, int[] articleOf) {
    this.wordings = wordings;
    this.articleOf = articleOf;
    this.vectors = wordings.stream().map(StemVector::of).toArray(StemVector[]::new);
  }

  /**
   * The pairs of statements, sorted.
   *
   * @param articleOf for each statement the number of its article
   */
  public static List<Pair> of(List<Wording> wordings, int[] articleOf) {
    return new Candidates(wordings, articleOf).pairs();
  }

  private List<Pair> pairs() {
    List<List<Neighbour>> neighbours = neighbours();
    int[] sizes = new int[Arrays.stream(articleOf).max().orElse(-1) + 1];
    Arrays.stream(articleOf).forEach(article -> sizes[article]++);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < neighbours.size(); i++) {
      for (Neighbour neighbour : neighbours.get(i)) {
        int j = neighbour.index();
        if (i < j) {
          double rivals = (sizes[articleOf[i]] + sizes[articleOf[j]]) / 2.0 - 1;
          double lead = neighbour.similarity() - bestRival(neighbours.get(i), j);
          double otherLead = neighbour.similarity() - bestRival(neighbours.get(j), i);
          pairs.add(new Pair(i, j, new Context(neighbour.similarity(), lead, otherLead, rivals)));
        }
      }
    }
    return pairs;
  }

  /** The similarity of the best other neighbour of the same article. */
  private double bestRival(List<Neighbour> neighbours, int partner) {
    double best = 0;
    for (Neighbour neighbour : neighbours) {
      if (neighbour.index() != partner && articleOf[neighbour.index()] == articleOf[partner]) {
        best = Math.max(best, neighbour.similarity());
      }
    }
    return best;
  }

  /** For each statement those like it, both ways, sorted by index. */
  private List<List<Neighbour>> neighbours() {
    Map<Long, int[]> index = index();
    List<List<Neighbour>> found = new ArrayList<>();
    IntStream.range(0, wordings.size()).forEach(i -> found.add(new ArrayList<>()));
    int[] hits = new int[wordings.size()];
    double[] scores = new double[wordings.size()];
    for (int i = 0; i < wordings.size(); i++) {
      for (Neighbour neighbour : nearest(i, index, hits, scores)) {
        found.get(i).add(neighbour);
        found.get(neighbour.index()).add(new Neighbour(i, neighbour.similarity()));
      }
    }
    for (int i = 0; i < found.size(); i++) {
      List<Neighbour> sorted = new ArrayList<>(found.get(i));
      sorted.sort(Comparator.comparingInt(Neighbour::index));
      found.set(i, distinct(sorted));
    }
    return found;
  }

  private static List<Neighbour> distinct(List<Neighbour> sorted) {
    List<Neighbour> distinct = new ArrayList<>();
    for (Neighbour each : sorted) {
      if (distinct.isEmpty() || distinct.get(distinct.size() - 1).index() != each.index()) {
        distinct.add(each);
      }
    }
    return distinct;
  }

  private List<Neighbour> nearest(int i, Map<Long, int[]> index, int[] hits, double[] scores) {
    int count = 0;
    for (StemVector.Key key : vectors[i].keys(PAIRED_STEMS)) {
      for (int j : index.getOrDefault(key.hash(), NONE)) {
        if (j != i) {
          if (scores[j] == 0) {
            hits[count++] = j;
          }
          scores[j] += key.weight();
        }
      }
    }
    List<Neighbour> found = new ArrayList<>(count);
    for (int k = 0; k < count; k++) {
      found.add(new Neighbour(hits[k], scores[hits[k]]));
      scores[hits[k]] = 0;
    }
    if (found.size() > MOST_FOUND) {
      found.sort(BEST_FIRST);
      found = found.subList(0, MOST_FOUND);
    }
    List<Neighbour> kept = new ArrayList<>();
    for (Neighbour each : found) {
      double similarity = vectors[i].cosine(vectors[each.index()]);
      if (similarity >= LEAST_SIMILARITY) {
        kept.add(new Neighbour(each.index(), similarity));
      }
    }
    kept.sort(BEST_FIRST);
    return kept.size() > MOST_KEPT ? kept.subList(0, MOST_KEPT) : kept;
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
      for (StemVector.Key key : vectors[i].keys(PAIRED_STEMS)) {
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
