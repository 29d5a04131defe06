package org.rashomon.compare;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.text.LinearModel;
import org.rashomon.text.ModelFolder;
import org.rashomon.text.TreeModel;

/**
 * The probability that two statements carry the same claim, opposed or not: the mean of what a
 * logistic regression and boosted trees tell from {@link PairFeatures}. The regression has weights
 * of its own where many other sentences could have been met: the same overlap tells more there, and
 * the fine points of wording tell where there are none.
 */
public final class MatchModel {
  /** The file name of the regression. */
  static final String LINEAR = "match.tsv";

  /** The file name of the trees. */
  static final String TREES = "match-trees.tsv";

  /** The probability from which on two sentences without rivals are rather joined than not. */
  private static final double JOINS_ALONE = 0.46;

  /** By how much more it takes where each could have met many: one false link brings others. */
  private static final double CAUTION = 0.16;

  /** The crowd from which on rivals are many. */
  static final double MANY = 0.25;

  static final List<String> LABELS = List.of("other", "same");
  private static final List<Integer> WORDING =
      indexes(PairFeatures.names().subList(0, PairFeatures.names().indexOf("similarity")));
  private static final List<Integer> CROWDED =
      indexes(
          List.of(
              "similarity",
              "characters_min",
              "characters_max",
              "covered_widely_min",
              "shared_weight",
              "rarest_shared",
              "nearby",
              "sequence_min",
              "names_shared",
              "dates_agree",
              "lead_min",
              "lead_max",
              "around",
              "witness",
              "opening",
              "source_same",
              "source_differs"));
  private static final int SIMILARITY = PairFeatures.names().indexOf("similarity");
  private static final int SHARED_WEIGHT = PairFeatures.names().indexOf("shared_weight");
  private static final List<String> FEATURES = features();

  private final LinearModel linear;
  private final TreeModel trees;

  MatchModel(LinearModel linear, TreeModel trees) {
    this.linear = linear;
    this.trees = trees;
  }

  /** Loads the model. */
  public static MatchModel with(ModelFolder folder) {
    return new MatchModel(
        folder.load(LINEAR, in -> LinearModel.read(in, FEATURES)),
        folder.load(TREES, in -> TreeModel.read(in, PairFeatures.names())));
  }

  /** The tables that {@link #with} loads, by file name. */
  SortedMap<String, byte[]> files() {
    return new TreeMap<>(
        Map.of(
            LINEAR, linear.table().getBytes(StandardCharsets.UTF_8),
            TREES, trees.table().getBytes(StandardCharsets.UTF_8)));
  }

  /** The probability, from 0 to 1, that both sentences of a pair carry one claim. */
  public double probability(StoryWordings wordings, Candidates.Pair pair) {
    return probability(wordings.features(pair));
  }

  /**
   * The same of values at hand.
   *
   * @param values of {@link PairFeatures}
   */
  double probability(double[] values) {
    return (linear.probabilities(crossed(values))[1] + trees.probabilities(values)[1]) / 2;
  }

  /** How strongly a pair should be joined, from 0 to 1, above 0.5 if rather yes. */
  public static double strength(double probability, Context context) {
    double threshold = JOINS_ALONE + CAUTION * context.crowd();
    double yes = probability * (1 - threshold);
    return yes / (yes + (1 - probability) * threshold);
  }

  /** The names of the features the regression is trained for. */
  static List<String> features() {
    List<String> names = new ArrayList<>();
    WORDING.forEach(feature -> names.add(PairFeatures.names().get(feature) + "*alone"));
    for (String where : List.of("*few", "*many")) {
      CROWDED.forEach(feature -> names.add(PairFeatures.names().get(feature) + where));
      names.addAll(
          List.of("shared_weight*similarity" + where, "log_similarity" + where, "crowd" + where));
    }
    names.add("many");
    return List.copyOf(names);
  }

  /**
   * What the regression weighs: the wording and the context where a sentence has few rivals, what
   * tells among many where it has many. Each has weights of its own.
   */
  static double[] crossed(double[] values) {
    double crowd = values[values.length - 1];
    boolean many = crowd >= MANY;
    double[] crossed = new double[FEATURES.size()];
    int count = 0;
    for (int feature : WORDING) {
      crossed[count++] = many ? 0 : values[feature] * (1 - crowd);
    }
    count += many ? CROWDED.size() + 3 : 0;
    for (int feature : CROWDED) {
      crossed[count++] = values[feature] * crowd;
    }
    double similarity = values[SIMILARITY];
    crossed[count++] = values[SHARED_WEIGHT] * similarity * crowd;
    crossed[count++] = StrictMath.log(0.02 + similarity) * crowd;
    crossed[count] = crowd;
    crossed[crossed.length - 1] = many ? 1 : 0;
    return crossed;
  }

  private static List<Integer> indexes(List<String> names) {
    return names.stream().map(PairFeatures.names()::indexOf).toList();
  }
}
