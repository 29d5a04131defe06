package org.rashomon.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Guards what is not ours: a report replaces nothing but a report. */
final class OwnFolder {
  /** Leftovers of file managers. */
  private static final Set<String> WORTHLESS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private OwnFolder() {}

  /**
   * Checks that a place is free, empty, or holds a former report and nothing else.
   *
   * @throws IllegalArgumentException if not
   */
  static void check(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw refused(folder + " is a file; name a folder");
    }
    if (!Files.getFileStore(folder).equals(Files.getFileStore(folder.getParent()))) {
      throw refused(folder + " is a mounted disk and cannot be replaced; name a folder below it");
    }
    Set<String> names = names(folder);
    if (names.isEmpty()) {
      return;
    }
    Set<String> ours = filesOfReport(folder);
    if (ours.isEmpty()) {
      throw refused(folder + " holds other files than a report; name a new or empty folder");
    }
    names.removeAll(ours);
    if (!names.isEmpty()) {
      throw refused(
          folder + " holds " + names + " beside a report, which would be lost; move them away");
    }
  }

  /** Whether there is nothing at a place, or a folder with nothing in it. */
  static boolean isFree(Path folder) throws IOException {
    return !Files.exists(folder) || names(folder).isEmpty();
  }

  private static Set<String> names(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> names.add(file.getFileName().toString()));
    }
    names.removeAll(WORTHLESS);
    return names;
  }

  private static IllegalArgumentException refused(String why) {
    return new IllegalArgumentException("--output: " + why);
  }

  /** The files of the report in a folder; none if there is no report. */
  private static Set<String> filesOfReport(Path folder) throws IOException {
    Set<String> files = new TreeSet<>();
    JsonNode told = json(folder.resolve(DataPackage.FILE));
    if (told.path("name").asText().equals(DataPackage.NAME)) {
      told.path("resources").forEach(resource -> files.add(resource.path("path").asText()));
      json(folder.resolve(RunFile.FILE))
          .path("report")
          .forEach(file -> files.add(file.path("name").asText()));
      files.add(DataPackage.FILE);
      files.add(RunFile.FILE);
    }
    return files;
  }

  /** What a file holds; nothing if it is absent or no JSON. */
  private static JsonNode json(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return MissingNode.getInstance();
    }
    try {
      return Json.MAPPER.readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
