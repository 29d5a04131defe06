package org.rashomon.model;

import java.util.List;

/**
 * One of the texts that an article had, with what it states.
 *
 * @param publishedAt epoch milliseconds UTC; 0 where {@code precision} is {@code ABSENT}
 * @param previous whether it stands in the report of an earlier run
 */
public record ArticleVersion(
    String articleId,
    String outlet,
    String title,
    String textSha256,
    long publishedAt,
    Precision precision,
    boolean previous,
    List<VersionStatement> statements) {

  /** The version that a run read. */
  public static ArticleVersion of(ArticleStatements work) {
    return head(work).stating(work.statements().stream().map(VersionStatement::of).toList());
  }

  /** The version that a run read, without what it states. */
  public static ArticleVersion head(ArticleStatements work) {
    ArticleHead article = work.article();
    return new ArticleVersion(
        article.id(),
        article.outlet(),
        article.title(),
        article.textSha256(),
        article.publishedAt(),
        article.precision(),
        false,
        List.of());
  }

  /** The same version, which states this. */
  public ArticleVersion stating(List<VersionStatement> stated) {
    return new ArticleVersion(
        articleId, outlet, title, textSha256, publishedAt, precision, previous, stated);
  }

  /** Whether headline and text are the same. */
  public boolean reads(ArticleVersion other) {
    return textSha256.equals(other.textSha256) && title.equals(other.title);
  }

  /** An identifier of the version among all versions of all articles. */
  public String id() {
    return Ids.of("v", articleId, String.valueOf(publishedAt), textSha256, title);
  }
}
