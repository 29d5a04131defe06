package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.rashomon.model.Field;
import org.rashomon.model.Modality;
import org.rashomon.model.Polarity;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;
import org.rashomon.model.Span;
import org.rashomon.model.Statement;
import org.rashomon.model.Voice;
import org.rashomon.text.TermWeights;
import org.rashomon.text.WordNet;

/** What tells how an article stands to a claim, as named numbers. */
final class StanceFeatures {
  /** The names of the features, in the order of their values. */
  static final List<String> NAMES = names();

  /** How the names of features call the cues. */
  static final List<String> CUES =
      Arrays.stream(StanceCue.values()).map(cue -> cue.name().toLowerCase(Locale.ROOT)).toList();

  private final List<String> names = new ArrayList<>();
  private final List<Double> values = new ArrayList<>();
  private final PassageMatch match;
  private final StanceText claim;
  private final PassageArticle article;
  private final TermWeights weights;

  private StanceFeatures(PassageMatch match, TermWeights weights) {
    this.match = match;
    this.claim = match.claim();
    this.article = match.article();
    this.weights = weights;
  }

  static StanceFeatures of(PassageMatch match, TermWeights weights) {
    StanceFeatures features = new StanceFeatures(match, weights);
    features.cover();
    features.shape();
    features.cues();
    features.statements();
    return features;
  }

  /** Told by features of a text about nothing. */
  private static List<String> names() {
    TermWeights weights = TermWeights.count(List.of());
    Statement nothing =
        new Statement(
            "",
            "",
            Field.TEXT,
            new Span(0, 0),
            "",
            "",
            "",
            0,
            Polarity.AFFIRMED,
            Modality.ASSERTED,
            Voice.OWN,
            "",
            new Source("", SourceType.OUTLET),
            List.of(),
            "");
    PassageArticle article = PassageArticle.alone(nothing, weights);
    StanceText claim = StanceText.of("", weights);
    return List.copyOf(of(PassageMatch.of(claim, article, weights), weights).names);
  }

  double[] values() {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private void add(String name, double value) {
    names.add(name);
    values.add(value);
  }

  private void cover() {
    StanceText best = match.best().text();
    double everywhere = 0;
    double kin = 0;
    double telling = 0;
    double rarest = 0;
    double mentions = 0;
    for (String term : claim.terms()) {
      double weight = weights.weight(term);
      int count = article.count(term);
      everywhere += count > 0 ? weight : 0;
      kin += count > 0 ? weight : weight * nearness(term);
      telling += article.isTelling(term) ? weight : 0;
      rarest = count == 0 ? Math.max(rarest, weight) : rarest;
      mentions += weight * Math.min(5, count);
    }
    add("cover.article", share(everywhere, claim.weight()));
    add("cover.kin", share(kin, claim.weight()));
    add("cover.telling", share(telling, claim.weight()));
    add("cover.mentions", share(mentions, claim.weight()));
    add("cover.missing", rarest);
    add("cover.best", match.cover()[match.best().number()]);
    add("cover.window", coverOf(match.window()));
    add("cover.first", coverOf(match.first(1)));
    add("cover.lead", coverOf(match.first(3)));
    add("cover.top", coverOf(match.top()));
    double shared = PassageMatch.shared(claim.terms(), best.terms(), weights);
    add("dice.best", share(2 * shared, claim.weight() + best.weight()));
    add("cosine.article", article.cosine(claim));
    add("pairs.article", countShare(claim.pairs(), article::hasPair));
    add("pairs.best", countShare(claim.pairs(), best.pairs()::contains));
    add("prefixes.article", countShare(claim.prefixes(), article::hasPrefix));
    add("prefixes.best", countShare(claim.prefixes(), best.prefixes()::contains));
    add("figures.article", countShare(claim.figures(), article::hasFigure));
    add("figures.differ", figuresDiffer(best) ? 1 : 0);
  }

  private double nearness(String term) {
    WordNet.Senses senses = claim.senses().get(term);
    return senses == null ? 0 : article.nearness(senses);
  }

  private void shape() {
    int passages = article.passages().size();
    int about = 0;
    double sum = 0;
    for (double cover : match.cover()) {
      about += cover >= 0.3 ? 1 : 0;
      sum += cover;
    }
    add("about.count", Math.min(10, about));
    add("about.share", about / (double) passages);
    add("about.mean", sum / passages);
    add("best.position", match.best().number() / (double) passages);
    add("best.number", Math.min(20, match.best().number()));
    add("alone", article.alone() ? 1 : 0);
    add("words.article", StrictMath.log(1 + article.words()));
    add("words.best", match.best().text().words().size());
    add("words.claim", claim.words().size());
    add("passages", Math.min(50, passages));
  }

  private void cues() {
    StanceText best = match.best().text();
    StanceText first = article.passages().get(0).text();
    for (StanceCue cue : StanceCue.values()) {
      String name = cue.name().toLowerCase(Locale.ROOT);
      add("claim." + name, claim.count(cue));
      add("best." + name, best.count(cue));
      add("first." + name, first.count(cue));
      add("near." + name, near(best, cue));
      add("window." + name, sum(match.window(), cue));
      add("lead." + name, sum(match.first(4), cue));
      add("top." + name, sum(match.top(), cue) / match.top().size());
      add("about." + name, weighted(cue));
      add("article." + name, article.share(cue));
    }
    add("claim.asks", claim.asks() ? 1 : 0);
    add("best.asks", best.asks() ? 1 : 0);
    add("first.asks", first.asks() ? 1 : 0);
    add(
        "mismatch.negate",
        Math.abs(
            Math.min(1, claim.count(StanceCue.NEGATE))
                - Math.min(1, best.count(StanceCue.NEGATE))));
    add("mismatch.refute", Math.min(1, claim.count(StanceCue.REFUTE)) - weighted(StanceCue.REFUTE));
  }

  private void statements() {
    Statement best = match.best().statement();
    add("best.negated", best.polarity() == Polarity.NEGATED ? 1 : 0);
    add("best.hedged", best.modality() == Modality.HEDGED ? 1 : 0);
    add("best.question", best.modality() == Modality.QUESTION ? 1 : 0);
    add("best.future", best.modality() == Modality.FUTURE ? 1 : 0);
    add("best.cited", best.voice() == Voice.CITED ? 1 : 0);
    double cited = 0;
    double hedged = 0;
    double negated = 0;
    for (Passage passage : match.top()) {
      cited += passage.statement().voice() == Voice.CITED ? 1 : 0;
      hedged += passage.statement().modality() == Modality.HEDGED ? 1 : 0;
      negated += passage.statement().polarity() == Polarity.NEGATED ? 1 : 0;
    }
    add("top.cited", cited / match.top().size());
    add("top.hedged", hedged / match.top().size());
    add("top.negated", negated / match.top().size());
  }

  /** Closeness of such a cue to the words shared with the claim: 1 beside one, 0 with no cue. */
  private double near(StanceText text, StanceCue cue) {
    int nearest = Integer.MAX_VALUE;
    for (StanceCues.Hit hit : text.cues()) {
      if (hit.cue() != cue) {
        continue;
      }
      for (int i = 0; i < text.stems().size(); i++) {
        if (claim.terms().contains(text.stems().get(i)) && (i < hit.first() || i > hit.last())) {
          int distance = i < hit.first() ? hit.first() - i : i - hit.last();
          nearest = Math.min(nearest, distance);
        }
      }
    }
    return nearest == Integer.MAX_VALUE ? 0 : 1.0 / nearest;
  }

  /** How much of the claim is spoken of in passages with such a cue. */
  private double weighted(StanceCue cue) {
    double with = 0;
    double all = 0;
    for (Passage passage : article.passages()) {
      double cover = match.cover()[passage.number()];
      all += cover;
      with += passage.text().count(cue) > 0 ? cover : 0;
    }
    return share(with, all);
  }

  private static double sum(List<Passage> passages, StanceCue cue) {
    double sum = 0;
    for (Passage passage : passages) {
      sum += passage.text().count(cue);
    }
    return sum;
  }

  private double coverOf(List<Passage> passages) {
    Set<String> terms = new HashSet<>();
    passages.forEach(passage -> terms.addAll(passage.text().terms()));
    return share(PassageMatch.shared(claim.terms(), terms, weights), claim.weight());
  }

  private boolean figuresDiffer(StanceText best) {
    return !claim.figures().isEmpty()
        && !best.figures().isEmpty()
        && claim.figures().stream().noneMatch(best.figures()::contains);
  }

  private static double countShare(Set<String> wanted, Predicate<String> has) {
    return wanted.isEmpty() ? 0 : wanted.stream().filter(has).count() / (double) wanted.size();
  }

  private static double share(double part, double whole) {
    return PassageMatch.share(part, whole);
  }
}
