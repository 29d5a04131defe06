package org.rashomon.model;

/**
 * What the comparison of two versions of an article needs of a statement.
 *
 * @param span code points in {@code field}
 */
public record VersionStatement(
    String id, Field field, Span span, String text, Polarity polarity, Source source) {
  public static VersionStatement of(Statement statement) {
    return new VersionStatement(
        statement.id(),
        statement.field(),
        statement.span(),
        statement.text(),
        statement.polarity(),
        statement.source());
  }
}
