package org.rashomon.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;

/**
 * The finished report of an earlier run.
 *
 * @param folder with a slash at its end
 * @param descriptor its data package
 */
public record PreviousReport(String folder, JsonNode descriptor) {
  /** The tables that a later run reads. */
  public static final List<String> TABLES = List.of("ids", "articles", "statements");

  private static final String OPTION = "--previous: ";

  /**
   * The report in a folder, or the latest one below it in an object store.
   *
   * @throws IllegalArgumentException if there is none, or it is of a version without ids
   */
  public static PreviousReport in(String given) {
    String folder = given.endsWith("/") ? given : given + "/";
    Optional<JsonNode> latest = json(folder + StorePublication.LATEST);
    String found = latest.map(told -> folder + told.path("path").asText()).orElse(folder);
    JsonNode descriptor =
        json(found + DataPackage.FILE)
            .filter(told -> told.path("name").asText().equals(DataPackage.NAME))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        OPTION + given + " holds no finished report; name the folder of one"));
    PreviousReport report = new PreviousReport(found, descriptor);
    TABLES.forEach(report::resource);
    return report;
  }

  /**
   * The report beside an output whose folder's name is the last one before the output's: of dated
   * folders the night before, whenever it is run again.
   *
   * @return empty where there is none
   */
  public static Optional<PreviousReport> before(String output) {
    String own = output.replaceFirst("/+$", "");
    int slash = own.lastIndexOf('/');
    String parent = slash < 0 ? "" : own.substring(0, slash + 1);
    TreeSet<String> folders = new TreeSet<>();
    for (String file : new String[] {RunFile.FILE, StorePublication.LATEST}) {
      for (String found : matches(parent + "*/" + file)) {
        String folder = found.substring(0, found.length() - file.length() - 1);
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        if (!name.startsWith(".")) {
          folders.add(name);
        }
      }
    }
    String before = folders.lower(own.substring(slash + 1));
    return Optional.ofNullable(before).map(name -> in(parent + name));
  }

  /** A table's file. */
  public String file(String table) {
    return folder + resource(table).path("path").asText();
  }

  /** SHA-256 of a table's file as its run wrote it. */
  public String sha256(String table) {
    return resource(table).path("hash").asText().replaceFirst("^sha256:", "");
  }

  private JsonNode resource(String table) {
    for (JsonNode resource : descriptor.path("resources")) {
      if (resource.path("name").asText().equals(table)) {
        return resource;
      }
    }
    throw new IllegalArgumentException(
        OPTION + folder + " has no " + table + ".csv; it is of a version that wrote none");
  }

  private static List<String> matches(String pattern) {
    try {
      MatchResult found = FileSystems.match(pattern, EmptyMatchTreatment.ALLOW);
      return found.status() == MatchResult.Status.NOT_FOUND
          ? List.of()
          : found.metadata().stream().map(Metadata::resourceId).map(Object::toString).toList();
    } catch (IOException e) {
      throw new IllegalArgumentException(OPTION + "cannot look for " + pattern, e);
    }
  }

  private static Optional<JsonNode> json(String file) {
    if (matches(file).isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in =
        Channels.newInputStream(
            FileSystems.open(FileSystems.matchSingleFileSpec(file).resourceId()))) {
      return Optional.of(Json.MAPPER.readTree(in));
    } catch (IOException e) {
      throw new IllegalArgumentException(OPTION + file + " cannot be read", e);
    }
  }
}
