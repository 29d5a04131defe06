package org.rashomon.table;

import java.util.function.ToIntFunction;
import org.rashomon.model.ArticleHead;
import org.rashomon.model.Attribution;
import org.rashomon.model.Field;
import org.rashomon.model.Modality;
import org.rashomon.model.Polarity;
import org.rashomon.model.Quotation;
import org.rashomon.model.SourceType;
import org.rashomon.model.Span;
import org.rashomon.model.Statement;
import org.rashomon.model.StoryArticle;
import org.rashomon.model.Voice;

/** The tables of who says what. */
final class StatementTables {
  /** An attribution in its article. */
  record Attributed(ArticleHead article, Attribution attribution) {
    private Integer of(Span span, ToIntFunction<Span> end) {
      return span == null ? null : end.applyAsInt(span);
    }

    Integer source(ToIntFunction<Span> end) {
      return of(attribution.sourceSpan(), end);
    }

    Integer cue(ToIntFunction<Span> end) {
      return of(attribution.cueSpan(), end);
    }
  }

  /** A statement in its article, with the claim that it expresses, empty if none. */
  record Stated(StoryArticle article, Statement statement, String claimId) {}

  static final Table<Attributed> ATTRIBUTIONS =
      new TableBuilder<Attributed>(
              "attributions", "One row a passage that an article attributes to a source.", 1)
          .hash(
              "attribution_id",
              "The attribution: a source, the words that attribute, all that is said.",
              row -> row.attribution().id())
          .hash(
              "parent_attribution_id",
              "The report within which this one stands; empty if none.",
              row -> row.attribution().parentId())
          .orEmpty()
          .of("attributions")
          .hash("article_id", "The article.", row -> row.article().id())
          .of("articles")
          .text("outlet", "The article's outlet.", row -> row.article().outlet())
          .of("outlets")
          .word(
              "field",
              "The field in which positions count.",
              Field.class,
              row -> row.attribution().field())
          .text(
              "source", "Who says it: the resolved name.", row -> row.attribution().source().name())
          .orEmpty()
          .word(
              "source_type",
              "What kind of source that is; unresolved where nothing tells who is meant.",
              SourceType.class,
              row -> row.attribution().source().type())
          .text(
              "source_mention",
              "The words in the text that name the source.",
              row -> row.attribution().sourceMention())
          .orEmpty()
          .text(
              "via",
              "Who stands between outlet and source, outermost first, joined by ' > '.",
              row -> Cells.via(row.attribution().via()))
          .orEmpty()
          .word(
              "quotation",
              "Whether what is said stands in quotation marks wholly, not at all or in part.",
              Quotation.class,
              row -> row.attribution().quotation())
          .position(
              "source_start",
              "Where the words that name the source begin.",
              row -> row.source(Span::start))
          .orEmpty()
          .position(
              "source_end",
              "Where the words that name the source end, exclusive.",
              row -> row.source(Span::end))
          .orEmpty()
          .text("cue", "The words that attribute.", row -> row.attribution().cue())
          .orEmpty()
          .position("cue_start", "Where the cue begins.", row -> row.cue(Span::start))
          .orEmpty()
          .position("cue_end", "Where the cue ends, exclusive.", row -> row.cue(Span::end))
          .orEmpty()
          .words(
              "content_spans",
              "What is said, as start-end, several joined by ';' where other words stand between.",
              row -> Cells.list(row.attribution().contentSpans()))
          .stamped();

  static final Table<Stated> STATEMENTS =
      new TableBuilder<Stated>(
              "statements", "One row a proposition at one place in one article.", 1)
          .hash("statement_id", "The statement.", row -> row.statement().id())
          .hash("article_id", "The article.", row -> row.statement().articleId())
          .of("articles")
          .hash("story_id", "The article's story.", row -> row.article().member().storyId())
          .of("stories")
          .text("outlet", "The article's outlet.", row -> row.article().article().outlet())
          .of("outlets")
          .word("field", "The field it stands in.", Field.class, row -> row.statement().field())
          .position(
              "char_start",
              "Where it begins in the field, in Unicode code points from 0.",
              row -> row.statement().span().start())
          .position(
              "char_end",
              "Where the statement ends, exclusive.",
              row -> row.statement().span().end())
          .text("text", "Its words as they stand there.", row -> row.statement().text())
          .number(
              "checkworthiness",
              "How much it is worth checking, from 0 to 1; 0 for words that only tell who says what stands"
                  + " beside them.",
              row -> row.statement().checkworthiness())
          .word(
              "polarity",
              "Whether it affirms or negates its proposition.",
              Polarity.class,
              row -> row.statement().polarity())
          .word(
              "modality",
              "How firmly it is put.",
              Modality.class,
              row -> row.statement().modality())
          .word(
              "voice",
              "own: the outlet says it itself; cited: it is attributed to a source.",
              Voice.class,
              row -> row.statement().voice())
          .hash(
              "attribution_id",
              "The innermost attribution it stands in; empty in own voice.",
              row -> row.statement().attributionId())
          .orEmpty()
          .of("attributions")
          .text(
              "source",
              "Who says it; in own voice the outlet, or the author of an opinion article.",
              row -> row.statement().source().name())
          .orEmpty()
          .word(
              "source_type",
              "What kind of source that is.",
              SourceType.class,
              row -> row.statement().source().type())
          .hash("claim_id", "The claim it expresses; empty if none.", Stated::claimId)
          .orEmpty()
          .of("claims")
          .stamped();

  private StatementTables() {}
}
