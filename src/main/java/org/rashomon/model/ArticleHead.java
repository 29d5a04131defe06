package org.rashomon.model;

/** What later steps need of an article once its text is dropped; fields as in {@link Article}. */
public record ArticleHead(
    String id,
    String inputId,
    String inputStoryId,
    String outlet,
    String title,
    String url,
    long publishedAt,
    Precision precision,
    String language,
    String section,
    String authors,
    Genre genre,
    int words,
    String wireCredit,
    String textSha256,
    String location) {

  public boolean dated() {
    return precision != Precision.ABSENT;
  }
}
