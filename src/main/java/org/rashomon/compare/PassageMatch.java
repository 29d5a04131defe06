package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rashomon.text.TermWeights;

/**
 * Where an article speaks of a claim: how much of the claim's weight each passage holds, and the
 * passage that holds most.
 *
 * @param cover by passage: share of the claim's weighted terms that it holds, 0 to 1
 * @param best the passage that matches best; the first of equals
 * @param top the passages that hold at least half as much as the best, at most five, best first
 */
@SuppressWarnings("ArrayRecordComponent") // made once for one judgement; never compared
record PassageMatch(
    StanceText claim, PassageArticle article, double[] cover, Passage best, List<Passage> top) {
  private static final int MOST = 5;
  private static final double LENGTH_DISCOUNT = 0.25;

  static PassageMatch of(StanceText claim, PassageArticle article, TermWeights weights) {
    List<Passage> passages = article.passages();
    double[] cover = new double[passages.size()];
    double[] rank = new double[passages.size()];
    for (Passage passage : passages) {
      double shared = shared(claim.terms(), passage.text().terms(), weights);
      int n = passage.number();
      cover[n] = share(shared, claim.weight());
      double dice = share(2 * shared, claim.weight() + passage.text().weight());
      rank[n] = (1 - LENGTH_DISCOUNT) * cover[n] + LENGTH_DISCOUNT * dice;
    }
    List<Passage> ranked = new ArrayList<>(passages);
    ranked.sort(
        Comparator.comparingDouble((Passage p) -> -rank[p.number()])
            .thenComparingInt(Passage::number));
    Passage best = ranked.get(0);
    List<Passage> top =
        ranked.stream()
            .limit(MOST)
            .filter(p -> rank[p.number()] >= rank[best.number()] / 2)
            .toList();
    return new PassageMatch(claim, article, cover, best, top);
  }

  /** The weight of the terms that both hold. */
  static double shared(Set<String> terms, Set<String> others, TermWeights weights) {
    double sum = 0;
    for (String term : terms) {
      if (others.contains(term)) {
        sum += weights.weight(term);
      }
    }
    return sum;
  }

  static double share(double part, double whole) {
    return whole <= 0 ? 0 : part / whole;
  }

  /** The best passage with its two neighbours. */
  List<Passage> window() {
    List<Passage> all = article.passages();
    int at = best.number();
    return all.subList(Math.max(0, at - 1), Math.min(all.size(), at + 2));
  }

  /** The first passages, at most so many. */
  List<Passage> first(int most) {
    return article.passages().subList(0, Math.min(most, article.passages().size()));
  }
}
