package org.rashomon.model;

import java.util.function.Function;

/**
 * One published text of one outlet, as read. Absent strings are empty, never null.
 *
 * @param id made by the job, {@code a-} and a hash
 * @param inputId the researcher's own id
 * @param inputStoryId the researcher's own grouping
 * @param publishedAt epoch milliseconds UTC; 0 where {@code precision} is {@code ABSENT}
 * @param language ISO 639-1
 * @param location file and record, for people
 */
public record Article(
    String id,
    String inputId,
    String inputStoryId,
    String outlet,
    String title,
    String text,
    String url,
    long publishedAt,
    Precision precision,
    String language,
    String section,
    String authors,
    Genre genre,
    String textSha256,
    String location) {

  public boolean dated() {
    return precision != Precision.ABSENT;
  }

  /** The text of a field. */
  public String field(Field field) {
    return field == Field.TITLE ? title : text;
  }

  /** Equal for all records of one outlet and URL; the id where there is no URL. */
  public String urlKey() {
    return url.isEmpty() ? id : Ids.of("u", outlet, url);
  }

  /** The same article; its language told by its words where its record names none. */
  public Article withLanguage(Function<String, String> languageOf) {
    return language.isEmpty() ? inLanguage(languageOf.apply(title + "\n" + text)) : this;
  }

  /** The same article with its language told. */
  public Article inLanguage(String told) {
    return new Article(
        id,
        inputId,
        inputStoryId,
        outlet,
        title,
        text,
        url,
        publishedAt,
        precision,
        told,
        section,
        authors,
        genre,
        textSha256,
        location);
  }

  /** The same text as a version of the article that counts. */
  public Article asVersionOf(Article newest) {
    return new Article(
        newest.id,
        inputId,
        inputStoryId,
        outlet,
        title,
        text,
        url,
        publishedAt,
        precision,
        newest.language,
        section,
        authors,
        genre,
        textSha256,
        location);
  }
}
