package org.rashomon.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rashomon.model.Story;
import org.rashomon.text.TermWeights;

/**
 * Measures what each group of features of {@link MatchModel} is worth, and how far its
 * probabilities can be believed: every pair is judged by a model that has seen no pair of its
 * story.
 */
public final class MatchAblation {
  private static final int FOLDS = 8;
  private static final Map<String, String> GROUPS = groups();

  private final List<MatchSample> samples;
  private final Map<String, Integer> folds = new HashMap<>();

  /**
   * Prepares.
   *
   * @param gold rows as {@link MatchTrainer#train} takes them
   */
  public MatchAblation(
      List<Story> stories, List<Map<String, String>> gold, TermWeights background) {
    this.samples = MatchTrainer.samples(stories, gold, background);
    Map<String, Long> sizes =
        samples.stream().collect(Collectors.groupingBy(MatchSample::story, Collectors.counting()));
    List<String> largestFirst =
        sizes.keySet().stream()
            .sorted(
                Comparator.comparingLong((String story) -> -sizes.get(story))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    for (int i = 0; i < largestFirst.size(); i++) {
      folds.put(largestFirst.get(i), i % FOLDS);
    }
  }

  /**
   * Hands on a row for each variant, then one for each tenth of probability.
   *
   * @param only measures the variants alone whose title contains these words
   */
  public void run(String only, Consumer<String> rows) {
    rows.accept("variant\taccuracy, few rivals\tF1 of same, many rivals\tlog loss");
    double[] all = probabilities("");
    rows.accept("all" + figures(all));
    GROUPS.forEach(
        (title, features) -> {
          if (title.contains(only)) {
            rows.accept("all but " + title + figures(probabilities(features)));
          }
        });
    rows.accept("");
    rows.accept("probability\tpairs\tmean probability\tshare same");
    Calibration calibration = new Calibration();
    for (int i = 0; i < all.length; i++) {
      calibration.add(all[i], samples.get(i).same());
    }
    calibration.rows(rows);
  }

  /** Groups of features by title: what their names match. */
  private static Map<String, String> groups() {
    Map<String, String> groups = new LinkedHashMap<>();
    groups.put(
        "shares of words", "covered.*|words_.*|synonyms|.*_weight.*|rarest_shared|.*similarity.*");
    groups.put("n-grams", "bigrams.*|trigrams.*|characters.*");
    groups.put("order", "sequence.*|run|first_met|nearby");
    groups.put("words left over", "unmet.*");
    groups.put("figures, dates and names", "figures.*|dates.*|names.*");
    groups.put("hedges", "hedge.*");
    groups.put("lengths", "length_ratio|shorter|difference");
    groups.put("rivals and surroundings", "lead.*|around|witness|opening");
    groups.put("sources", "source.*");
    return groups;
  }

  /** The probability of each pair by a model of the other folds, a group of features left out. */
  private double[] probabilities(String leftOut) {
    List<MatchSample> kept = samples.stream().map(each -> without(each, leftOut)).toList();
    double[] probabilities = new double[kept.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      int tested = fold;
      MatchModel model =
          MatchTrainer.fit(kept.stream().filter(each -> foldOf(each) != tested).toList());
      for (int i = 0; i < probabilities.length; i++) {
        if (foldOf(kept.get(i)) == fold) {
          probabilities[i] = model.probability(kept.get(i).values());
        }
      }
    }
    return probabilities;
  }

  private int foldOf(MatchSample sample) {
    return folds.get(sample.story());
  }

  private static MatchSample without(MatchSample sample, String pattern) {
    double[] values = sample.values().clone();
    for (int i = 0; i < values.length; i++) {
      values[i] = PairFeatures.names().get(i).matches(pattern) ? 0 : values[i];
    }
    return new MatchSample(sample.story(), sample.context(), values, sample.same());
  }

  private String figures(double[] probabilities) {
    int few = 0;
    int right = 0;
    int found = 0;
    int same = 0;
    int both = 0;
    double loss = 0;
    for (int i = 0; i < probabilities.length; i++) {
      MatchSample sample = samples.get(i);
      boolean joins = MatchModel.strength(probabilities[i], sample.context()) > 0.5;
      if (sample.context().crowd() < MatchModel.MANY) {
        few++;
        right += joins == sample.same() ? 1 : 0;
      } else {
        found += joins ? 1 : 0;
        same += sample.same() ? 1 : 0;
        both += joins && sample.same() ? 1 : 0;
      }
      double told = sample.same() ? probabilities[i] : 1 - probabilities[i];
      loss -= Math.log(Math.max(1e-9, told)) / probabilities.length;
    }
    return String.format(
        Locale.ROOT,
        "\t%.3f\t%.3f\t%.4f",
        (double) right / Math.max(1, few),
        2.0 * both / Math.max(1, found + same),
        loss);
  }
}
