package org.rashomon.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.rashomon.text.LinearModel;

/**
 * Measures what each group of features of {@link StanceModel} is worth for the stance of an article
 * that is on the claim's topic, and how far its confidence can be believed: every pair is judged by
 * models that have seen no pair of its topic.
 */
public final class StanceAblation {
  private static final Map<String, String> GROUPS = groups();

  private final List<StanceSample> samples;

  /** Measures on the pairs that a trainer was given. */
  public StanceAblation(StanceTrainer trainer) {
    this.samples = trainer.related();
  }

  /**
   * Hands on a row for each variant, then one for each tenth of confidence.
   *
   * @param only measures the variants alone whose title contains these words
   */
  public void run(String only, Consumer<String> rows) {
    rows.accept("variant\tarticles: accuracy\tmacro F1\ttitles: accuracy\tmacro F1");
    List<StanceTrainer.Answer> all = StanceTrainer.answers(samples, values -> values);
    rows.accept("all" + figures(all));
    GROUPS.forEach(
        (title, features) -> {
          if (title.contains(only)) {
            rows.accept("all but " + title + figures(without(features)));
          }
        });
    rows.accept("");
    rows.accept("confidence\tpairs\tmean confidence\tshare right");
    calibration(all).rows(rows);
  }

  /** Groups of features by title: what their names match. */
  private static Map<String, String> groups() {
    Map<String, String> groups = new LinkedHashMap<>();
    groups.put(
        "shared words", "(cover|dice|cosine|pairs|prefixes)\\..*|about\\.(count|share|mean)");
    groups.put("figures", "figures\\..*");
    groups.put("lengths and position", "best\\.(position|number)|alone|words\\.[a-z]+|passages");
    groups.put("cues of the claim", "claim\\..*|mismatch\\..*");
    String cues = "\\.(" + String.join("|", StanceFeatures.CUES) + "|asks)";
    groups.put("cues at the best passage", "(best|near|window)" + cues);
    groups.put("cues at the beginning", "(first|lead)" + cues);
    groups.put("cues throughout", "(top|about|article)" + cues);
    groups.put(
        "polarity, modality and voice", "(best|top)\\.(negated|hedged|question|future|cited)");
    groups.put("learned words", "words\\.[a-z]+\\.[a-z]+");
    return groups;
  }

  private List<StanceTrainer.Answer> without(String features) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < StanceModel.STANCE_FEATURES.size(); i++) {
      if (StanceModel.STANCE_FEATURES.get(i).matches(features)) {
        out.add(i);
      }
    }
    return StanceTrainer.answers(
        samples,
        values -> {
          double[] left = values.clone();
          out.forEach(i -> left[i] = 0);
          return left;
        });
  }

  private static String figures(List<StanceTrainer.Answer> answers) {
    return figures(answers, false) + figures(answers, true);
  }

  private static String figures(List<StanceTrainer.Answer> answers, boolean alone) {
    int stances = StanceModel.STANCES.size();
    int[] given = new int[stances];
    int[] coded = new int[stances];
    int[] right = new int[stances];
    int all = 0;
    int allRight = 0;
    for (StanceTrainer.Answer answer : answers) {
      if (answer.sample().alone() == alone) {
        given[answer.chosen()]++;
        coded[answer.sample().label()]++;
        right[answer.chosen()] += answer.right() ? 1 : 0;
        all++;
        allRight += answer.right() ? 1 : 0;
      }
    }
    double macro = 0;
    for (int s = 0; s < stances; s++) {
      macro += 2.0 * right[s] / Math.max(1, given[s] + coded[s]) / stances;
    }
    return String.format(Locale.ROOT, "\t%.3f\t%.3f", (double) allRight / Math.max(1, all), macro);
  }

  /** The confidence of each answer by what answers on topics of other folds teach. */
  private static Calibration calibration(List<StanceTrainer.Answer> answers) {
    Calibration calibration = new Calibration();
    for (int fold = 0; fold < StanceTrainer.FOLDS; fold++) {
      int out = fold;
      LinearModel model =
          StanceTrainer.confidenceModel(
              answers.stream().filter(each -> foldOf(each) != out).toList());
      for (StanceTrainer.Answer each : answers) {
        if (foldOf(each) == fold) {
          double[] certainty = StanceModel.certainty(each.probabilities(), each.chosen());
          calibration.add(model.probabilities(certainty)[1], each.right());
        }
      }
    }
    return calibration;
  }

  private static int foldOf(StanceTrainer.Answer answer) {
    return answer.sample().fold(StanceTrainer.FOLDS);
  }
}
