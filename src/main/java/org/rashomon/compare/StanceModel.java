package org.rashomon.compare;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.rashomon.model.Stance;
import org.rashomon.text.LinearModel;
import org.rashomon.text.ModelFolder;
import org.rashomon.text.TreeModel;

/**
 * The trained parts of a judgement: whether an article is on a claim's topic, which stance it takes
 * if so, and how often such an answer is right.
 */
record StanceModel(TreeModel topic, StanceWords words, TreeModel stance, LinearModel confidence) {
  static final String TOPIC = "stance-topic.tsv";
  static final String WORDS = "stance-words.tsv";
  static final String STANCE = "stance.tsv";
  static final String CONFIDENCE = "stance-confidence.tsv";

  static final List<String> TOPIC_LABELS = List.of("related", "unrelated");
  static final List<Stance> STANCES = List.of(Stance.SUPPORTS, Stance.DISPUTES, Stance.REPORTS);
  static final List<String> STANCE_FEATURES =
      Stream.concat(StanceFeatures.NAMES.stream(), StanceWords.NAMES.stream()).toList();
  static final List<String> CONFIDENCE_LABELS = List.of("wrong", "right");
  static final List<String> CONFIDENCE_FEATURES =
      List.of("log.odds", "disputes", "reports", "disputes.log.odds", "reports.log.odds");

  /** Disputes are rare, so a bare majority vote would miss most; chosen by cross-validation. */
  private static final double[] FAVOUR = {0.9, 2, 1};

  static StanceModel load(ModelFolder models) {
    return new StanceModel(
        models.load(TOPIC, in -> TreeModel.read(in, StanceFeatures.NAMES)),
        models.load(WORDS, StanceWords::read),
        models.load(STANCE, in -> TreeModel.read(in, STANCE_FEATURES)),
        models.load(CONFIDENCE, in -> LinearModel.read(in, CONFIDENCE_FEATURES)));
  }

  /** The values of {@link #STANCE_FEATURES}. */
  static double[] joined(double[] features, double[] words) {
    double[] joined = Arrays.copyOf(features, features.length + words.length);
    System.arraycopy(words, 0, joined, features.length, words.length);
    return joined;
  }

  /** The index of the chosen stance in {@link #STANCES}. */
  static int choose(double[] probabilities) {
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      if (probabilities[i] * FAVOUR[i] > probabilities[best] * FAVOUR[best]) {
        best = i;
      }
    }
    return best;
  }

  /** What the calibration sees of an answer. */
  static double[] certainty(double[] probabilities, int chosen) {
    double p = Math.min(1 - 1e-6, Math.max(1e-6, probabilities[chosen]));
    double odds = StrictMath.log(p / (1 - p));
    double disputes = chosen == 1 ? 1 : 0;
    double reports = chosen == 2 ? 1 : 0;
    return new double[] {odds, disputes, reports, disputes * odds, reports * odds};
  }

  /** The log-odds of being on the topic; beyond 11.5 they are no surer. */
  double topicOdds(double[] features) {
    double p = Math.min(1 - 1e-5, Math.max(1e-5, topic.probabilities(features)[0]));
    return StrictMath.log(p / (1 - p));
  }

  double confidence(double[] probabilities, int chosen) {
    return confidence.probabilities(certainty(probabilities, chosen))[1];
  }
}
