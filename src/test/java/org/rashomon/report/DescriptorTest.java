package org.rashomon.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.model.Ids;
import org.rashomon.table.Table;
import org.rashomon.table.Tables;

/**
 * {@code datapackage.json} against the rules of the Tabular Data Package, the Table Schema and the
 * CSV Dialect (Frictionless Data, version 1), and {@code run.json}.
 */
class DescriptorTest {
  private static final String NAME = "[-a-z0-9._/]+";
  private static final Set<String> TYPES =
      Set.of("string", "integer", "number", "boolean", "datetime", "object");
  private static final List<Table<?>> TABLES = Tables.of(true);

  @TempDir Path folder;
  private JsonNode descriptor;
  private JsonNode run;

  @BeforeEach
  void publish() throws IOException {
    Path output = folder.resolve("report");
    try (Publication publication = Publication.at(output.toString())) {
      Parts.write(
          publication.staging(),
          Parts.name("rejected", 1, CsvFlavor.SAFE),
          List.of("f:1,r,\"two\nlines\",\"say \"\"no\"\"\"\n", "f:2,r,,\n"));
      publication.publish(TABLES, Runs.SAFE, Runs.INFO);
    }
    descriptor = Json.MAPPER.readTree(Files.readString(output.resolve("datapackage.json")));
    run = Json.MAPPER.readTree(Files.readString(output.resolve("run.json")));
  }

  @Test
  void thePackageHasWhatItsProfileRequires() {
    assertEquals("tabular-data-package", descriptor.path("profile").asText());
    assertTrue(descriptor.path("name").asText().matches(NAME));
    assertEquals(TABLES.size(), descriptor.path("resources").size());
  }

  @Test
  void everyResourceDescribesItsFile() throws IOException {
    Set<String> names = new TreeSet<>();
    for (JsonNode resource : descriptor.path("resources")) {
      String path = resource.path("path").asText();
      byte[] bytes = Files.readAllBytes(folder.resolve("report").resolve(path));
      assertEquals("tabular-data-resource", resource.path("profile").asText());
      assertTrue(resource.path("name").asText().matches(NAME));
      assertTrue(names.add(resource.path("name").asText()), "names are unique");
      assertTrue(path.matches("[^./~][^/]*"), path);
      assertEquals("utf-8", resource.path("encoding").asText());
      assertEquals("csv", resource.path("format").asText());
      assertEquals(bytes.length, resource.path("bytes").asInt(-1));
      assertEquals("sha256:" + Ids.sha256(bytes), resource.path("hash").asText());
      assertEquals("\n", resource.path("dialect").path("lineTerminator").asText());
      assertTrue(resource.path("dialect").path("header").isBoolean());
    }
  }

  @Test
  void everyFieldHasANameATypeAndAMeaning() {
    for (JsonNode resource : descriptor.path("resources")) {
      JsonNode schema = resource.path("schema");
      assertEquals("[\"\"]", schema.path("missingValues").toString());
      Set<String> names = fields(resource);
      assertEquals(schema.path("fields").size(), names.size());
      for (JsonNode field : schema.path("fields")) {
        assertTrue(TYPES.contains(field.path("type").asText()), field.toString());
        assertEquals("default", field.path("format").asText());
        assertTrue(field.path("description").asText().endsWith("."));
        for (JsonNode word : field.path("constraints").path("enum")) {
          assertTrue(word.asText().matches("[a-z_]+"), word.asText());
        }
      }
      assertTrue(schema.path("primaryKey").size() > 0);
      schema.path("primaryKey").forEach(key -> assertTrue(names.contains(key.asText())));
    }
  }

  @Test
  void everyForeignKeyLeadsToAPrimaryKey() {
    for (JsonNode resource : descriptor.path("resources")) {
      for (JsonNode foreignKey : resource.path("schema").path("foreignKeys")) {
        assertEquals(1, foreignKey.path("fields").size());
        assertTrue(fields(resource).contains(foreignKey.path("fields").path(0).asText()));
        JsonNode reference = foreignKey.path("reference");
        String other = reference.path("resource").asText("missing");
        assertTrue(!other.equals(resource.path("name").asText()), "itself has the empty name");
        JsonNode to = other.isEmpty() ? resource : resource(other);
        assertEquals(to.path("schema").path("primaryKey"), reference.path("fields"));
      }
    }
  }

  @Test
  void theDescriptorSaysWhatTheTablesSay() {
    for (Table<?> table : TABLES) {
      List<String> told = new ArrayList<>();
      resource(table.name())
          .path("schema")
          .path("fields")
          .forEach(field -> told.add(field.path("description").asText()));
      assertEquals(table.columns().stream().map(column -> column.about()).toList(), told);
    }
  }

  @Test
  void theRunTellsItsFilesAndCounts() throws IOException {
    assertEquals(2, run.path("counts").path("rejected").asInt());
    assertEquals(1, run.path("counts").path("rejected_by_reason").path("no_text").asInt());
    assertEquals(1, run.path("counts").path("left_out").asInt());
    assertEquals("PT72H", run.path("options").path("storyWindow").asText());
    assertEquals("cd34", run.path("input").path(0).path("sha256").asText());
    assertEquals(TABLES.size() + 1, run.path("report").size());
    for (JsonNode file : run.path("report")) {
      byte[] bytes =
          Files.readAllBytes(folder.resolve("report").resolve(file.path("name").asText()));
      assertEquals(Ids.sha256(bytes), file.path("sha256").asText());
      long rows = file.path("name").asText().equals("rejected.csv") ? 2 : 0;
      assertEquals(rows, file.path("rows").asLong(), file.path("name").asText());
    }
  }

  private JsonNode resource(String name) {
    for (JsonNode resource : descriptor.path("resources")) {
      if (resource.path("name").asText().equals(name)) {
        return resource;
      }
    }
    throw new AssertionError("no resource " + name);
  }

  private static Set<String> fields(JsonNode resource) {
    Set<String> names = new TreeSet<>();
    resource.path("schema").path("fields").forEach(field -> names.add(field.path("name").asText()));
    return names;
  }
}
