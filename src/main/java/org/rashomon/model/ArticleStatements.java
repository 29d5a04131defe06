package org.rashomon.model;

import java.util.List;

/**
 * The outcome of an article's language work: who says what in it.
 *
 * @param analysed null where no language work was asked for
 * @param sentences of title and text, in order; none where nothing was read
 */
public record ArticleStatements(
    ArticleHead article,
    Analysed analysed,
    List<Attribution> attributions,
    List<Statement> statements,
    List<SentenceText> sentences) {

  /** The same without sentences: each statement then stands for itself. */
  public ArticleStatements(
      ArticleHead article,
      Analysed analysed,
      List<Attribution> attributions,
      List<Statement> statements) {
    this(article, analysed, attributions, statements, List.of());
  }

  /** Whether all that the article has was read, be it a headline alone. */
  public boolean whole() {
    return analysed == Analysed.FULL || analysed == Analysed.TITLE_ONLY;
  }
}
