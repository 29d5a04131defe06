package org.rashomon.compare;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.rashomon.model.Stance;
import org.rashomon.text.LinearModel;
import org.rashomon.text.LinearTrainer;
import org.rashomon.text.LinearTrainer.Example;
import org.rashomon.text.TermWeights;
import org.rashomon.text.TreeModel;
import org.rashomon.text.TreeTrainer;

/**
 * Trains the models of {@link StanceJudge} on coded pairs of claims and articles. The calibration
 * is fitted to answers on topics that the answering model has not seen.
 */
public final class StanceTrainer {
  static final int FOLDS = 5;
  private static final double ALONE_WEIGHT = 2;
  private static final int STRANGERS = 2;
  private static final double STRANGERS_WEIGHT = 0.05;
  private static final TreeTrainer TOPIC = new TreeTrainer(120, 4, 0.1, 1, 5, 0.25);
  private static final TreeTrainer STANCE = new TreeTrainer(480, 4, 0.02, 1, 3, 0.25);

  private final TermWeights weights;
  private final List<Pair> pairs = new ArrayList<>();
  private final StanceTopics topics = new StanceTopics();

  private record Pair(
      String claimId, StanceClaim claim, String articleId, PassageArticle article, Stance stance) {}

  /** A trainer that weighs terms by the given table. */
  public StanceTrainer(TermWeights weights) {
    this.weights = weights;
  }

  /** Adds a coded pair; {@code stance} is null where the article is on another topic. */
  public void add(
      String claimId, StanceClaim claim, String articleId, PassageArticle article, Stance stance) {
    pairs.add(new Pair(claimId, claim, articleId, article, stance));
    if (stance != null) {
      topics.link("claim " + claimId, "article " + articleId);
    }
  }

  /**
   * Trains all models.
   *
   * @return the files, by name
   * @throws IllegalArgumentException if there is no pair of some stance to learn from
   */
  public SortedMap<String, byte[]> train() {
    for (Stance stance : StanceModel.STANCES) {
      if (pairs.stream().noneMatch(pair -> pair.stance() == stance)) {
        throw new IllegalArgumentException("--gold: no row with the stance " + stance);
      }
    }
    List<StanceSample> samples = pairs.stream().map(this::sample).toList();
    List<StanceSample> related = related(samples);
    StanceWordsTrainer words = new StanceWordsTrainer(related);
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(StanceModel.TOPIC, bytes(topicModel(samples).table()));
    files.put(StanceModel.WORDS, bytes(words.words().table()));
    files.put(StanceModel.STANCE, bytes(stanceModel(related, words).table()));
    files.put(
        StanceModel.CONFIDENCE, bytes(confidenceModel(answers(related, values -> values)).table()));
    return files;
  }

  /** The pairs whose article is on the claim's topic. */
  List<StanceSample> related() {
    return related(pairs.stream().map(this::sample).toList());
  }

  private static List<StanceSample> related(List<StanceSample> samples) {
    return samples.stream().filter(StanceSample::related).toList();
  }

  private static byte[] bytes(String table) {
    return table.getBytes(StandardCharsets.UTF_8);
  }

  private StanceSample sample(Pair pair) {
    PassageMatch match = PassageMatch.of(pair.claim().text(), pair.article(), weights);
    boolean related = pair.stance() != null;
    return new StanceSample(
        related ? StanceModel.STANCES.indexOf(pair.stance()) : -1,
        topics.topic("article " + pair.articleId()),
        pair.article().alone(),
        StanceFeatures.of(match, weights).values(),
        related ? StanceBags.of(match) : List.of());
  }

  /** Both answers weigh alike: how many pairs of unlike topics were coded says nothing. */
  private TreeModel topicModel(List<StanceSample> samples) {
    long related = samples.stream().filter(s -> s.related() && !s.alone()).count();
    long unrelated = samples.stream().filter(s -> !s.related() && !s.alone()).count();
    double balance = related == 0 || unrelated == 0 ? 1 : unrelated / (double) related;
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      StanceSample sample = samples.get(i);
      double weight = sample.related() ? balance : 1;
      examples.add(new Example(sample.features(), sample.related() ? 0 : 1, weight));
      if (sample.alone()) {
        addStrangers(i, balance * STRANGERS_WEIGHT, examples);
      }
    }
    return TOPIC.train(StanceModel.TOPIC_LABELS, StanceFeatures.NAMES, examples);
  }

  /** Bare titles are coded only with claims they belong to; claims of other topics make up. */
  private void addStrangers(int i, double weight, List<Example> examples) {
    Pair pair = pairs.get(i);
    String topic = topics.topic("article " + pair.articleId());
    for (int step = 1; step <= STRANGERS; step++) {
      long far = i + step * (long) pairs.size() / (STRANGERS + 1);
      Pair other = pairs.get((int) (far % pairs.size()));
      if (!topics.topic("claim " + other.claimId()).equals(topic)) {
        PassageMatch match = PassageMatch.of(other.claim().text(), pair.article(), weights);
        examples.add(new Example(StanceFeatures.of(match, weights).values(), 1, weight));
      }
    }
  }

  private static TreeModel stanceModel(List<StanceSample> samples, StanceWordsTrainer words) {
    return stanceModel(samples, words, values -> values);
  }

  private static TreeModel stanceModel(
      List<StanceSample> samples, StanceWordsTrainer words, UnaryOperator<double[]> mask) {
    List<Example> examples = new ArrayList<>();
    for (StanceSample sample : samples) {
      double[] values = StanceModel.joined(sample.features(), words.scores(sample));
      examples.add(new Example(mask.apply(values), sample.label(), weight(sample)));
    }
    List<String> labels = StanceModel.STANCES.stream().map(Stance::name).toList();
    return STANCE.train(labels, StanceModel.STANCE_FEATURES, examples);
  }

  private static double weight(StanceSample sample) {
    return sample.alone() ? ALONE_WEIGHT : 1;
  }

  /**
   * What a model of other topics answers.
   *
   * @param probabilities of the stances
   * @param chosen index of the answer
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Answer(StanceSample sample, double[] probabilities, int chosen) {
    boolean right() {
      return chosen == sample.label();
    }

    Example certainty() {
      return new Example(
          StanceModel.certainty(probabilities, chosen), right() ? 1 : 0, weight(sample));
    }
  }

  /**
   * Answers for each sample by a model that has not seen its topic.
   *
   * @param mask what is left of the features
   */
  static List<Answer> answers(List<StanceSample> samples, UnaryOperator<double[]> mask) {
    List<Answer> answers = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      List<StanceSample> seen = samples.stream().filter(s -> s.fold(FOLDS) != out).toList();
      StanceWordsTrainer trainer = new StanceWordsTrainer(seen);
      StanceWords words = trainer.words();
      TreeModel model = stanceModel(seen, trainer, mask);
      for (StanceSample sample : samples) {
        if (sample.fold(FOLDS) == out) {
          double[] scores = words.scores(sample.bags());
          double[] p =
              model.probabilities(mask.apply(StanceModel.joined(sample.features(), scores)));
          answers.add(new Answer(sample, p, StanceModel.choose(p)));
        }
      }
    }
    return answers;
  }

  /** The calibration that such answers teach. */
  static LinearModel confidenceModel(List<Answer> answers) {
    return LinearTrainer.train(
        StanceModel.CONFIDENCE_LABELS,
        StanceModel.CONFIDENCE_FEATURES,
        answers.stream().map(Answer::certainty).toList(),
        1e-5);
  }
}
