package org.rashomon.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.table.Tables;

/** Publishing where no folder can be renamed; a local disk stands for an object store. */
class StorePublicationTest {
  @TempDir Path folder;

  @Test
  void latestNamesTheFolderOfAFinishedRun() throws IOException {
    try (StorePublication publication = begin()) {
      stage(publication);
      assertFalse(Files.exists(folder.resolve(StorePublication.LATEST)));
      publication.publish(
          List.of(Tables.named("outlets")), new ReportFormat(CsvFlavor.EXCEL, false), Runs.INFO);
    }
    JsonNode latest =
        Json.MAPPER.readTree(Files.readString(folder.resolve(StorePublication.LATEST)));
    Path run = folder.resolve(latest.path("path").asText());
    assertEquals(List.of("datapackage.json", "outlets.csv", "run.json"), files(run));
    assertEquals("\uFEFFoutlet", Files.readString(run.resolve("outlets.csv")).substring(0, 7));
  }

  @Test
  void aRunThatFailedLeavesNoFile() throws IOException {
    try (StorePublication publication = begin()) {
      stage(publication);
    }
    assertEquals(List.of(), files(folder));
  }

  private StorePublication begin() {
    return StorePublication.below(FileSystems.matchNewResource(folder.toString(), true));
  }

  private static void stage(Publication publication) throws IOException {
    Parts.write(
        publication.staging(),
        Parts.name("outlets", 0, CsvFlavor.SAFE),
        List.of("A,0,0,0,0,0,0,0,0,0,,,,\n"));
  }

  private static List<String> files(Path of) throws IOException {
    try (Stream<Path> files = Files.walk(of)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> of.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
