package org.rashomon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Runs the command as a user would, and reads what it wrote. */
final class Reports {
  /** What a run left: its exit status and all that it printed. */
  record Run(int status, String messages) {}

  private Reports() {}

  static Run run(String... arguments) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    int status = Rashomon.run(arguments, new PrintStream(printed, true, StandardCharsets.UTF_8));
    return new Run(status, printed.toString(StandardCharsets.UTF_8));
  }

  /** The rows of a CSV, each by column name. */
  static List<Map<String, String>> rows(Path csv) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(csv, StandardCharsets.UTF_8, format)) {
      return parser.stream().map(CSVRecord::toMap).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file of a folder by name, as bytes in a string of Latin-1. */
  static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(folder)) {
      for (Path file : list.sorted().toList()) {
        files.put(
            file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
