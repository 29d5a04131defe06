package org.rashomon.table;

import static org.rashomon.table.ClaimTables.BASES;
import static org.rashomon.table.ClaimTables.SOURCE_STANCES;

import java.util.List;
import org.rashomon.model.Conflict;
import org.rashomon.model.ConflictKind;
import org.rashomon.model.Field;
import org.rashomon.model.SourceType;
import org.rashomon.model.Stance;
import org.rashomon.model.StanceRow;
import org.rashomon.model.StoryArticle;
import org.rashomon.model.TrackedStance;
import org.rashomon.model.Voice;

/** The tables of who stands where. */
final class StanceTables {
  private static final String CONFIDENCE =
      "The calibrated probability that a coder gives this stance, the match and the source taken as"
          + " right.";
  private static final String VIA =
      "Who stands between outlet and source, outermost first, joined by ' > '; empty in own voice.";
  private static final String REASON = "Why, in a few plain words.";

  /** A stance in its article. */
  record Placed(StanceRow stance, StoryArticle article) {}

  static final Table<Placed> STANCES =
      new TableBuilder<Placed>(
              "stances",
              "One row in own voice for every claim and article that carries it, and one for each"
                  + " source cited on it.",
              5)
          .hash("claim_id", "The claim.", row -> row.stance().claimId())
          .of("claims")
          .hash("article_id", "The article.", row -> row.stance().articleId())
          .of("articles")
          .word(
              "voice",
              "own: the stance of the article itself; cited: that of a source in it.",
              Voice.class,
              row -> row.stance().voice())
          .text(
              "source",
              "Whose stance it is; in own voice the outlet, or the author of an opinion article.",
              row -> row.stance().source().name())
          .orEmpty()
          .text("via", VIA, row -> Cells.via(row.stance().via()))
          .orEmpty()
          .hash("story_id", "The story.", row -> row.stance().storyId())
          .of("stories")
          .text("outlet", "The article's outlet.", row -> row.stance().outlet())
          .of("outlets")
          .word(
              "source_type",
              "What kind of source that is.",
              SourceType.class,
              row -> row.stance().source().type())
          .word(
              "stance",
              "supports: asserts the claim; disputes: denies it or states what cannot hold together"
                  + " with it; reports: relays it without taking a side.",
              SOURCE_STANCES,
              row -> row.stance().stance())
          .word(
              "basis",
              "What a dispute rests on: a denial (explicit), a value that cannot hold together with"
                  + " the claim (implied), a later value of what moves on (update); empty"
                  + " elsewhere.",
              BASES,
              row -> row.stance().basis())
          .orEmpty()
          .number(
              "confidence",
              "How sure the stance is, from 0 to 1, the match with the claim counted in; not yet"
                  + " calibrated: an order, not a probability.",
              row -> row.stance().confidence())
          .number(
              "match_confidence",
              "The probability that the statement is about the claim.",
              row -> row.stance().matchConfidence())
          .time(
              "published_at",
              "When the article was published.",
              row -> Cells.publication(row.article().article()))
          .hash(
              "reprint_group",
              "The article's group of reprints; empty if none.",
              row -> row.article().member().reprintGroup())
          .orEmpty()
          .hash(
              "statement_id",
              "The statement that shows the stance best.",
              row -> row.stance().statementId())
          .of("statements")
          .word("field", "The field it stands in.", Field.class, row -> row.stance().field())
          .position("char_start", "Where the statement begins.", row -> row.stance().span().start())
          .position(
              "char_end", "Where the statement ends, exclusive.", row -> row.stance().span().end())
          .text("evidence", "Its words as they stand there.", row -> row.stance().evidence())
          .text("reason", REASON, row -> row.stance().reason())
          .orEmpty()
          .gathered()
          .stamped();

  static final Table<Conflict> CONFLICTS =
      new TableBuilder<Conflict>(
              "conflicts", "One row a claim, kind and pair of values between two outlets.", 1)
          .hash("conflict_id", "The conflict.", Conflict::id)
          .hash("story_id", "The story.", Conflict::storyId)
          .of("stories")
          .hash("claim_id", "The claim it is over.", Conflict::claimId)
          .of("claims")
          .word("kind", "What the two sides conflict in.", ConflictKind.class, Conflict::kind)
          .word(
              "basis",
              "What it rests on: a denial (explicit), values that cannot hold together (implied),"
                  + " a later value of what moves on (update).",
              BASES,
              Conflict::basis)
          .text("outlet_a", "The outlet on the one side.", row -> row.a().outlet())
          .of("outlets")
          .hash("article_a", "Its article.", row -> row.a().articleId())
          .of("articles")
          .text("source_a", "Who says it there.", row -> row.a().source())
          .orEmpty()
          .hash("statement_a", "The statement.", row -> row.a().statementId())
          .of("statements")
          .text("value_a", "The value or words that conflict.", row -> row.a().value())
          .orEmpty()
          .text("outlet_b", "The outlet on the other side.", row -> row.b().outlet())
          .of("outlets")
          .hash("article_b", "Its article.", row -> row.b().articleId())
          .of("articles")
          .text("source_b", "Who says it there.", row -> row.b().source())
          .orEmpty()
          .hash("statement_b", "The statement.", row -> row.b().statementId())
          .of("statements")
          .text("value_b", "The value or words that conflict.", row -> row.b().value())
          .orEmpty()
          .text("reason", REASON, Conflict::reason)
          .orEmpty()
          .stamped();

  static final Table<TrackedStance> TRACKED_CLAIMS =
      new TableBuilder<TrackedStance>(
              "tracked_claims",
              "One row in own voice for every tracked claim and article on its topic, and one for"
                  + " each source cited on it.",
              5)
          .id("tracked_claim_id", "Your own id of the claim.", row -> row.claim().id())
          .hash("article_id", "The article.", row -> row.article().id())
          .of("articles")
          .word(
              "voice",
              "own: the stance of the article itself; cited: that of a source in it.",
              Voice.class,
              TrackedStance::voice)
          .text(
              "source",
              "Whose stance it is; in own voice the outlet, or the author of an opinion article.",
              row -> row.source().name())
          .orEmpty()
          .text("via", VIA, row -> Cells.via(row.via()))
          .orEmpty()
          .text("claim", "The claim, as you gave it.", row -> row.claim().claim())
          .id("input_id", "Your own id of the article.", row -> row.article().inputId())
          .orEmpty()
          .hash("story_id", "The article's story.", TrackedStance::storyId)
          .of("stories")
          .text("outlet", "The article's outlet.", row -> row.article().outlet())
          .of("outlets")
          .time(
              "published_at",
              "When the article was published.",
              row -> Cells.publication(row.article()))
          .word(
              "source_type",
              "What kind of source that is.",
              SourceType.class,
              row -> row.source().type())
          .word(
              "stance",
              "supports, disputes or reports as in stances; silent where the claim was narrowed to"
                  + " this article or story and the article does not carry it.",
              List.of(Stance.SUPPORTS, Stance.DISPUTES, Stance.REPORTS, Stance.SILENT),
              TrackedStance::stance)
          .word("basis", "What a dispute rests on; empty elsewhere.", BASES, TrackedStance::basis)
          .orEmpty()
          .number("confidence", CONFIDENCE, TrackedStance::confidence)
          .word(
              "field",
              "The field of the passage that shows the stance best; empty where silent.",
              Field.class,
              row -> row.span() == null ? null : row.field())
          .orEmpty()
          .position(
              "char_start",
              "Where the passage begins.",
              row -> row.span() == null ? null : row.span().start())
          .orEmpty()
          .position(
              "char_end",
              "Where the passage ends, exclusive.",
              row -> row.span() == null ? null : row.span().end())
          .orEmpty()
          .text("evidence", "Its words as they stand there.", TrackedStance::evidence)
          .orEmpty()
          .text("reason", REASON, TrackedStance::reason)
          .orEmpty()
          .stamped();

  private StanceTables() {}
}
