package org.rashomon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.rashomon.compare.PassageArticle;
import org.rashomon.compare.StanceClaim;
import org.rashomon.compare.StanceTrainer;
import org.rashomon.model.Article;
import org.rashomon.model.Stance;
import org.rashomon.model.Statement;
import org.rashomon.model.TrackedClaim;
import org.rashomon.statement.ArticleReader;
import org.rashomon.text.Analyser;
import org.rashomon.text.ModelFolder;
import org.rashomon.text.TermWeights;
import org.rashomon.track.TrackedClaims;

/**
 * Trains the models of stances to tracked claims: articles, the claims, and as gold the columns
 * {@code tracked_claim_id}, {@code input_id}, {@code stance} ({@code unrelated} where the article
 * is on another topic).
 */
final class TrainStance {
  private static final String UNRELATED = "unrelated";

  private TrainStance() {}

  static SortedMap<String, byte[]> train(TrainCommand.Material material) {
    return trainer(material).train();
  }

  /** A trainer that has seen the pairs. */
  static StanceTrainer trainer(TrainCommand.Material material) {
    ModelFolder shipped = ModelFolder.shipped();
    TermWeights weights = shipped.load(TermWeights.BACKGROUND, TermWeights::read);
    Map<String, PassageArticle> articles = new HashMap<>();
    ArticleReader reader = ArticleReader.with(shipped);
    for (Article article : material.articles()) {
      List<Statement> statements = reader.read(article).statements();
      if (!statements.isEmpty()) {
        articles.put(article.inputId(), PassageArticle.of(statements, weights));
      }
    }
    Analyser analyser = new Analyser();
    Map<String, StanceClaim> claims = new HashMap<>();
    for (TrackedClaim claim : TrackedClaims.of(material.rows("trackedClaims"))) {
      claims.computeIfAbsent(claim.id(), id -> StanceClaim.of(claim.claim(), analyser, weights));
    }
    StanceTrainer trainer = new StanceTrainer(weights);
    for (Map<String, String> row : material.rows("gold")) {
      StanceClaim claim = claims.get(row.get("tracked_claim_id"));
      PassageArticle article = articles.get(row.get("input_id"));
      if (claim == null) {
        throw new IllegalArgumentException(
            "--trackedClaims: no claim " + row.get("tracked_claim_id") + " of --gold");
      }
      if (article != null) {
        trainer.add(
            row.get("tracked_claim_id"),
            claim,
            row.get("input_id"),
            article,
            stance(row.getOrDefault("stance", "")));
      }
    }
    return trainer;
  }

  private static Stance stance(String told) {
    return told.equals(UNRELATED) ? null : Stance.valueOf(told.toUpperCase(Locale.ROOT));
  }
}
