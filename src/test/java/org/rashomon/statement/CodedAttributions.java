package org.rashomon.statement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.rashomon.model.Article;
import org.rashomon.model.Attribution;
import org.rashomon.model.Field;
import org.rashomon.model.Span;
import org.rashomon.read.ArticleFiles;
import org.rashomon.text.ModelFolder;

/** Attributions that a reader coded by hand, and what the job reads at the same places. */
record CodedAttributions(List<Row> rows) {
  private static final double COVERED = 0.8;

  /** A coded attribution and the innermost one of the job over its content; null if none is. */
  record Row(Map<String, String> coded, Attribution read) {
    String cell(String column) {
      return coded.getOrDefault(column, "");
    }

    boolean found() {
      return read != null;
    }

    boolean nested() {
      return !cell("via").isEmpty();
    }

    boolean rightSource() {
      return found() && plain(read.source().name()).equals(plain(cell("source")));
    }

    boolean rightVia() {
      return found() && plain(String.join(" > ", read.via())).equals(plain(cell("via")));
    }
  }

  static CodedAttributions of(String articlePattern, String coding) {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    ArticleReader reader = ArticleReader.with(ModelFolder.shipped());
    Map<String, Article> articles =
        ArticleFiles.articles("input", List.of(articlePattern)).stream()
            .collect(Collectors.toMap(Article::inputId, article -> article, (one, two) -> one));
    Map<String, List<Attribution>> read = new HashMap<>();
    return new CodedAttributions(
        ArticleFiles.rows("gold", coding).stream()
            .map(
                row -> {
                  Article article = articles.get(row.get("input_id")).inLanguage("en");
                  return row(
                      row,
                      article,
                      read.computeIfAbsent(
                          article.id(), id -> reader.read(article).attributions()));
                })
            .toList());
  }

  /** Share of the coded attributions whose content the job puts into an attribution. */
  double found() {
    return share(rows, Row::found);
  }

  /** Share of those found that have the coded source. */
  double rightSource() {
    return share(rows.stream().filter(Row::found).toList(), Row::rightSource);
  }

  /** Share of the nested ones, found or not, that have the coded chain. */
  double rightVia() {
    return share(rows.stream().filter(Row::nested).toList(), Row::rightVia);
  }

  /** The three shares in words, for whoever sees a floor fail. */
  String shares() {
    return String.format(
        Locale.ROOT,
        "%d coded: found %.3f, source right %.3f, chain right %.3f",
        rows.size(),
        found(),
        rightSource(),
        rightVia());
  }

  private static Row row(Map<String, String> coded, Article article, List<Attribution> read) {
    Field field = Field.valueOf(coded.get("field").toUpperCase(Locale.ROOT));
    String text = article.field(field);
    int start = text.indexOf(coded.get("content"));
    assertTrue(start >= 0, coded::toString);
    Span content =
        new Span(
            text.codePointCount(0, start),
            text.codePointCount(0, start + coded.get("content").length()));
    return new Row(coded, innermost(read, field, content));
  }

  private static double share(List<Row> rows, Predicate<Row> right) {
    return (double) rows.stream().filter(right).count() / rows.size();
  }

  private static Attribution innermost(List<Attribution> read, Field field, Span content) {
    return read.stream()
        .filter(attribution -> attribution.field() == field && covers(attribution, content))
        .min(Comparator.comparingInt(CodedAttributions::length))
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
