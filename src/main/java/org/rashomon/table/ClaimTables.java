package org.rashomon.table;

import java.util.List;
import org.rashomon.model.Basis;
import org.rashomon.model.Claim;
import org.rashomon.model.ClaimOutlet;
import org.rashomon.model.ClaimStatement;
import org.rashomon.model.ClaimTally;
import org.rashomon.model.Stance;

/** The tables of claims, of the statements that make them and the outlets that carry them. */
final class ClaimTables {
  static final List<Stance> SOURCE_STANCES =
      List.of(Stance.SUPPORTS, Stance.DISPUTES, Stance.REPORTS);
  static final List<Basis> BASES = List.of(Basis.EXPLICIT, Basis.IMPLIED, Basis.UPDATE);

  /** A claim with what is counted over it. */
  record Counted(Claim claim, ClaimTally tally) {}

  static final Table<Counted> CLAIMS =
      new TableBuilder<Counted>(
              "claims", "One row a proposition that statements of a story express.", 1)
          .hash("claim_id", "The claim.", row -> row.claim().id())
          .hash("story_id", "Its story.", row -> row.claim().storyId())
          .of("stories")
          .text(
              "claim",
              "Its text, that of its clearest statement; every stance is relative to it.",
              row -> row.claim().text())
          .count(
              "covering_outlets",
              "Outlets with an article in its story.",
              row -> row.tally().coveringOutlets())
          .count(
              "supporting", "Outlets that assert it in own voice.", row -> row.tally().supporting())
          .count(
              "disputing", "Outlets that dispute it in own voice.", row -> row.tally().disputing())
          .count("mixed", "Outlets that do both.", row -> row.tally().mixed())
          .count(
              "reporting",
              "Outlets that relay it without taking a side.",
              row -> row.tally().reporting())
          .count(
              "silent",
              "Outlets that could have carried it and do not: with those that cannot be compared"
                  + " the five counts add up to covering_outlets.",
              row -> row.tally().silent())
          .count(
              "independent_supporting",
              "Supporting outlets, a group of reprints counted once.",
              row -> row.tally().independentSupporting())
          .count(
              "sources_supporting",
              "Cited sources that support it, by name.",
              row -> row.tally().sourcesSupporting())
          .count(
              "sources_disputing",
              "Cited sources that dispute it, by name.",
              row -> row.tally().sourcesDisputing())
          .yesNo(
              "disputed",
              "Whether somebody explicitly denies or rebuts it.",
              row -> row.tally().disputed())
          .words(
              "conflict",
              "The kinds of conflict over it, updates left out, joined by ';'.",
              row -> Cells.list(row.tally().conflict().stream().map(Cells::word).toList()))
          .orEmpty()
          .text(
              "first_outlet",
              "The outlet that had it first, wire copy left out; empty where precision or ties cannot"
                  + " tell.",
              row -> row.tally().firstOutlet())
          .orEmpty()
          .of("outlets")
          .time(
              "first_published_at",
              "When the first article that carries it was published.",
              row -> Cells.first(row.tally().times()))
          .time(
              "last_published_at",
              "When the last article that carries it was published.",
              row -> Cells.last(row.tally().times()))
          .stamped();

  static final Table<ClaimStatement> STATEMENT_CLAIMS =
      new TableBuilder<ClaimStatement>(
              "statement_claims", "One row a statement and claim that it takes a stance to.", 2)
          .hash("statement_id", "The statement.", ClaimStatement::statementId)
          .of("statements")
          .hash("claim_id", "The claim.", ClaimStatement::claimId)
          .of("claims")
          .word(
              "stance",
              "The stance of the statement's source to the claim.",
              SOURCE_STANCES,
              ClaimStatement::stance)
          .word("basis", "What a dispute rests on; empty elsewhere.", BASES, ClaimStatement::basis)
          .orEmpty()
          .number(
              "match_confidence",
              "The probability that the statement is about the claim.",
              ClaimStatement::matchConfidence)
          .stamped();

  static final Table<ClaimOutlet> CLAIM_OUTLETS =
      new TableBuilder<ClaimOutlet>(
              "claim_outlets",
              "One row a claim that at least two outlets carry and outlet that carries it or is"
                  + " silent on it.",
              2)
          .hash("claim_id", "The claim.", ClaimOutlet::claimId)
          .of("claims")
          .text("outlet", "The outlet.", ClaimOutlet::outlet)
          .of("outlets")
          .hash("story_id", "The claim's story.", ClaimOutlet::storyId)
          .of("stories")
          .word(
              "stance",
              "The outlet's stance in own voice over all of its articles; silent where it has an"
                  + " article that could have carried the claim and none does.",
              Stance.class,
              ClaimOutlet::stance)
          .count("articles", "Its articles that carry the claim.", ClaimOutlet::articles)
          .count(
              "comparable_articles",
              "Its articles in the story, analysed in full, published no earlier than the claim's"
                  + " first.",
              ClaimOutlet::comparableArticles)
          .time(
              "first_published_at",
              "When its first article that carries the claim was published.",
              row -> Cells.first(row.times()))
          .duration(
              "lag_seconds",
              "How long after first_outlet of the claim it had it, reprints left out where it has an"
                  + " article of its own; 0 of the first, empty where precision or ties cannot tell"
                  + " and where it is silent.",
              ClaimOutlet::lagSeconds)
          .gathered()
          .stamped();

  private ClaimTables() {}
}
