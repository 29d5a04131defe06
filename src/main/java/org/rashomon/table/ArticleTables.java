package org.rashomon.table;

import org.rashomon.model.Analysed;
import org.rashomon.model.Article;
import org.rashomon.model.Field;
import org.rashomon.model.Genre;
import org.rashomon.model.Precision;
import org.rashomon.model.Rejected;
import org.rashomon.model.StoryArticle;

/** The tables of what was read. */
final class ArticleTables {
  /** A field of an article. */
  record FieldText(Article article, Field field) {}

  static final Table<StoryArticle> ARTICLES =
      new TableBuilder<StoryArticle>("articles", "One row an article of the run.", 1)
          .hash(
              "article_id",
              "The article, by a hash of the outlet with the id, else the url, else title, time and"
                  + " text; the same in every run.",
              row -> row.article().id())
          .id("input_id", "Your own id of the article.", row -> row.article().inputId())
          .orEmpty()
          .hash("story_id", "The story it belongs to.", row -> row.member().storyId())
          .of("stories")
          .text("outlet", "The outlet that published it.", row -> row.article().outlet())
          .of("outlets")
          .text("title", "Its headline.", row -> row.article().title())
          .orEmpty()
          .text("url", "Its address.", row -> row.article().url())
          .orEmpty()
          .time(
              "published_at",
              "When it was published; the first moment of the day where only the day is known.",
              row -> Cells.publication(row.article()))
          .word(
              "published_precision",
              "How well the time is known: as an instant, taken as UTC for want of a zone, to the"
                  + " day, or not at all.",
              Precision.class,
              row -> row.article().precision())
          .text(
              "language",
              "Its language (ISO 639-1), as given or else detected.",
              row -> row.article().language())
          .orEmpty()
          .text("section", "The outlet's section, as given.", row -> row.article().section())
          .orEmpty()
          .text("authors", "Its authors, as given.", row -> row.article().authors())
          .orEmpty()
          .word(
              "genre",
              "Its kind; an opinion article's own voice is its author's, not its outlet's.",
              Genre.class,
              row -> row.article().genre())
          .count("words", "Words in title and text.", row -> row.article().words())
          .word(
              "analysed",
              "How far it was analysed: in full, by its title alone for want of a text, not at all"
                  + " for its language, or left out since its story is too large; empty in a run"
                  + " of stories alone.",
              Analysed.class,
              row -> row.member().capped() ? Analysed.CAPPED : row.work().analysed())
          .orEmpty()
          .count("statements", "Statements in it.", row -> row.work().statements().size())
          .hash(
              "reprint_group",
              "The group of articles whose texts are copies of one another; empty where there is no"
                  + " copy.",
              row -> row.member().reprintGroup())
          .orEmpty()
          .hash(
              "reprint_of",
              "The article of which it is a reprint; empty for an original.",
              row -> row.member().reprintOf())
          .orEmpty()
          .of("articles")
          .text("wire_credit", "The agency that it credits.", row -> row.article().wireCredit())
          .orEmpty()
          .id("text_sha256", "SHA-256 of its text as given.", row -> row.article().textSha256())
          .text(
              "location", "The file and the record it stands in.", row -> row.article().location())
          .stamped();

  static final Table<FieldText> TEXTS =
      new TableBuilder<FieldText>(
              "texts", "One row a field of an article that is not empty; written with --texts.", 2)
          .hash("article_id", "The article.", row -> row.article().id())
          .of("articles")
          .word("field", "Which of its fields.", Field.class, FieldText::field)
          .text(
              "text",
              "The field as it was given, in which positions count.",
              row -> row.article().field(row.field()))
          .stamped();

  static final Table<Rejected> REJECTED =
      new TableBuilder<Rejected>("rejected", "One row a record that could not be used.", 2)
          .text("location", "The file and the record in it.", Rejected::location)
          .words("reason", "What is wrong with it, as a code.", Rejected::reason)
          .text("detail", "What is wrong with it, in words.", Rejected::detail)
          .orEmpty()
          .text("excerpt", "How the record begins.", Rejected::excerpt)
          .orEmpty()
          .unstamped();

  private ArticleTables() {}
}
