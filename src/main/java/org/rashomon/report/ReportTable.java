package org.rashomon.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a table of an earlier report row by row. */
final class ReportTable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String GUARDED = "'[=+\\-@\t\r]";

  private ReportTable() {}

  /** Hands on each row, its cells by column name. */
  static void read(String file, Consumer<Map<String, String>> row) {
    try (InputStream in =
            Channels.newInputStream(
                FileSystems.open(FileSystems.matchSingleFileSpec(file).resourceId()));
        CSVParser parser = FORMAT.parse(withoutMark(in))) {
      for (CSVRecord record : parser) {
        row.accept(record.toMap());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("--previous: cannot read " + file, e);
    }
  }

  /** A free text without the mark that keeps spreadsheets from running it. */
  static String text(String cell) {
    return cell.length() > 1 && cell.substring(0, 2).matches(GUARDED) ? cell.substring(1) : cell;
  }

  private static Reader withoutMark(InputStream in) throws IOException {
    Reader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }
}
