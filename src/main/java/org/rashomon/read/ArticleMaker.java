package org.rashomon.read;

import static org.rashomon.read.FieldNames.value;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rashomon.model.Article;
import org.rashomon.model.Genre;
import org.rashomon.model.Ids;

/** Makes articles of raw records. */
final class ArticleMaker {
  private static final Pattern OPINION_PLACE =
      Pattern.compile("(?i).*\\b(opinions?|op-?eds?|editorials?|comment|commentary|columns?)\\b.*");
  private static final Pattern LIVE_PLACE =
      Pattern.compile("(?i).*\\b(live-?blog|live-?updates?)\\b.*");
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private ArticleMaker() {}

  /** A record that cannot be used. */
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;
    private final String reason;

    Unusable(String reason, String detail) {
      super(detail);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  /**
   * Makes an article; its language stays empty where the record does not tell.
   *
   * @throws Unusable with a reason code if it lacks an outlet, has no words or a date that is none
   */
  static Article make(RawRecord record) throws Unusable {
    Map<String, String> fields = record.fields();
    String outlet = value(fields, FieldNames.OUTLET);
    String title = value(fields, FieldNames.TITLE);
    String text = value(fields, FieldNames.TEXT);
    if (outlet.isEmpty()) {
      throw new Unusable("no_outlet", "give the field outlet");
    }
    if (title.isEmpty() && text.isEmpty()) {
      throw new Unusable("no_title_or_text", "give the field title or text");
    }
    PublicationTime time = time(value(fields, FieldNames.PUBLISHED_AT));
    String inputId = value(fields, FieldNames.ID);
    String url = value(fields, FieldNames.URL);
    String section = value(fields, FieldNames.SECTION);
    return new Article(
        id(outlet, inputId, url, title, text, time),
        inputId,
        value(fields, FieldNames.STORY_ID),
        outlet,
        title,
        text,
        url,
        time.millis(),
        time.precision(),
        language(value(fields, FieldNames.LANGUAGE)),
        section,
        value(fields, FieldNames.AUTHORS),
        genre(value(fields, FieldNames.GENRE), section, url),
        Ids.sha256(text),
        record.location());
  }

  private static String id(
      String outlet, String inputId, String url, String title, String text, PublicationTime time) {
    if (!inputId.isEmpty()) {
      return Ids.of("a", outlet, "id", inputId);
    }
    return url.isEmpty()
        ? Ids.of("a", outlet, "text", title, String.valueOf(time.millis()), text)
        : Ids.of("a", outlet, "url", url);
  }

  private static PublicationTime time(String given) throws Unusable {
    try {
      return PublicationTime.of(given);
    } catch (DateTimeException e) {
      throw new Unusable(
          "bad_date",
          "published_at must be ISO 8601, yyyy-MM-dd HH:mm:ss, a date or epoch milliseconds, not '"
              + RawRecord.excerpt(given)
              + "'");
    }
  }

  /** ISO 639-1; of a tag such as en-GB the first part; empty where it is no language. */
  private static String language(String given) {
    String tag = given.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
    return LANGUAGES.contains(tag) ? tag : "";
  }

  private static Genre genre(String given, String section, String url) {
    for (Genre genre : Genre.values()) {
      if (genre.name().equalsIgnoreCase(given.strip())) {
        return genre;
      }
    }
    if (!given.isEmpty()) {
      return OPINION_PLACE.matcher(given).matches() ? Genre.OPINION : Genre.OTHER;
    }
    if (OPINION_PLACE.matcher(section).matches() || OPINION_PLACE.matcher(path(url)).matches()) {
      return Genre.OPINION;
    }
    return LIVE_PLACE.matcher(path(url)).matches() ? Genre.LIVE : Genre.UNKNOWN;
  }

  /** The folders of a URL, without its host and last part, where words say little. */
  private static String path(String url) {
    return url.replaceFirst("^[a-z]+://[^/]*", "").replaceFirst("[^/]*$", "");
  }
}
