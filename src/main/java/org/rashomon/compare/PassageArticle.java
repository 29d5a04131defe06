package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.model.Field;
import org.rashomon.model.Statement;
import org.rashomon.text.TermWeights;
import org.rashomon.text.WordNet;

/** An article made ready once for the comparison with many claims. */
public final class PassageArticle {
  private static final int MOST_TELLING = 15;

  private final TermWeights weights;
  private final List<Passage> passages;
  private final boolean alone;
  private final Set<String> pairs = new HashSet<>();
  private final Set<String> prefixes = new HashSet<>();
  private final Set<String> figures = new HashSet<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<StanceCue, Double> cueShares = new EnumMap<>(StanceCue.class);
  private final Map<String, Double> telling = new HashMap<>();
  private final PassageKin kin = new PassageKin();
  private final double norm;
  private final int words;

  private PassageArticle(List<Passage> passages, boolean alone, TermWeights weights) {
    this.weights = weights;
    this.passages = passages;
    this.alone = alone;
    int allWords = 0;
    for (Passage passage : passages) {
      StanceText text = passage.text();
      kin.add(passage.statement());
      pairs.addAll(text.pairs());
      prefixes.addAll(text.prefixes());
      figures.addAll(text.figures());
      text.terms().forEach(term -> counts.merge(term, 1, Integer::sum));
      text.counts().keySet().forEach(cue -> cueShares.merge(cue, 1.0, Double::sum));
      allWords += text.words().size();
    }
    words = allWords;
    cueShares.replaceAll((cue, count) -> count / passages.size());
    double squares = 0;
    for (Map.Entry<String, Integer> term : counts.entrySet()) {
      squares += square(mass(term.getKey(), term.getValue()));
    }
    norm = Math.sqrt(squares);
    counts.entrySet().stream()
        .sorted(
            Comparator.comparingDouble(
                    (Map.Entry<String, Integer> e) -> -mass(e.getKey(), e.getValue()))
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_TELLING)
        .forEach(e -> telling.put(e.getKey(), mass(e.getKey(), e.getValue())));
  }

  /** Makes an article of its statements, title first, each field in the order of the text. */
  public static PassageArticle of(List<Statement> statements, TermWeights weights) {
    List<Statement> sorted =
        statements.stream()
            .sorted(
                Comparator.comparing(Statement::field)
                    .thenComparing(Statement::span)
                    .thenComparing(Statement::id))
            .toList();
    List<Passage> passages = new ArrayList<>();
    for (Statement statement : sorted) {
      passages.add(
          new Passage(passages.size(), statement, StanceText.of(said(statement), weights)));
    }
    boolean titleOnly = sorted.stream().allMatch(each -> each.field() == Field.TITLE);
    return new PassageArticle(passages, titleOnly, weights);
  }

  /** Makes one statement stand for itself. */
  static PassageArticle alone(Statement statement, TermWeights weights) {
    StanceText text = StanceText.of(said(statement), weights);
    return new PassageArticle(List.of(new Passage(0, statement, text)), true, weights);
  }

  /** The statement with the cue that reports it, where that stands outside. */
  private static String said(Statement statement) {
    boolean inside = statement.cue().isEmpty() || statement.text().contains(statement.cue());
    return inside ? statement.text() : statement.text() + " " + statement.cue();
  }

  List<Passage> passages() {
    return passages;
  }

  /** Whether there is a title or a single statement and nothing else. */
  boolean alone() {
    return alone;
  }

  int words() {
    return words;
  }

  /** How near other words of the article come to a word, 0 to 1. */
  double nearness(WordNet.Senses word) {
    return kin.nearness(word);
  }

  boolean hasPair(String pair) {
    return pairs.contains(pair);
  }

  boolean hasPrefix(String prefix) {
    return prefixes.contains(prefix);
  }

  boolean hasFigure(String figure) {
    return figures.contains(figure);
  }

  /** The content stems of the article, sorted. */
  public Set<String> terms() {
    return counts.keySet();
  }

  /** In how many passages a term stands. */
  int count(String term) {
    return counts.getOrDefault(term, 0);
  }

  /** The share of passages that hold such a cue. */
  double share(StanceCue cue) {
    return cueShares.getOrDefault(cue, 0.0);
  }

  /** Whether a term is among those that tell most of the article. */
  boolean isTelling(String term) {
    return telling.containsKey(term);
  }

  /** The cosine of the article with a claim, terms weighed by frequency and rarity. */
  double cosine(StanceText claim) {
    double product = 0;
    double squares = 0;
    for (String term : claim.terms()) {
      double weight = weights.weight(term);
      squares += square(weight);
      product += weight * mass(term, count(term));
    }
    return squares == 0 || norm == 0 ? 0 : product / (Math.sqrt(squares) * norm);
  }

  private double mass(String term, int count) {
    return count == 0 ? 0 : weights.weight(term) * (1 + StrictMath.log(count));
  }

  private static double square(double value) {
    return value * value;
  }
}
