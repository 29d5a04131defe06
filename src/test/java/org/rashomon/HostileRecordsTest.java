package org.rashomon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records made to hurt are rejected or tamed, and change no row of the good ones. */
class HostileRecordsTest {
  private static final Path HOSTILE = Path.of("src", "test", "resources", "hostile.jsonl");

  @TempDir static Path folder;
  private static Path good;
  private static Path all;

  @BeforeAll
  static void runBoth() throws IOException {
    List<String> lines = Files.readAllLines(HOSTILE, StandardCharsets.ISO_8859_1);
    List<String> goodLines =
        lines.stream().filter(line -> line.startsWith("{\"id\": \"good-")).toList();
    assertEquals(3, goodLines.size());
    good = run("good", goodLines);
    List<String> more = new ArrayList<>(lines);
    more.add(hugeLine());
    all = run("all", more);
  }

  private static String hugeLine() {
    String sentence = "The report said that \\\"nothing\\\" was done, according to nobody at all, ";
    String text = sentence.repeat(5_000_000 / sentence.length());
    return "{\"id\": \"huge\", \"outlet\": \"Kestrel News\", \"title\": \"A very long report\","
        + " \"published_at\": \"2023-12-24T06:00:00Z\", \"text\": \""
        + text
        + "\"}";
  }

  private static Path run(String name, List<String> lines) throws IOException {
    Path input = folder.resolve(name + ".jsonl");
    Files.write(input, lines, StandardCharsets.ISO_8859_1);
    Path report = folder.resolve(name);
    Reports.Run run = Reports.run("--input=" + input, "--output=" + report, "--parquet=true");
    assertEquals(0, run.status(), run.messages());
    return report;
  }

  @Test
  void eachRecordIsKeptOrRejectedWithItsReason() {
    Map<String, Long> reasons =
        Reports.rows(all.resolve("rejected.csv")).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("reason"), TreeMap::new, Collectors.counting()));
    assertEquals(
        Map.of(
            "bad_date", 1L,
            "broken_json", 1L,
            "duplicate_id", 1L,
            "invalid_utf8", 1L,
            "no_object", 1L,
            "no_outlet", 1L,
            "no_title_or_text", 1L),
        reasons);
    assertEquals(18, 7 + Reports.rows(all.resolve("articles.csv")).size());
  }

  @Test
  void rowsOfGoodRecordsStayAsTheyAre() throws IOException {
    for (String table : List.of("articles", "attributions", "statements", "stances", "claims")) {
      List<String> expected = goodRows(good, table);
      assertFalse(expected.isEmpty(), table);
      assertEquals(expected, goodRows(all, table), table);
    }
  }

  /** Rows without the columns that tell of the run as a whole. */
  private static List<String> goodRows(Path report, String table) {
    List<String> stories =
        Reports.rows(report.resolve("articles.csv")).stream()
            .filter(row -> row.get("input_id").startsWith("good-"))
            .map(row -> row.get("story_id"))
            .toList();
    List<String> rows = new ArrayList<>();
    for (Map<String, String> row : Reports.rows(report.resolve(table + ".csv"))) {
      SortedMap<String, String> kept = new TreeMap<>(row);
      kept.keySet().removeAll(List.of("as_of", "location"));
      String story = row.get("story_id");
      if (table.equals("attributions") ? !isHostile(report, row) : stories.contains(story)) {
        rows.add(kept.toString());
      }
    }
    return rows;
  }

  private static boolean isHostile(Path report, Map<String, String> row) {
    return Reports.rows(report.resolve("articles.csv")).stream()
        .filter(article -> article.get("article_id").equals(row.get("article_id")))
        .noneMatch(article -> article.get("input_id").startsWith("good-"));
  }

  @Test
  void aSpreadsheetRunsNoCell() throws IOException {
    String articles = Files.readString(all.resolve("articles.csv"));
    assertTrue(articles.contains("'=HYPERLINK("), articles);
    for (Map<String, String> row : Reports.rows(all.resolve("statements.csv"))) {
      assertFalse("=+-@\t\r".indexOf((row.get("text") + " ").charAt(0)) >= 0, row.get("text"));
    }
  }

  @Test
  void parquetKeepsTextAsItIs() throws SQLException {
    String from = " FROM '" + all.resolve("articles.parquet") + "' WHERE title LIKE '=HYPERLINK(%'";
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*)" + from)) {
      assertTrue(rows.next());
      assertEquals(1, rows.getLong(1));
    }
  }
}
