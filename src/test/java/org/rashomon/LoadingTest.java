package org.rashomon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DuckDB reads two nights of the sample: by the data package, and by the lines of the manual. */
class LoadingTest {
  private static final Path MANUAL = Path.of("src", "site", "markdown", "loading.md");
  private static final Pattern SQL = Pattern.compile("(?s)```sql\\n(.*?)```");
  private static final List<String> NIGHTS = List.of("2023-11-07", "2023-11-08");
  private static final Map<String, String> TYPES =
      Map.of(
          "string", "VARCHAR",
          "integer", "BIGINT",
          "number", "DOUBLE",
          "boolean", "BOOLEAN",
          "datetime", "TIMESTAMP WITH TIME ZONE",
          "object", "JSON");

  @TempDir static Path folder;

  @BeforeAll
  static void runTwoNights() {
    for (String night : NIGHTS) {
      Reports.Run run =
          Reports.run(
              "--output=" + folder.resolve("nights").resolve(night),
              "--previous=auto",
              "--csvFlavor=raw",
              "--parquet=true",
              "--until=" + night);
      assertEquals(0, run.status(), run.messages());
    }
  }

  @Test
  void everyTableLoadsWithItsTypesAndKeys() throws Exception {
    Path report = folder.resolve("nights").resolve(NIGHTS.get(1));
    JsonNode resources =
        new ObjectMapper().readTree(report.resolve("datapackage.json").toFile()).get("resources");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
      for (JsonNode resource : resources) {
        load(duck, resource, report);
        String table = name(resource);
        assertEquals(
            Reports.rows(report.resolve(resource.get("path").asText())).size(),
            number(duck, "SELECT count(*) FROM " + table),
            table);
      }
      int references = 0;
      for (JsonNode resource : resources) {
        assertKeyIsUnique(duck, resource);
        for (JsonNode key : resource.at("/schema/foreignKeys")) {
          assertHolds(duck, resource, key);
          references++;
        }
      }
      assertTrue(references > 20, "references " + references);
    }
  }

  @Test
  void parquetHoldsWhatTheCsvHolds() throws Exception {
    Path report = folder.resolve("nights").resolve(NIGHTS.get(1));
    JsonNode resources =
        new ObjectMapper().readTree(report.resolve("datapackage.json").toFile()).get("resources");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
      for (JsonNode resource : resources) {
        load(duck, resource, report);
        String csv = "SELECT * FROM " + name(resource);
        String parquet = "SELECT * FROM '" + report.resolve(name(resource) + ".parquet") + "'";
        assertEquals(types(duck, csv).replace("JSON", "VARCHAR"), types(duck, parquet));
        assertEquals(0, number(duck, "SELECT count(*) FROM (" + csv + " EXCEPT " + parquet + ")"));
        assertEquals(0, number(duck, "SELECT count(*) FROM (" + parquet + " EXCEPT " + csv + ")"));
      }
    }
  }

  @Test
  void theLinesOfTheManualJoinTwoNights() throws Exception {
    List<String> scripts = scripts();
    assertEquals(2, scripts.size());
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
      List<String> joined = last(duck, scripts.get(0));
      Set<String> ids = ids(NIGHTS.get(0));
      ids.retainAll(ids(NIGHTS.get(1)));
      assertTrue(ids.size() > 50, "claims of both nights: " + ids.size());
      assertEquals(List.copyOf(ids), joined);
      Set<String> all = ids(NIGHTS.get(0));
      all.addAll(ids(NIGHTS.get(1)));
      assertEquals(List.copyOf(all), last(duck, scripts.get(1)));
    }
  }

  private static void load(Connection duck, JsonNode resource, Path report) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (JsonNode field : resource.at("/schema/fields")) {
      columns.add(
          "'" + field.get("name").asText() + "': '" + TYPES.get(field.get("type").asText()) + "'");
    }
    String csv = report.resolve(resource.get("path").asText()).toString();
    run(
        duck,
        "CREATE TABLE "
            + name(resource)
            + " AS SELECT * FROM read_csv('"
            + csv
            + "', auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"',"
            + " nullstr = '', columns = {"
            + String.join(", ", columns)
            + "})");
  }

  private static void assertKeyIsUnique(Connection duck, JsonNode resource) throws SQLException {
    List<String> key = new ArrayList<>();
    resource.at("/schema/primaryKey").forEach(each -> key.add(each.asText()));
    String columns = String.join(", ", key);
    String twice =
        "SELECT count(*) FROM (SELECT "
            + columns
            + " FROM "
            + name(resource)
            + " GROUP BY "
            + columns
            + " HAVING count(*) > 1)";
    assertEquals(0, number(duck, twice), name(resource));
  }

  private static void assertHolds(Connection duck, JsonNode resource, JsonNode key)
      throws SQLException {
    String target = key.at("/reference/resource").asText();
    String column = key.at("/fields/0").asText();
    String astray =
        "SELECT count(*) FROM "
            + name(resource)
            + " WHERE "
            + column
            + " NOT IN (SELECT "
            + key.at("/reference/fields/0").asText()
            + " FROM "
            + (target.isEmpty() ? name(resource) : target)
            + ")";
    assertEquals(0, number(duck, astray), name(resource) + "." + column);
  }

  private static List<String> scripts() throws IOException {
    return SQL.matcher(Files.readString(MANUAL))
        .results()
        .map(block -> block.group(1).replace("'nights/", "'" + folder.resolve("nights") + "/"))
        .toList();
  }

  /** Runs the statements of a script; gives the first column of the last one. */
  private static List<String> last(Connection duck, String script) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (String sql : script.strip().split(";\\s*", -1)) {
      if (sql.isBlank()) {
        continue;
      }
      try (Statement statement = duck.createStatement()) {
        if (statement.execute(sql)) {
          cells.clear();
          ResultSet rows = statement.getResultSet();
          while (rows.next()) {
            cells.add(rows.getString(1));
          }
        }
      }
    }
    return cells;
  }

  /** The names and types of a query's columns. */
  private static String types(Connection duck, String query) throws SQLException {
    StringBuilder told = new StringBuilder();
    try (Statement statement = duck.createStatement();
        ResultSet columns = statement.executeQuery("DESCRIBE " + query)) {
      while (columns.next()) {
        told.append(columns.getString(1)).append(' ').append(columns.getString(2)).append('\n');
      }
    }
    return told.toString();
  }

  private static Set<String> ids(String night) {
    return Reports.rows(folder.resolve("nights").resolve(night).resolve("claims.csv")).stream()
        .map(row -> row.get("claim_id"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(JsonNode resource) {
    return resource.get("name").asText();
  }

  private static void run(Connection duck, String sql) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long number(Connection duck, String sql) throws SQLException {
    try (Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
