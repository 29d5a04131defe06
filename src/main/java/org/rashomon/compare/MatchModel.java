package org.rashomon.compare;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.text.LinearModel;
import org.rashomon.text.ModelFolder;

/**
 * The probability that two statements carry the same claim, opposed or not: logistic regression
 * over {@link PairFeatures} and their products with the crowd of rivals, since the same overlap
 * tells more where many other statements could have been met.
 */
public final class MatchModel {
  /** The file name of the model. */
  public static final String NAME = "match.tsv";

  private static final double LENIENCE = 0.25;

  static final List<String> LABELS = List.of("other", "same");
  private static final List<String> FEATURES = features();

  private final LinearModel model;

  MatchModel(LinearModel model) {
    this.model = model;
  }

  /** Loads the model. */
  public static MatchModel with(ModelFolder folder) {
    return new MatchModel(folder.load(NAME, in -> LinearModel.read(in, FEATURES)));
  }

  /** The probability, from 0 to 1, that both sentences of a pair carry one claim. */
  public double probability(StoryWordings wordings, Candidates.Pair pair) {
    return model.probabilities(crossed(wordings.features(pair)))[1];
  }

  /**
   * How strongly a pair should be joined, above 0.5 if rather yes. Among many rivals most pairs are
   * none, and joining pays from a lower probability on.
   */
  public static double strength(double probability, Context context) {
    double threshold = 0.5 - LENIENCE * context.crowd();
    double yes = probability * (1 - threshold);
    return yes / (yes + (1 - probability) * threshold);
  }

  /** The names of the features the model is trained for. */
  static List<String> features() {
    List<String> names = new ArrayList<>(PairFeatures.names());
    PairFeatures.names().forEach(name -> names.add(name + "*crowd"));
    return List.copyOf(names);
  }

  /** Features followed by their products with the last of them, the crowd. */
  static double[] crossed(double[] values) {
    double crowd = values[values.length - 1];
    double[] crossed = new double[2 * values.length];
    for (int i = 0; i < values.length; i++) {
      crossed[i] = values[i];
      crossed[values.length + i] = values[i] * crowd;
    }
    return crossed;
  }
}
