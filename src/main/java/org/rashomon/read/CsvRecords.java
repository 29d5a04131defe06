package org.rashomon.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads tables with a header. The bytes go through the parser as Latin-1 and each cell is decoded
 * by itself, so that invalid UTF-8 harms its own record alone.
 */
final class CsvRecords {
  private CsvRecords() {}

  static void read(InputStream in, String file, char delimiter, RawRecord.Sink sink)
      throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    InputStreamReader reader = new InputStreamReader(in, StandardCharsets.ISO_8859_1);
    long line = 1;
    try (CSVParser parser = CSVParser.parse(reader, format)) {
      Iterator<CSVRecord> records = parser.iterator();
      List<String> header = List.of();
      while (records.hasNext()) {
        CSVRecord record = records.next();
        if (header.isEmpty()) {
          header = header(record);
        } else {
          row(header, record, file + ":" + line, sink);
        }
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException e) {
      sink.reject(
          file + ":" + line,
          "broken_csv",
          "the file is unreadable from here on: " + e.getCause().getMessage(),
          "");
    }
  }

  private static List<String> header(CSVRecord record) {
    List<String> names = new ArrayList<>();
    for (String cell : record) {
      names.add(new String(cell.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }
    return names;
  }

  private static void row(
      List<String> header, CSVRecord record, String location, RawRecord.Sink sink) {
    String source = lenient(String.join(",", record.values()));
    if (source.isBlank() && record.size() == 1) {
      return;
    }
    if (record.size() != header.size()) {
      sink.reject(
          location,
          "wrong_cells",
          record.size() + " cells where the header has " + header.size(),
          source);
      return;
    }
    Map<String, String> fields = new LinkedHashMap<>();
    try {
      for (int i = 0; i < header.size(); i++) {
        if (!record.get(i).isEmpty()) {
          fields.putIfAbsent(header.get(i), strict(record.get(i)));
        }
      }
      sink.record(new RawRecord(location, fields, RawRecord.excerpt(source)));
    } catch (CharacterCodingException e) {
      sink.reject(location, "invalid_utf8", "the record is not UTF-8", source);
    }
  }

  private static String strict(String cell) throws CharacterCodingException {
    byte[] bytes = cell.getBytes(StandardCharsets.ISO_8859_1);
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static String lenient(String text) {
    return new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
