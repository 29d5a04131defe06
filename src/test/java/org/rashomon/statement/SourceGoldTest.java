package org.rashomon.statement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.Attribution;
import org.rashomon.model.Field;
import org.rashomon.model.Span;
import org.rashomon.read.ArticleFiles;
import org.rashomon.text.ModelFolder;

/** Sources and chains of the sample against attributions that a reader coded by hand. */
class SourceGoldTest {
  private static final double COVERED = 0.8;
  private static final List<Found> FOUND = new ArrayList<>();

  /** A coded attribution and the innermost one of the job over its content; null if none is. */
  private record Found(Map<String, String> coded, Attribution read) {
    String cell(String column) {
      return coded.getOrDefault(column, "");
    }

    boolean rightSource() {
      return read != null && plain(read.source().name()).equals(plain(cell("source")));
    }

    boolean rightVia() {
      return read != null && plain(String.join(" > ", read.via())).equals(plain(cell("via")));
    }
  }

  @BeforeAll
  static void readTheSample() {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    ArticleReader reader = ArticleReader.with(ModelFolder.shipped());
    Map<String, Article> articles =
        ArticleFiles.articles("input", List.of("data/articles/*")).stream()
            .collect(Collectors.toMap(Article::inputId, article -> article, (one, two) -> one));
    for (Map<String, String> row : ArticleFiles.rows("gold", "data/gold/attributions.csv")) {
      Article article = articles.get(row.get("input_id")).inLanguage("en");
      Field field = Field.valueOf(row.get("field").toUpperCase(Locale.ROOT));
      int start = article.field(field).indexOf(row.get("content"));
      assertTrue(start >= 0, row::toString);
      Span content =
          new Span(
              article.field(field).codePointCount(0, start),
              article.field(field).codePointCount(0, start + row.get("content").length()));
      FOUND.add(new Found(row, innermost(reader.read(article).attributions(), field, content)));
    }
  }

  @Test
  void sourcesAreResolved() {
    List<Found> found = FOUND.stream().filter(row -> row.read != null).toList();
    assertTrue(share(FOUND, row -> row.read != null) >= 0.92);
    assertTrue(share(found, Found::rightSource) >= 0.82);
  }

  @Test
  void chainsAreFollowed() {
    List<Found> nested = FOUND.stream().filter(row -> !row.cell("via").isEmpty()).toList();
    assertTrue(share(nested, Found::rightVia) >= 0.51);
  }

  private static double share(List<Found> rows, Predicate<Found> right) {
    return (double) rows.stream().filter(right).count() / rows.size();
  }

  private static Attribution innermost(List<Attribution> read, Field field, Span content) {
    return read.stream()
        .filter(attribution -> attribution.field() == field && covers(attribution, content))
        .min(Comparator.comparingInt(SourceGoldTest::length))
        .orElse(null);
  }

  private static boolean covers(Attribution attribution, Span content) {
    int covered = 0;
    for (Span span : attribution.contentSpans()) {
      int from = Math.max(span.start(), content.start());
      covered += Math.max(0, Math.min(span.end(), content.end()) - from);
    }
    return covered >= COVERED * (content.end() - content.start());
  }

  private static int length(Attribution attribution) {
    return attribution.contentSpans().stream().mapToInt(span -> span.end() - span.start()).sum();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^(the|an?) ", "").replace('\u2019', '\'');
  }
}
