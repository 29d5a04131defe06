package org.rashomon.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.model.ArticleHead;
import org.rashomon.model.Basis;
import org.rashomon.model.Claim;
import org.rashomon.model.ClaimStatement;
import org.rashomon.model.Field;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;
import org.rashomon.model.Stance;
import org.rashomon.model.StanceRow;
import org.rashomon.model.Statement;
import org.rashomon.model.StoryArticle;
import org.rashomon.model.Voice;

/** The stances to one claim: a row for each article's own voice and for each source cited on it. */
final class ClaimStances {
  /** By claim, article, voice, source and via. */
  static final Comparator<StanceRow> BY_KEY =
      Comparator.comparing(StanceRow::claimId)
          .thenComparing(StanceRow::articleId)
          .thenComparing(StanceRow::voice)
          .thenComparing(row -> row.source().name())
          .thenComparing(row -> String.join(" > ", row.via()));

  /** What is read first where a source says a thing twice: the surest, then the earliest. */
  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparing((Found found) -> found.row().stance() == Stance.REPORTS)
          .thenComparing(found -> -found.confidence())
          .thenComparing(found -> found.statement().field() == Field.TITLE)
          .thenComparing(found -> found.statement().span())
          .thenComparing(found -> found.statement().id());

  private final Claim claim;
  private final StanceMaker.Placed placed;

  /** A statement on the claim with what is held of it. */
  private record Found(Statement statement, ClaimStatement row) {
    double confidence() {
      return row.matchConfidence() * Confidence.of(row);
    }
  }

  private ClaimStances(Claim claim, StanceMaker.Placed placed) {
    this.claim = claim;
    this.placed = placed;
  }

  static List<StanceRow> of(Claim claim, StanceMaker.Placed placed) {
    return new ClaimStances(claim, placed).rows();
  }

  private List<StanceRow> rows() {
    SortedMap<String, List<Found>> byArticle = new TreeMap<>();
    for (ClaimStatement row : claim.statements()) {
      Statement statement = placed.statements().get(row.statementId());
      byArticle
          .computeIfAbsent(statement.articleId(), id -> new ArrayList<>())
          .add(new Found(statement, row));
    }
    List<StanceRow> rows = new ArrayList<>();
    byArticle.forEach(
        (id, found) -> {
          found.sort(BEST_FIRST);
          rows.add(own(placed.articles().get(id), found));
          rows.addAll(cited(placed.articles().get(id), found));
        });
    return rows;
  }

  /** The article's own voice takes a side where it speaks itself, else it reports. */
  private StanceRow own(StoryArticle article, List<Found> found) {
    Found best =
        found.stream().min(Comparator.comparingInt(ClaimStances::otherThanOwn)).orElseThrow();
    if (best.statement().voice() == Voice.OWN) {
      return row(article, best, Voice.OWN, best.statement().source(), List.of(), best.row());
    }
    ClaimStatement relayed =
        new ClaimStatement(
            best.row().statementId(),
            claim.id(),
            Stance.REPORTS,
            Basis.NONE,
            best.row().matchConfidence(),
            "attributed to " + told(best.statement().source()));
    ArticleHead head = article.article();
    Source own = Source.ofOwnVoice(head.outlet(), head.genre(), head.authors());
    return row(article, best, Voice.OWN, own, List.of(), relayed);
  }

  /** What it says itself before what others say, and before its words on who says that. */
  private static int otherThanOwn(Found found) {
    if (found.statement().voice() == Voice.CITED) {
      return 1;
    }
    return found.statement().cue().isEmpty() ? 0 : 2;
  }

  private static String told(Source source) {
    return source.name().isEmpty() ? "a source that is not named there" : source.name();
  }

  private List<StanceRow> cited(StoryArticle article, List<Found> found) {
    Map<String, StanceRow> rows = new TreeMap<>();
    for (Found each : found) {
      Statement statement = each.statement();
      if (statement.voice() == Voice.CITED) {
        StanceRow row =
            row(article, each, Voice.CITED, statement.source(), statement.via(), each.row());
        rows.putIfAbsent(key(row), row);
      }
    }
    for (Found each : found) {
      for (StanceRow row : relaying(article, each)) {
        rows.putIfAbsent(key(row), row);
      }
    }
    return List.copyOf(rows.values());
  }

  private static String key(StanceRow row) {
    return row.source().name() + '\n' + String.join("\n", row.via());
  }

  /** Those between the outlet and the source report what they pass on. */
  private List<StanceRow> relaying(StoryArticle article, Found found) {
    List<StanceRow> rows = new ArrayList<>();
    List<String> chain = found.statement().via();
    for (int i = 0; i < chain.size(); i++) {
      ClaimStatement relayed =
          new ClaimStatement(
              found.row().statementId(),
              claim.id(),
              Stance.REPORTS,
              Basis.NONE,
              found.row().matchConfidence(),
              "passes on " + told(found.statement().source()));
      Source source = new Source(chain.get(i), type(article, chain.get(i)));
      rows.add(row(article, found, Voice.CITED, source, chain.subList(0, i), relayed));
    }
    return rows;
  }

  private static SourceType type(StoryArticle article, String name) {
    return article.work().attributions().stream()
        .map(attribution -> attribution.source())
        .filter(source -> source.name().equals(name))
        .map(Source::type)
        .findFirst()
        .orElse(SourceType.ORGANIZATION);
  }

  private StanceRow row(
      StoryArticle article,
      Found found,
      Voice voice,
      Source source,
      List<String> via,
      ClaimStatement row) {
    Statement statement = found.statement();
    return new StanceRow(
        claim.id(),
        statement.articleId(),
        voice,
        source,
        List.copyOf(via),
        claim.storyId(),
        article.article().outlet(),
        row.stance(),
        row.basis(),
        row.matchConfidence() * Confidence.of(row),
        row.matchConfidence(),
        statement.id(),
        statement.field(),
        statement.span(),
        statement.text(),
        row.reason());
  }
}
