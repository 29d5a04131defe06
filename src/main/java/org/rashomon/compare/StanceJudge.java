package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rashomon.model.Basis;
import org.rashomon.model.Polarity;
import org.rashomon.model.Stance;
import org.rashomon.model.Statement;
import org.rashomon.model.Voice;
import org.rashomon.text.Analyser;
import org.rashomon.text.ModelFolder;
import org.rashomon.text.TermWeights;

/**
 * Judges how articles and their statements stand to a claim: retrieves the passages that speak of
 * it, decides whether the article is on its topic, then the stance. Not thread-safe: one a thread.
 */
public final class StanceJudge {
  private static final double CITED_COVER = 0.3;
  private static final double CITED_SHARE = 0.6;

  private final TermWeights weights;
  private final StanceModel model;
  private final Analyser analyser = new Analyser();

  private StanceJudge(TermWeights weights, StanceModel model) {
    this.weights = weights;
    this.model = model;
  }

  /** A judge with the models of a folder. */
  public static StanceJudge with(ModelFolder models) {
    return new StanceJudge(
        models.load(TermWeights.BACKGROUND, TermWeights::read), StanceModel.load(models));
  }

  /** Makes a claim ready. */
  public StanceClaim claim(String claim) {
    return StanceClaim.of(claim, analyser, weights);
  }

  /** Makes an article ready; it must have a statement. */
  public PassageArticle article(List<Statement> statements) {
    return PassageArticle.of(statements, weights);
  }

  /** How telling a term is. */
  public double weight(String term) {
    return weights.weight(term);
  }

  /** Reads an article with a claim in mind. */
  public Reading read(StanceClaim claim, PassageArticle article) {
    return new Reading(PassageMatch.of(claim.text(), article, weights));
  }

  /** How the source of one statement stands to the claim. */
  public StanceVerdict judge(StanceClaim claim, Statement statement) {
    return read(claim, PassageArticle.alone(statement, weights)).verdict();
  }

  /** What an article says to a claim. */
  public final class Reading {
    private final PassageMatch match;
    private final double[] features;

    private Reading(PassageMatch match) {
      this.match = match;
      this.features = StanceFeatures.of(match, weights).values();
    }

    /** The log-odds that the article is on the claim's topic, as far as it tells by itself. */
    public double topicOdds() {
      return model.topicOdds(features);
    }

    /** How the article stands to the claim, given that it is on its topic. */
    public StanceVerdict verdict() {
      double[] all = StanceModel.joined(features, model.words().scores(StanceBags.of(match)));
      double[] probabilities = model.stance().probabilities(all);
      int chosen = StanceModel.choose(probabilities);
      Stance stance = StanceModel.STANCES.get(chosen);
      Passage evidence = evidence(match, stance);
      String reason =
          new StanceReason(match, evidence, weights)
              .of(model.stance().contributions(all, chosen), model.words(), chosen);
      return new StanceVerdict(
          match.cover()[match.best().number()],
          stance,
          basis(stance, evidence),
          model.confidence(probabilities, chosen),
          evidence.statement(),
          reason);
    }
  }

  /** The cited statements of an article that speak of the claim, best first. */
  public List<Statement> cited(StanceClaim claim, PassageArticle article) {
    PassageMatch match = PassageMatch.of(claim.text(), article, weights);
    double[] cover = match.cover();
    double floor = Math.max(CITED_COVER, CITED_SHARE * cover[match.best().number()]);
    List<Passage> cited = new ArrayList<>();
    for (Passage passage : article.passages()) {
      if (passage.statement().voice() == Voice.CITED && cover[passage.number()] >= floor) {
        cited.add(passage);
      }
    }
    cited.sort(
        Comparator.comparingDouble((Passage p) -> -cover[p.number()])
            .thenComparingInt(Passage::number));
    return cited.stream().map(Passage::statement).toList();
  }

  /** A dispute shows best where the denying words stand. */
  private static Passage evidence(PassageMatch match, Stance stance) {
    if (stance != Stance.DISPUTES) {
      return match.best();
    }
    return match.top().stream()
        .max(
            Comparator.comparingDouble(
                    (Passage p) -> match.cover()[p.number()] * (1 + denials(p.text())))
                .thenComparing(Comparator.comparingInt(Passage::number).reversed()))
        .orElse(match.best());
  }

  private static int denials(StanceText text) {
    return text.count(StanceCue.REFUTE)
        + text.count(StanceCue.DENY)
        + text.count(StanceCue.DOUBT)
        + text.count(StanceCue.SATIRE)
        + text.count(StanceCue.NEGATE);
  }

  private static Basis basis(Stance stance, Passage evidence) {
    if (stance != Stance.DISPUTES) {
      return Basis.NONE;
    }
    boolean said =
        denials(evidence.text()) > 0 || evidence.statement().polarity() == Polarity.NEGATED;
    return said ? Basis.EXPLICIT : Basis.IMPLIED;
  }
}
