package org.rashomon.read;

import java.util.List;
import java.util.Locale;

/** The file formats that can be read, told by extension. */
enum Format {
  /** An object a line. */
  JSONL("jsonl", "ndjson"),
  /** One object, or an array of objects. */
  JSON("json"),
  /** Comma-separated, with a header. */
  CSV("csv"),
  /** Tab-separated, with a header. */
  TSV("tsv");

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> extensions;

  Format(String... extensions) {
    this.extensions = List.of(extensions);
  }

  /**
   * The format of a file name, whatever its compression.
   *
   * @param option that named the file, for messages
   * @throws IllegalArgumentException if the extension is none of the known
   */
  static Format of(String option, String file) {
    String name = file.toLowerCase(Locale.ROOT).replaceAll("\\.(gz|bz2|zst)$", "");
    for (Format format : values()) {
      for (String extension : format.extensions) {
        if (name.endsWith("." + extension)) {
          return format;
        }
      }
    }
    throw new IllegalArgumentException(
        option
            + " matches "
            + file
            + ", whose format is unknown; give .jsonl, .ndjson, .json, .csv or .tsv, plain or"
            + " compressed as .gz, .bz2 or .zst");
  }
}
