package org.rashomon.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * A report in an object store, which renames no folders: every run has a folder of its own, named
 * by the time it began, and {@code latest.json}, written last, names the one to read.
 */
final class StorePublication extends Publication {
  static final String LATEST = "latest.json";
  private static final DateTimeFormatter RUN_NAME =
      DateTimeFormatter.ofPattern("'run-'yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final ResourceId folder;
  private final String run;
  private boolean published;

  private StorePublication(ResourceId folder, String run) {
    this.folder = folder;
    this.run = run;
  }

  /** Prepares to put a report below a folder. */
  static StorePublication below(ResourceId folder) {
    StorePublication made = new StorePublication(folder, RUN_NAME.format(Instant.now()));
    ResourceId probe = Parts.file(made.parts(), "probe");
    try {
      write(probe, new byte[] {'\n'});
      FileSystems.delete(List.of(probe));
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException(
          "--output: cannot write to " + folder + " (" + e.getMessage() + ")", e);
    }
    return made;
  }

  private ResourceId runFolder() {
    return folder.resolve(run, StandardResolveOptions.RESOLVE_DIRECTORY);
  }

  private ResourceId parts() {
    return runFolder().resolve("staging", StandardResolveOptions.RESOLVE_DIRECTORY);
  }

  @Override
  public String staging() {
    return parts().toString();
  }

  @Override
  public String location() {
    return runFolder().toString();
  }

  @Override
  OutputStream create(String file) throws IOException {
    return Channels.newOutputStream(
        FileSystems.create(Parts.file(runFolder(), file), "application/octet-stream"));
  }

  @Override
  List<ResourceId> parts(String table, CsvFlavor flavor) throws IOException {
    return files(parts()).stream()
        .filter(file -> Parts.isOf(table, flavor, file.getFilename()))
        .sorted(Comparator.comparing(ResourceId::getFilename))
        .toList();
  }

  @Override
  void commit() throws IOException {
    write(
        Parts.file(folder, LATEST),
        Json.print(Json.MAPPER.createObjectNode().put("run", run).put("path", run + "/")));
    published = true;
  }

  @Override
  public void close() {
    try {
      FileSystems.delete(files(parts()), StandardMoveOptions.IGNORE_MISSING_FILES);
      if (!published) {
        FileSystems.delete(files(runFolder()), StandardMoveOptions.IGNORE_MISSING_FILES);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("--output: cannot delete " + parts(), e);
    }
  }

  private static List<ResourceId> files(ResourceId folder) throws IOException {
    MatchResult found = FileSystems.match(folder + "*", EmptyMatchTreatment.ALLOW);
    return found.status() == MatchResult.Status.NOT_FOUND
        ? List.of()
        : found.metadata().stream().map(Metadata::resourceId).toList();
  }

  private static void write(ResourceId file, byte[] bytes) throws IOException {
    try (OutputStream out =
        Channels.newOutputStream(FileSystems.create(file, "application/json"))) {
      out.write(bytes);
    }
  }
}
