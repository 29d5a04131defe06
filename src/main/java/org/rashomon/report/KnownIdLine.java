package org.rashomon.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rashomon.model.Anchor;
import org.rashomon.model.IdKind;
import org.rashomon.model.KnownId;

/** A line of {@code ids.csv} as the identifier that it tells of. */
final class KnownIdLine {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final List<String> header;
  private final List<String> cells;

  private KnownIdLine(List<String> header, List<String> cells) {
    this.header = header;
    this.cells = cells;
  }

  /** The names of a file's columns. */
  static List<String> header(String file) {
    try (BufferedReader in =
        new BufferedReader(
            Channels.newReader(
                FileSystems.open(FileSystems.matchSingleFileSpec(file).resourceId()),
                StandardCharsets.UTF_8))) {
      String line = in.readLine();
      return line == null ? List.of() : cells(withoutMark(line));
    } catch (IOException e) {
      throw new UncheckedIOException("--previous: cannot read " + file, e);
    }
  }

  /** The identifier of a line; empty for the header itself. */
  static Optional<KnownId> parse(List<String> header, String line) {
    List<String> cells = cells(withoutMark(line));
    return cells.equals(header)
        ? Optional.empty()
        : Optional.of(new KnownIdLine(header, cells).known());
  }

  private static String withoutMark(String line) {
    return line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
  }

  private static List<String> cells(String line) {
    try (CSVParser parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
      List<CSVRecord> records = parser.getRecords();
      return records.isEmpty() ? List.of() : records.get(0).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("--previous: no row of ids.csv: " + line, e);
    }
  }

  private KnownId known() {
    return new KnownId(
        IdKind.valueOf(cell("kind").toUpperCase(Locale.ROOT)),
        cell("id"),
        cell("input_story_id"),
        Boolean.parseBoolean(cell("alive")),
        cell("born_as_of"),
        cell("missed_as_of"),
        list("birth_members"),
        list("members"),
        list("articles"),
        anchor());
  }

  private Anchor anchor() {
    try {
      return cell("anchor").isEmpty() ? null : Json.MAPPER.readValue(cell("anchor"), Anchor.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("--previous: ids.csv: no anchor of " + cell("id"), e);
    }
  }

  private List<String> list(String column) {
    return cell(column).isEmpty() ? List.of() : List.of(cell(column).split(";"));
  }

  private String cell(String column) {
    int at = header.indexOf(column);
    if (at < 0 || at >= cells.size()) {
      throw new IllegalArgumentException("--previous: ids.csv has no " + column);
    }
    return cells.get(at);
  }
}
