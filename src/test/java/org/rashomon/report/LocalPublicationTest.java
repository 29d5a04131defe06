package org.rashomon.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.table.Table;
import org.rashomon.table.Tables;

/** A report on a local disk appears whole or not at all, whenever a run dies. */
class LocalPublicationTest {
  private static final List<Table<?>> TABLES = List.of(Tables.named("outlets"));
  @TempDir Path folder;

  @Test
  void aReportReplacesTheFormerOneAndLeavesNothingBeside() throws IOException {
    publish("old");
    assertEquals(List.of("old"), outlets());
    publish("new");
    assertEquals(List.of("new"), outlets());
    assertEquals(List.of("report"), names(folder));
    assertEquals(List.of("datapackage.json", "outlets.csv", "run.json"), names(target()));
  }

  @Test
  void aReportWithParquetIsReplacedToo() throws IOException {
    try (Publication publication = Publication.at(target().toString())) {
      publication.publish(TABLES, new ReportFormat(CsvFlavor.SAFE, true), Runs.INFO);
    }
    assertEquals(
        List.of("datapackage.json", "outlets.csv", "outlets.parquet", "run.json"), names(target()));
    publish("new");
    assertEquals(List.of("datapackage.json", "outlets.csv", "run.json"), names(target()));
  }

  @Test
  void aMissingFolderIsMadeWithItsParentsAndAnEmptyOneIsTaken() throws IOException {
    Path deep = folder.resolve("a/b/report");
    try (Publication publication = Publication.at(deep.toString())) {
      publication.publish(TABLES, Runs.SAFE, Runs.INFO);
    }
    assertTrue(Files.exists(deep.resolve("run.json")));
    Files.createDirectory(target());
    publish("new");
    assertEquals(List.of("new"), outlets());
  }

  @Test
  void whatIsNotPublishedIsTakenAway() throws IOException {
    publish("old");
    try (Publication publication = Publication.at(target().toString())) {
      stage(publication, "new");
    }
    assertEquals(List.of("old"), outlets());
    assertEquals(List.of("report"), names(folder));
  }

  @Test
  void aRunThatDiedWhileStagingLeavesNothing() throws IOException {
    publish("old");
    Path staged = Files.createDirectories(folder.resolve(".report.staging/parts"));
    Files.writeString(staged.resolve("outlets-000000.part"), "dead,0\n");
    Files.createFile(folder.resolve(".report.lock"));
    publish("new");
    assertEquals(List.of("new"), outlets());
    assertEquals(List.of("report"), names(folder));
  }

  @Test
  void aRunThatDiedBetweenTheRenamesGivesTheFormerReportBack() throws IOException {
    publish("old");
    Files.move(target(), folder.resolve(".report.former"));
    Files.createDirectories(folder.resolve(".report.staging/report"));
    Publication.at(target().toString()).close();
    assertEquals(List.of("old"), outlets());
    assertEquals(List.of("report"), names(folder));
  }

  @Test
  void aRunThatDiedAfterTheRenamesLeavesTheNewReport() throws IOException {
    publish("old");
    Files.move(target(), folder.resolve(".report.former"));
    publishFresh("new");
    Publication.at(target().toString()).close();
    assertEquals(List.of("new"), outlets());
    assertEquals(List.of("report"), names(folder));
  }

  @Test
  void aReportThatCannotBeFinishedLeavesTheFormerOne() throws IOException {
    publish("old");
    try (Publication publication = Publication.at(target().toString())) {
      Files.writeString(target().resolve("notes.txt"), "written while the job ran");
      assertThrows(IOException.class, () -> publication.publish(TABLES, Runs.SAFE, Runs.INFO));
    }
    assertEquals(List.of("old"), outlets());
    assertTrue(Files.exists(target().resolve("notes.txt")));
  }

  @Test
  void aForeignFolderIsRefused() throws IOException {
    Files.createDirectory(target());
    Files.writeString(target().resolve("thesis.txt"), "years of work");
    assertRefused(target(), "other files");
    Files.writeString(target().resolve("datapackage.json"), "{\"name\": \"another-package\"}");
    assertRefused(target(), "other files");
    Files.writeString(target().resolve("datapackage.json"), "no JSON");
    assertRefused(target(), "other files");
    assertEquals("years of work", Files.readString(target().resolve("thesis.txt")));
  }

  @Test
  void aReportWithSomethingElseInItIsRefused() throws IOException {
    publish("old");
    Files.writeString(target().resolve("analysis.R"), "days of work");
    assertRefused(target(), "analysis.R");
    assertEquals(List.of("report"), names(folder));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "a file");
    assertRefused(file, "is a file");
    assertRefused(file.resolve("report"), "cannot write");
    assertRefused(Path.of("/"), "name a folder below");
    assertEquals(List.of("taken"), names(folder));
  }

  @Test
  void twoRunsDoNotShareAPlace() throws IOException {
    try (Publication first = Publication.at(target().toString())) {
      assertRefused(target(), "another run");
      first.publish(TABLES, Runs.SAFE, Runs.INFO);
    }
    publish("new");
  }

  @Test
  void aLinkToAFolderIsFollowed() throws IOException {
    Path disk = Files.createDirectories(folder.resolve("disk/reports"));
    Files.createSymbolicLink(target(), disk);
    publish("new");
    assertTrue(Files.isSymbolicLink(target()));
    assertEquals(List.of("new"), outlets());
  }

  @Test
  void aFolderOfASystemThatBeamDoesNotKnowIsRefused() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> Publication.at("nosuch://a/b"));
    assertTrue(refusal.getMessage().startsWith("--output: "), refusal.getMessage());
  }

  private void assertRefused(Path output, String why) {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class, () -> Publication.at(output.toString()).close());
    assertTrue(refusal.getMessage().startsWith("--output: "), refusal.getMessage());
    assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
    assertFalse(refusal.getMessage().contains("Exception"), refusal.getMessage());
  }

  private Path target() {
    return folder.resolve("report");
  }

  private void publish(String outlet) throws IOException {
    try (Publication publication = Publication.at(target().toString())) {
      stage(publication, outlet);
      publication.publish(TABLES, Runs.SAFE, Runs.INFO);
    }
  }

  /** As {@link #publish}, in another place, without a look at what lies here. */
  private void publishFresh(String outlet) throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    try (Publication publication = Publication.at(elsewhere.toString())) {
      stage(publication, outlet);
      publication.publish(TABLES, Runs.SAFE, Runs.INFO);
    }
    Files.move(elsewhere, target());
  }

  private static void stage(Publication publication, String outlet) throws IOException {
    Parts.write(
        publication.staging(),
        Parts.name("outlets", 3, CsvFlavor.SAFE),
        List.of(outlet + ",0,0,0,0,0,0,0,0,0,,,,\n"));
  }

  private List<String> outlets() throws IOException {
    return Files.readAllLines(target().resolve("outlets.csv")).stream()
        .skip(1)
        .map(line -> line.substring(0, line.indexOf(',')))
        .toList();
  }

  private static List<String> names(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
