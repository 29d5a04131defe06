package org.rashomon.statement;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.rashomon.model.Article;
import org.rashomon.model.Genre;
import org.rashomon.model.Ids;
import org.rashomon.model.Precision;

/** Articles for tests. */
final class Articles {
  static final String OUTLET = "Test Courier";

  private Articles() {}

  static Article of(String title, String text) {
    return of(title, text, "en", Genre.NEWS);
  }

  static Article of(String title, String text, String language, Genre genre) {
    return new Article(
        Ids.of("a", title, text),
        "1",
        "",
        OUTLET,
        title,
        text,
        "",
        0,
        Precision.ABSENT,
        language,
        "",
        "Ada Quill",
        genre,
        Ids.sha256(text),
        "test");
  }

  static String resource(String name) {
    try (InputStream in = Articles.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
