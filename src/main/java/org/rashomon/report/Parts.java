package org.rashomon.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/** The staging folder's files: the lines of a table in one range of its key, in one flavor. */
final class Parts {
  private Parts() {}

  /** A part's name: parts of one table sort as their ranges do. */
  static String name(String table, int range, CsvFlavor flavor) {
    return String.format(Locale.ROOT, "%s-%06d%s", table, range, end(flavor));
  }

  /** Whether a file of the staging folder is a part of a table. */
  static boolean isOf(String table, CsvFlavor flavor, String name) {
    return name.startsWith(table + "-") && name.endsWith(end(flavor));
  }

  private static String end(CsvFlavor flavor) {
    return "." + flavor.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes a part as a whole: under another name first, as a retried or a doubled attempt may be
   * writing the same part.
   */
  static void write(String staging, String part, Iterable<String> lines) throws IOException {
    ResourceId folder = FileSystems.matchNewResource(staging, true);
    ResourceId unfinished = file(folder, part + "." + UUID.randomUUID());
    try (BufferedWriter out =
        new BufferedWriter(
            Channels.newWriter(
                FileSystems.create(unfinished, "text/csv"), StandardCharsets.UTF_8))) {
      for (String line : lines) {
        out.write(line);
      }
    }
    FileSystems.rename(
        List.of(unfinished), List.of(file(folder, part)), StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  static ResourceId file(ResourceId folder, String name) {
    return folder.resolve(name, StandardResolveOptions.RESOLVE_FILE);
  }
}
