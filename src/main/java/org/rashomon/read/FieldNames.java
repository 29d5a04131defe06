package org.rashomon.read;

import java.util.List;
import java.util.Map;

/** The names under which exports keep a field, the first that holds something counts. */
final class FieldNames {
  static final List<String> ID = List.of("id", "stories_id", "doc_id", "ID");
  static final List<String> OUTLET =
      List.of("outlet", "media_name", "source_domain", "publisher", "source", "Newspaper");
  static final List<String> TITLE = List.of("title", "headline", "Headline");
  static final List<String> TEXT =
      List.of("text", "maintext", "body", "content", "article_text", "Article");
  static final List<String> PUBLISHED_AT =
      List.of("published_at", "date_publish", "publish_date", "published", "date", "Date");
  static final List<String> URL = List.of("url", "link");
  static final List<String> LANGUAGE = List.of("language", "lang");
  static final List<String> SECTION = List.of("section", "Section");
  static final List<String> AUTHORS = List.of("authors", "author", "Author");
  static final List<String> GENRE = List.of("genre");
  static final List<String> STORY_ID = List.of("story_id");

  private FieldNames() {}

  /** The value of a field, empty if absent. A lone surrogate, which is no text, is replaced. */
  static String value(Map<String, String> fields, List<String> names) {
    for (String name : names) {
      String value = fields.getOrDefault(name, "");
      if (!value.isBlank()) {
        return wellFormed(value);
      }
    }
    return "";
  }

  private static String wellFormed(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c)) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(i, '\uFFFD');
      }
    }
    return mended == null ? text : mended.toString();
  }
}
