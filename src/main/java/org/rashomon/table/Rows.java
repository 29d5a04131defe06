package org.rashomon.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rashomon.model.Article;
import org.rashomon.model.ArticleHead;
import org.rashomon.model.Basis;
import org.rashomon.model.Claim;
import org.rashomon.model.ClaimStatement;
import org.rashomon.model.Correction;
import org.rashomon.model.Field;
import org.rashomon.model.IdChange;
import org.rashomon.model.IdKind;
import org.rashomon.model.KnownId;
import org.rashomon.model.OutletPair;
import org.rashomon.model.OutletTally;
import org.rashomon.model.Rejected;
import org.rashomon.model.Stance;
import org.rashomon.model.StoryAnalysis;
import org.rashomon.model.StoryArticle;
import org.rashomon.model.TalliedStory;
import org.rashomon.model.TrackedStance;

/** Makes rows of the records that the steps of the job leave, in no particular order. */
public final class Rows {
  /**
   * A statement expresses a claim that it affirms or flatly denies rather than one it rules out.
   */
  private static final Comparator<ClaimStatement> EXPRESSES =
      Comparator.comparing((ClaimStatement each) -> each.stance() == Stance.DISPUTES)
          .thenComparing(each -> each.basis() != Basis.EXPLICIT)
          .thenComparing(ClaimStatement::matchConfidence, Comparator.reverseOrder())
          .thenComparing(ClaimStatement::claimId);

  private Rows() {}

  /** Every row that a story gives. */
  public static Stream<TableRow> ofStory(TalliedStory story) {
    return Stream.of(
            Stream.of(StoryTables.STORIES.row(story)),
            articles(story.analysis()),
            claims(story),
            stances(story.analysis()))
        .flatMap(Function.identity());
  }

  /** The row of an outlet. */
  public static Stream<TableRow> ofOutlet(OutletTally outlet) {
    return Stream.of(OutletTables.OUTLETS.row(outlet));
  }

  /** The row of two outlets. */
  public static Stream<TableRow> ofOutletPair(OutletPair pair) {
    return Stream.of(OutletTables.OUTLET_PAIRS.row(pair));
  }

  /** The row of a stance to a tracked claim. */
  public static Stream<TableRow> ofTrackedStance(TrackedStance stance) {
    return Stream.of(StanceTables.TRACKED_CLAIMS.row(stance));
  }

  /** The row of an identifier that lives on or may come back. */
  public static Stream<TableRow> ofKnownId(KnownId id) {
    return Stream.of(LineageTables.IDS.row(id));
  }

  /** The row of what became of a story or a claim. */
  public static Stream<TableRow> ofIdChange(IdChange change) {
    return Stream.of(
        (change.kind() == IdKind.STORY ? LineageTables.STORY_CHANGES : LineageTables.CLAIM_CHANGES)
            .row(change));
  }

  /** The row of what an article says otherwise than before. */
  public static Stream<TableRow> ofCorrection(Correction correction) {
    return Stream.of(CorrectionTable.CORRECTIONS.row(correction));
  }

  /** The row of a rejected record. */
  public static Stream<TableRow> ofRejected(Rejected rejected) {
    return Stream.of(ArticleTables.REJECTED.row(rejected));
  }

  /** The rows of {@code texts}: the fields of an article that are not empty. */
  public static Stream<TableRow> ofTexts(Article article) {
    return Stream.of(Field.values())
        .filter(field -> !article.field(field).isEmpty())
        .map(field -> ArticleTables.TEXTS.row(new ArticleTables.FieldText(article, field)));
  }

  private static Stream<TableRow> articles(StoryAnalysis analysis) {
    Map<String, String> expressed = expressed(analysis);
    return analysis.story().articles().stream().flatMap(article -> article(article, expressed));
  }

  private static Stream<TableRow> article(StoryArticle article, Map<String, String> expressed) {
    ArticleHead head = article.article();
    return Stream.of(
            Stream.of(ArticleTables.ARTICLES.row(article)),
            article.work().attributions().stream()
                .map(each -> new StatementTables.Attributed(head, each))
                .map(StatementTables.ATTRIBUTIONS::row),
            article.work().statements().stream()
                .map(
                    each ->
                        new StatementTables.Stated(
                            article, each, expressed.getOrDefault(each.id(), "")))
                .map(StatementTables.STATEMENTS::row))
        .flatMap(Function.identity());
  }

  /** For each statement the claim that it expresses. */
  private static Map<String, String> expressed(StoryAnalysis analysis) {
    Map<String, ClaimStatement> best = new HashMap<>();
    for (Claim claim : analysis.claims()) {
      for (ClaimStatement each : claim.statements()) {
        best.merge(each.statementId(), each, (a, b) -> EXPRESSES.compare(a, b) <= 0 ? a : b);
      }
    }
    return best.values().stream()
        .collect(Collectors.toMap(ClaimStatement::statementId, ClaimStatement::claimId));
  }

  private static Stream<TableRow> claims(TalliedStory story) {
    StoryAnalysis analysis = story.analysis();
    return Stream.of(
            IntStream.range(0, analysis.claims().size())
                .mapToObj(
                    i -> new ClaimTables.Counted(analysis.claims().get(i), story.claims().get(i)))
                .map(ClaimTables.CLAIMS::row),
            analysis.claims().stream()
                .flatMap(claim -> claim.statements().stream())
                .map(ClaimTables.STATEMENT_CLAIMS::row),
            story.claimOutlets().stream().map(ClaimTables.CLAIM_OUTLETS::row))
        .flatMap(Function.identity());
  }

  private static Stream<TableRow> stances(StoryAnalysis analysis) {
    Map<String, StoryArticle> articles =
        analysis.story().articles().stream()
            .collect(Collectors.toMap(each -> each.article().id(), Function.identity()));
    return Stream.concat(
        analysis.stances().stream()
            .map(each -> new StanceTables.Placed(each, articles.get(each.articleId())))
            .map(StanceTables.STANCES::row),
        analysis.conflicts().stream().map(StanceTables.CONFLICTS::row));
  }
}
