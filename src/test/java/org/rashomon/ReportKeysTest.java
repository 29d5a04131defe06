package org.rashomon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample's reports hold together: keys, references, positions, order. */
class ReportKeysTest {
  @TempDir static Path folder;
  private static final Map<String, List<Map<String, String>>> TABLES = new HashMap<>();
  private static JsonNode resources;

  @BeforeAll
  static void runTheSample() throws IOException {
    Path report = folder.resolve("report");
    Path claims = folder.resolve("tracked.csv");
    Files.writeString(
        claims,
        "tracked_claim_id,claim,input_id\n"
            + "t-1,The ferry was carrying too many passengers,\n"
            + "t-2,At least 12 people died when the ferry capsized,mw-010\n");
    Reports.Run run =
        Reports.run(
            "--input=data/articles/*," + formerVersion(),
            "--output=" + report,
            "--csvFlavor=raw",
            "--texts",
            "--trackedClaims=" + claims);
    assertEquals(0, run.status(), run.messages());
    resources =
        new ObjectMapper().readTree(report.resolve("datapackage.json").toFile()).get("resources");
    for (JsonNode resource : resources) {
      TABLES.put(
          resource.get("name").asText(),
          Reports.rows(report.resolve(resource.get("path").asText())));
    }
  }

  /** An article of the sample as it might have been an hour before: with a sentence of its own. */
  private static Path formerVersion() throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (Stream<String> lines = Files.lines(Path.of("data/articles/part-a.jsonl"))) {
      ObjectNode record = (ObjectNode) json.readTree(lines.findFirst().orElseThrow());
      Instant time = Instant.parse(record.get("published_at").asText());
      record.put("published_at", time.minusSeconds(3600).toString());
      record.put("text", "Nobody answered the door. " + record.get("text").asText());
      return Files.writeString(folder.resolve("former.jsonl"), record + "\n");
    }
  }

  @Test
  void everyTableButTheRejectedHasRows() {
    assertEquals(18, TABLES.size());
    TABLES.forEach((name, rows) -> assertEquals(name.equals("rejected"), rows.isEmpty(), name));
  }

  @Test
  void everyKeyIsUniqueAndSorted() {
    for (JsonNode resource : resources) {
      List<String> fields = strings(resource.at("/schema/primaryKey"));
      List<List<String>> keys = keys(resource.get("name").asText(), fields);
      assertEquals(keys.size(), new HashSet<>(keys).size(), resource.get("name").asText());
      List<List<String>> sorted = new ArrayList<>(keys);
      sorted.sort(
          (one, other) -> {
            int order = 0;
            for (int i = 0; i < one.size() && order == 0; i++) {
              order = one.get(i).compareTo(other.get(i));
            }
            return order;
          });
      assertEquals(sorted, keys, resource.get("name").asText());
    }
  }

  @Test
  void everyForeignKeyHolds() {
    int checked = 0;
    for (JsonNode resource : resources) {
      for (JsonNode reference : resource.at("/schema/foreignKeys")) {
        String name = resource.get("name").asText();
        String target = reference.at("/reference/resource").asText();
        Set<List<String>> known =
            new HashSet<>(
                keys(target.isEmpty() ? name : target, strings(reference.at("/reference/fields"))));
        for (List<String> key : keys(name, strings(reference.get("fields")))) {
          boolean absent = key.stream().allMatch(String::isEmpty);
          assertTrue(absent || known.contains(key), name + " points at no " + target + ": " + key);
          checked++;
        }
      }
    }
    assertTrue(checked > 1000, "checked " + checked);
  }

  @Test
  void everyPassageStandsWhereItsRowSays() {
    Map<List<String>, String> texts = new HashMap<>();
    for (Map<String, String> row : TABLES.get("texts")) {
      texts.put(List.of(row.get("article_id"), row.get("field")), row.get("text"));
    }
    for (String table : List.of("statements", "stances", "tracked_claims")) {
      String words = table.equals("statements") ? "text" : "evidence";
      for (Map<String, String> row : TABLES.get(table)) {
        if (!row.get("char_start").isEmpty()) {
          String text = texts.get(List.of(row.get("article_id"), row.get("field")));
          assertEquals(row.get(words), cut(text, row.get("char_start"), row.get("char_end")));
        }
      }
    }
    for (Map<String, String> row : TABLES.get("attributions")) {
      if (!row.get("cue_start").isEmpty()) {
        String text = texts.get(List.of(row.get("article_id"), row.get("field")));
        assertEquals(row.get("cue"), cut(text, row.get("cue_start"), row.get("cue_end")));
      }
    }
  }

  @Test
  void outletsAddUpOverEveryClaim() {
    for (Map<String, String> claim : TABLES.get("claims")) {
      int covered = 0;
      for (String stance : List.of("supporting", "disputing", "mixed", "reporting", "silent")) {
        covered += Integer.parseInt(claim.get(stance));
      }
      assertTrue(covered >= 1, claim.toString());
      assertTrue(covered <= Integer.parseInt(claim.get("covering_outlets")), claim.toString());
    }
  }

  private static String cut(String text, String start, String end) {
    int[] codePoints = text.codePoints().toArray();
    int from = Integer.parseInt(start);
    return new String(codePoints, from, Integer.parseInt(end) - from);
  }

  private static List<List<String>> keys(String table, List<String> fields) {
    return TABLES.get(table).stream().map(row -> fields.stream().map(row::get).toList()).toList();
  }

  private static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(each -> strings.add(each.asText()));
    } else {
      strings.add(node.asText());
    }
    return strings;
  }
}
