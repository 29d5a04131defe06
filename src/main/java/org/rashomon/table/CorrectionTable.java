package org.rashomon.table;

import java.util.function.Function;
import org.rashomon.model.Change;
import org.rashomon.model.Correction;
import org.rashomon.model.Field;
import org.rashomon.model.VersionStatement;

/** The table of what articles say otherwise than before. */
final class CorrectionTable {
  static final Table<Correction> CORRECTIONS =
      new TableBuilder<Correction>(
              "corrections",
              "One row a statement of an article and way in which it is otherwise than in the"
                  + " version before, of this run or of the report of the run before; edits of"
                  + " spaces, punctuation, quotation marks or case alone have none.",
              4)
          .hash("article_id", "The article.", row -> row.version().articleId())
          .of("articles")
          .hash(
              "version",
              "The version with the change, by a hash of article, time, headline and text.",
              row -> row.version().id())
          .hash(
              "statement_id",
              "The statement after the change; of what is removed the one before it. Only those of"
                  + " the newest version stand in statements.csv.",
              row -> row.statement().id())
          .word(
              "change",
              "added, removed: the other version has nothing like it; figure: a number is another;"
                  + " polarity: it is negated or no longer so; source: another is said to say it;"
                  + " wording: other words, and none of these.",
              Change.class,
              Correction::change)
          .text("outlet", "The article's outlet.", row -> row.version().outlet())
          .of("outlets")
          .hash("former_version", "The version before.", row -> row.former().id())
          .time(
              "former_published_at",
              "When the version before was published, as it was given.",
              row -> Cells.publication(row.former()))
          .time(
              "published_at",
              "When the version was published, as it was given.",
              row -> Cells.publication(row.version()))
          .word("field", "The field it stands in.", Field.class, row -> row.statement().field())
          .hash(
              "former_statement_id",
              "The statement before the change; empty where it is added.",
              row -> before(row, VersionStatement::id))
          .orEmpty()
          .position(
              "former_char_start",
              "Where it began in the version before; empty where it is added.",
              row -> row.before() == null ? null : row.before().span().start())
          .orEmpty()
          .position(
              "former_char_end",
              "Where it ended there, exclusive; empty where it is added.",
              row -> row.before() == null ? null : row.before().span().end())
          .orEmpty()
          .text(
              "former_text",
              "Its words in the version before; empty where it is added.",
              row -> before(row, VersionStatement::text))
          .orEmpty()
          .text(
              "former_source",
              "Who said it in the version before; empty where it is added.",
              row -> before(row, each -> each.source().name()))
          .orEmpty()
          .position(
              "char_start",
              "Where it begins; empty where it is removed.",
              row -> row.after() == null ? null : row.after().span().start())
          .orEmpty()
          .position(
              "char_end",
              "Where it ends, exclusive; empty where it is removed.",
              row -> row.after() == null ? null : row.after().span().end())
          .orEmpty()
          .text(
              "text",
              "Its words; empty where it is removed.",
              row -> after(row, VersionStatement::text))
          .orEmpty()
          .text(
              "source",
              "Who says it; empty where it is removed.",
              row -> after(row, each -> each.source().name()))
          .orEmpty()
          .stamped();

  private CorrectionTable() {}

  private static String before(Correction row, Function<VersionStatement, String> of) {
    return row.before() == null ? "" : of.apply(row.before());
  }

  private static String after(Correction row, Function<VersionStatement, String> of) {
    return row.after() == null ? "" : of.apply(row.after());
  }
}
