package org.rashomon.model;

/** Which version of which article, and when it was published; as in {@link ArticleVersion}. */
public record VersionHead(
    String id, String articleId, String outlet, long publishedAt, Precision precision) {
  public static VersionHead of(ArticleVersion version) {
    return new VersionHead(
        version.id(),
        version.articleId(),
        version.outlet(),
        version.publishedAt(),
        version.precision());
  }

  public boolean dated() {
    return precision != Precision.ABSENT;
  }
}
