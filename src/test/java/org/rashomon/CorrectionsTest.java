package org.rashomon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What articles say otherwise than before is told within a run and from night to night. */
class CorrectionsTest {
  private static final String FIRST =
      "Twelve people drowned when the ferry sank off Port Marlow. The crew had no radio. Ada Moyo,"
          + " the transport minister, said the vessel was overloaded.";
  private static final String SECOND =
      "Fifteen people drowned when the ferry sank off Port Marlow. The crew had no radio . Ada Moyo,"
          + " the transport minister, said the vessel was overloaded. Divers will return on Monday.";
  private static final String THIRD =
      "Fifteen people drowned when the ferry sank off Port Marlow. Ada Moyo, the transport"
          + " minister, said the vessel was not overloaded. Divers will return on Monday.";

  @TempDir Path folder;

  @Test
  void versionsOfOneRunAreComparedInTheirOrder() throws IOException {
    List<Map<String, String>> rows =
        run("night", "", record("1", 3, THIRD), record("1", 1, FIRST), record("1", 2, SECOND));
    assertEquals(
        List.of("added", "figure", "polarity", "removed"),
        rows.stream().map(row -> row.get("change")).sorted().toList());
    Map<String, String> figure = only(rows, "figure");
    assertTrue(figure.get("former_text").startsWith("Twelve people"), figure.toString());
    assertTrue(figure.get("text").startsWith("Fifteen people"), figure.toString());
    assertEquals("2023-11-01T06:00:00Z", figure.get("former_published_at"));
    assertEquals("2023-11-02T06:00:00Z", figure.get("published_at"));
    Map<String, String> removed = only(rows, "removed");
    int start = Integer.parseInt(removed.get("former_char_start"));
    int end = Integer.parseInt(removed.get("former_char_end"));
    assertEquals(removed.get("former_text"), SECOND.substring(start, end));
    assertEquals("", removed.get("text") + removed.get("source") + removed.get("char_start"));
    assertEquals(figure.get("version"), removed.get("former_version"));
  }

  @Test
  void aNightIsComparedWithTheReportOfTheNightBefore() throws IOException {
    String twin = record("2", 1, FIRST);
    run("one", "", record("1", 1, FIRST), twin);
    List<Map<String, String>> rows = run("two", "one", record("1", 2, SECOND), twin);
    assertEquals(
        List.of("added", "figure"), rows.stream().map(row -> row.get("change")).sorted().toList());
    List<Map<String, String>> within =
        run("both", "", record("1", 2, SECOND), twin, record("1", 1, FIRST));
    assertEquals(within, rows, "it is all one in which report a version stands");
    assertEquals(List.of(), run("three", "two", record("1", 2, SECOND), twin));
  }

  @Test
  void whatNeitherNightAnalysedIsNotCompared() throws IOException {
    run("one", "", record("1", 1, FIRST));
    Path input = write("two", record("1", 2, SECOND));
    Path report = folder.resolve("stories alone");
    Reports.Run run =
        Reports.run(
            "--input=" + input,
            "--output=" + report,
            "--previous=" + folder.resolve("one"),
            "--statements=false");
    assertEquals(0, run.status(), run.messages());
    assertEquals(List.of(), Reports.rows(report.resolve("corrections.csv")));
    assertEquals(List.of(), run("three", "stories alone", record("1", 2, SECOND)));
  }

  private List<Map<String, String>> run(String night, String previous, String... records)
      throws IOException {
    Path report = folder.resolve(night);
    Reports.Run run =
        Reports.run(
            "--input=" + write(night, records),
            "--output=" + report,
            "--previous=" + (previous.isEmpty() ? "" : folder.resolve(previous)));
    assertEquals(0, run.status(), run.messages());
    return Reports.rows(report.resolve("corrections.csv")).stream()
        .map(row -> without(row, "as_of"))
        .toList();
  }

  private static Map<String, String> without(Map<String, String> row, String column) {
    row.remove(column);
    return row;
  }

  private Path write(String night, String... records) throws IOException {
    return Files.write(folder.resolve(night + ".jsonl"), List.of(records));
  }

  private static Map<String, String> only(List<Map<String, String>> rows, String change) {
    List<Map<String, String>> found =
        rows.stream().filter(row -> row.get("change").equals(change)).toList();
    assertEquals(1, found.size(), rows.toString());
    return found.get(0);
  }

  private static String record(String id, int day, String text) {
    ObjectNode record = new ObjectMapper().createObjectNode();
    record.put("id", id).put("outlet", "Post").put("title", "Ferry sinks " + id);
    record.put("published_at", "2023-11-0" + day + "T06:00:00Z").put("text", text);
    return record.toString();
  }
}
