package org.rashomon.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.compare.Comparison;
import org.rashomon.compare.Opposition;
import org.rashomon.compare.Reporting;
import org.rashomon.compare.Standpoint;
import org.rashomon.compare.StoryWordings;
import org.rashomon.model.ArticleHead;
import org.rashomon.model.Claim;
import org.rashomon.model.ClaimStatement;
import org.rashomon.model.Conflict;
import org.rashomon.model.ConflictKind;
import org.rashomon.model.Ids;
import org.rashomon.model.Side;
import org.rashomon.model.Statement;

/** Finds which outlets conflict on a claim: a row a claim, kind and pair of values. */
final class ConflictFinder {
  private static final int MOST_COMPARED = 40;
  private static final double LEAST_SHARED = 0.2;
  private static final Set<ConflictKind> BY_NAME = Set.of(ConflictKind.PLACE, ConflictKind.ACTOR);

  private final String storyId;
  private final StanceMaker.Placed placed;
  private final StoryWordings wordings;

  private record Voiced(Statement statement, ArticleHead article, Standpoint side) {}

  ConflictFinder(String storyId, StanceMaker.Placed placed, StoryWordings wordings) {
    this.storyId = storyId;
    this.placed = placed;
    this.wordings = wordings;
  }

  /** The conflicts on a claim; of a claim with very many statements the surest are compared. */
  List<Conflict> find(Claim claim) {
    if (!shared(claim)) {
      return List.of();
    }
    List<Voiced> voiced =
        claim.statements().stream()
            .sorted(
                Comparator.comparingDouble((ClaimStatement row) -> -row.matchConfidence())
                    .thenComparing(ClaimStatement::statementId))
            .limit(MOST_COMPARED)
            .map(row -> voiced(placed.statements().get(row.statementId())))
            .filter(each -> Reporting.cue(each.statement(), each.side().wording()).isEmpty())
            .sorted(
                Comparator.comparing((Voiced each) -> each.article().outlet())
                    .thenComparing(each -> each.article().publishedAt())
                    .thenComparing(each -> each.statement().articleId())
                    .thenComparing(each -> each.statement().span())
                    .thenComparing(each -> each.statement().id()))
            .toList();
    Map<String, Conflict> conflicts = new TreeMap<>();
    for (int i = 0; i < voiced.size(); i++) {
      for (int j = i + 1; j < voiced.size(); j++) {
        Voiced a = voiced.get(i);
        Voiced b = voiced.get(j);
        if (!a.article().outlet().equals(b.article().outlet())) {
          Comparison comparison = Comparison.of(a.side(), b.side());
          comparison
              .oppositionOfOutlets()
              .filter(opposition -> isOfBoth(comparison) && !namesBoth(opposition, a, b))
              .map(opposition -> conflict(claim, opposition, a, b))
              .ifPresent(conflict -> conflicts.putIfAbsent(conflict.id(), conflict));
        }
      }
    }
    return new ArrayList<>(conflicts.values());
  }

  /** Whether an article that names one place or actor speaks of the other's too. */
  private boolean namesBoth(Opposition opposition, Voiced a, Voiced b) {
    return BY_NAME.contains(opposition.kind())
        && (tellsOf(a.article(), opposition.valueB()) || tellsOf(b.article(), opposition.valueA()));
  }

  private boolean tellsOf(ArticleHead article, String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return placed.articles().get(article.id()).work().statements().stream()
        .anyMatch(statement -> statement.text().contains(last));
  }

  /** Whether neither statement is mostly on something else, which may be what it opposes. */
  private static boolean isOfBoth(Comparison comparison) {
    return comparison.shares().lesser() >= LEAST_SHARED;
  }

  private boolean shared(Claim claim) {
    return claim.statements().stream()
            .map(row -> placed.head(placed.statements().get(row.statementId())).outlet())
            .distinct()
            .limit(2)
            .count()
        == 2;
  }

  private Voiced voiced(Statement statement) {
    ArticleHead head = placed.head(statement);
    return new Voiced(
        statement, head, Standpoint.of(statement, wordings.wording(statement), head.publishedAt()));
  }

  /** Equal values of one kind between two outlets make one row. */
  private Conflict conflict(Claim claim, Opposition opposition, Voiced a, Voiced b) {
    String id =
        Ids.of(
            "x",
            claim.id(),
            opposition.kind().name(),
            a.article().outlet(),
            opposition.valueA(),
            b.article().outlet(),
            opposition.valueB());
    return new Conflict(
        id,
        storyId,
        claim.id(),
        opposition.kind(),
        opposition.basis(),
        side(a, opposition.valueA()),
        side(b, opposition.valueB()),
        opposition.reason());
  }

  private static Side side(Voiced voiced, String value) {
    return new Side(
        voiced.article().outlet(),
        voiced.article().id(),
        voiced.statement().source().name(),
        voiced.statement().id(),
        value);
  }
}
