package org.rashomon.compare;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.model.Stance;
import org.rashomon.text.LinearModel;
import org.rashomon.text.LinearTrainer;
import org.rashomon.text.LinearTrainer.Example;
import org.rashomon.text.TermWeights;
import org.rashomon.text.TreeModel;
import org.rashomon.text.TreeTrainer;

/**
 * Trains the models of {@link StanceJudge} on coded pairs of claims and articles. What follows the
 * answers (calibration) is fitted to answers on topics that the answering model has not seen.
 */
public final class StanceTrainer {
  private static final int FOLDS = 5;
  private static final double ALONE_WEIGHT = 2;
  private static final int STRANGERS = 2;
  private static final double STRANGERS_WEIGHT = 0.15;
  private static final TreeTrainer TOPIC = new TreeTrainer(60, 4, 0.1, 1, 5, 0.4);
  private static final TreeTrainer STANCE = new TreeTrainer(120, 4, 0.08, 5, 10, 0.4);

  private final TermWeights weights;
  private final List<Pair> pairs = new ArrayList<>();
  private final StanceTopics topics = new StanceTopics();

  /** A coded pair; {@code stance} is null where the article is on another topic. */
  private record Pair(
      String claimId, StanceClaim claim, String articleId, PassageArticle article, Stance stance) {
    boolean related() {
      return stance != null;
    }
  }

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
    List<double[]> features = pairs.stream().map(this::features).toList();
    Map<String, String> tables = new TreeMap<>();
    tables.put(StanceModel.TOPIC, topicModel(features).table());
    tables.put(StanceModel.STANCE, stanceModel(features, -1).table());
    tables.put(StanceModel.CONFIDENCE, confidenceModel(features).table());
    SortedMap<String, byte[]> files = new TreeMap<>();
    tables.forEach((name, table) -> files.put(name, table.getBytes(StandardCharsets.UTF_8)));
    return files;
  }

  private double[] features(Pair pair) {
    return features(pair.claim(), pair.article());
  }

  private double[] features(StanceClaim claim, PassageArticle article) {
    return StanceFeatures.of(PassageMatch.of(claim.text(), article, weights), weights).values();
  }

  /** Both answers weigh alike: how many pairs of unlike topics were coded says nothing. */
  private TreeModel topicModel(List<double[]> features) {
    long related = pairs.stream().filter(p -> p.related() && !p.article().alone()).count();
    long unrelated = pairs.stream().filter(p -> !p.related() && !p.article().alone()).count();
    double balance = related == 0 || unrelated == 0 ? 1 : unrelated / (double) related;
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      double weight = pair.related() ? balance : 1;
      examples.add(new Example(features.get(i), pair.related() ? 0 : 1, weight));
      if (pair.article().alone()) {
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
      Pair other =
          pairs.get((int) ((i + step * (long) pairs.size() / (STRANGERS + 1)) % pairs.size()));
      if (!topics.topic("claim " + other.claimId()).equals(topic)) {
        examples.add(new Example(features(other.claim(), pair.article()), 1, weight));
      }
    }
  }

  /** Trains on all topics but those of one fold. */
  private TreeModel stanceModel(List<double[]> features, int leftOut) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      if (pair.related() && fold(pair) != leftOut) {
        examples.add(
            new Example(
                features.get(i),
                StanceModel.STANCES.indexOf(pair.stance()),
                pair.article().alone() ? ALONE_WEIGHT : 1));
      }
    }
    List<String> labels = StanceModel.STANCES.stream().map(Stance::name).toList();
    return STANCE.train(labels, StanceFeatures.NAMES, examples);
  }

  private LinearModel confidenceModel(List<double[]> features) {
    List<Example> answers = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      TreeModel model = stanceModel(features, fold);
      for (int i = 0; i < pairs.size(); i++) {
        Pair pair = pairs.get(i);
        if (pair.related() && fold(pair) == fold) {
          double[] p = model.probabilities(features.get(i));
          int chosen = StanceModel.choose(p);
          boolean right = StanceModel.STANCES.get(chosen) == pair.stance();
          answers.add(
              new Example(
                  StanceModel.certainty(p, chosen),
                  right ? 1 : 0,
                  pair.article().alone() ? ALONE_WEIGHT : 1));
        }
      }
    }
    return LinearTrainer.train(
        StanceModel.CONFIDENCE_LABELS, StanceModel.CONFIDENCE_FEATURES, answers, 1e-5);
  }

  private int fold(Pair pair) {
    return Math.floorMod(topics.topic("article " + pair.articleId()).hashCode(), FOLDS);
  }
}
