package org.rashomon.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns {@link StanceWords}: counts words by stance against what the usual mix of stances would
 * give. A topic counts with the logarithm of its size, and a sample is scored by other topics than
 * its own, so that words of one much covered topic teach nothing.
 */
final class StanceWordsTrainer {
  private static final int FEWEST_TOPICS = 4;
  private static final double SMOOTHING = 1;
  private static final double FAINTEST = 0.1;
  private static final int STANCES = StanceModel.STANCES.size();

  private final double[][] usual;
  private final List<Map<String, Word>> places = new ArrayList<>();

  /** The counts of a word: by stance as seen, then as usual; by topic and together. */
  private static final class Word {
    final Map<String, double[]> byTopic = new HashMap<>();
    final double[] all = new double[2 * STANCES];

    double[] ratios(String without) {
      double[] own = byTopic.getOrDefault(without, new double[2 * STANCES]);
      double[] ratios = new double[STANCES];
      for (int s = 0; s < STANCES; s++) {
        double seen = all[s] - own[s] + SMOOTHING;
        double expected = all[STANCES + s] - own[STANCES + s] + SMOOTHING;
        ratios[s] = Math.round(100 * StrictMath.log(seen / expected)) / 100.0;
      }
      return ratios;
    }
  }

  /** Counts the words of related samples. */
  StanceWordsTrainer(List<StanceSample> samples) {
    usual = new double[][] {usual(samples, false), usual(samples, true)};
    for (int place = 0; place < StanceBags.PLACES.size(); place++) {
      Map<String, Word> words = new HashMap<>();
      for (StanceSample sample : samples) {
        count(sample, place, words);
      }
      words.values().removeIf(word -> word.byTopic.size() < FEWEST_TOPICS);
      words.values().forEach(StanceWordsTrainer::sum);
      words.values().removeIf(StanceWordsTrainer::faint);
      places.add(words);
    }
  }

  private static double[] usual(List<StanceSample> samples, boolean alone) {
    double[] shares = new double[STANCES];
    double sum = 0;
    for (StanceSample sample : samples) {
      if (sample.alone() == alone) {
        shares[sample.label()]++;
        sum++;
      }
    }
    for (int s = 0; s < STANCES && sum > 0; s++) {
      shares[s] /= sum;
    }
    return shares;
  }

  private void count(StanceSample sample, int place, Map<String, Word> words) {
    for (String gram : sample.bags().get(place)) {
      double[] counts =
          words
              .computeIfAbsent(gram, absent -> new Word())
              .byTopic
              .computeIfAbsent(sample.topic(), absent -> new double[2 * STANCES]);
      counts[sample.label()]++;
      for (int s = 0; s < STANCES; s++) {
        counts[STANCES + s] += usual[sample.alone() ? 1 : 0][s];
      }
    }
  }

  private static void sum(Word word) {
    for (String topic : word.byTopic.keySet().stream().sorted().toList()) {
      double[] counts = word.byTopic.get(topic);
      double size = 0;
      for (int s = 0; s < STANCES; s++) {
        size += counts[s];
      }
      for (int i = 0; i < counts.length; i++) {
        counts[i] *= StrictMath.log(1 + size) / size;
        word.all[i] += counts[i];
      }
    }
  }

  private static boolean faint(Word word) {
    for (double ratio : word.ratios("")) {
      if (Math.abs(ratio) >= FAINTEST) {
        return false;
      }
    }
    return true;
  }

  /** The lexicon of all topics. */
  StanceWords words() {
    List<Map<String, double[]>> ratios = new ArrayList<>();
    for (Map<String, Word> words : places) {
      Map<String, double[]> of = new HashMap<>();
      words.forEach((gram, word) -> of.put(gram, word.ratios("")));
      ratios.add(of);
    }
    return new StanceWords(ratios);
  }

  /** The scores of a sample by what other topics teach. */
  double[] scores(StanceSample sample) {
    double[] scores = new double[StanceWords.NAMES.size()];
    for (int place = 0; place < places.size(); place++) {
      int known = 0;
      for (String gram : sample.bags().get(place)) {
        Word word = places.get(place).get(gram);
        if (word != null) {
          known++;
          double[] ratios = word.ratios(sample.topic());
          for (int s = 0; s < STANCES; s++) {
            scores[place * STANCES + s] += ratios[s];
          }
        }
      }
      StanceWords.damp(scores, place, known);
    }
    return scores;
  }
}
