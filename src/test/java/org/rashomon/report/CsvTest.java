package org.rashomon.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.table.Kind;
import org.rashomon.table.Table;
import org.rashomon.table.Tables;

/** Cells survive the way through CSV, and spreadsheets run none of them. */
class CsvTest {
  private static final Table<?> REJECTED = Tables.named("rejected");
  private static final Table<?> TRACKED = Tables.named("tracked_claims");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "plain",
        "one, two",
        "\"",
        "say \"no\"",
        "line\nbreak",
        "\r\n",
        "\r",
        "tab\tin it",
        " outer spaces ",
        "'",
        "caf\u00e9 \ud83d\ude00",
        "\u0000\u0001\u001b\u007f",
        "=1+1",
        "<script>alert('x')</script>",
      })
  void aCellIsReadAsItWasWritten(String cell) throws IOException {
    assertEquals(cell, readBack(cell, CsvFlavor.RAW));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=1", "=\"a,b\"", "-\n"})
  void aFormulaGetsOneQuoteInFront(String cell) throws IOException {
    assertEquals("'" + cell, readBack(cell, CsvFlavor.SAFE));
    assertEquals("'" + cell, readBack(cell, CsvFlavor.EXCEL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=1", " =1", "'=1", "\n=1", "\u20131"})
  void othersStayAsTheyAre(String cell) throws IOException {
    assertEquals(cell, readBack(cell, CsvFlavor.SAFE));
  }

  @Test
  void aNulGivesWayToACharacterThatReadersBear() throws IOException {
    assertEquals("a\ufffdb", readBack("a\0b", CsvFlavor.SAFE));
  }

  @Test
  void idsNumbersAndTimesAreNeverTouched() {
    List<String> cells =
        TRACKED.columns().stream().skip(1).map(column -> "-1").collect(Collectors.toList());
    String[] written =
        (Csv.line(TRACKED, cells, CsvFlavor.SAFE) + Csv.end(TRACKED, "-1")).strip().split(",", -1);
    for (int i = 0; i < written.length; i++) {
      boolean text = TRACKED.columns().get(i).kind() == Kind.TEXT;
      assertEquals(text ? "'-1" : "-1", written[i], TRACKED.columns().get(i).name());
    }
  }

  @Test
  void linesEndWithALineFeedAndQuoteOnlyWhereNeeded() {
    assertEquals(
        "f:1,broken_json,\"a \"\"b\"\"\",x y\n",
        Csv.line(REJECTED, List.of("f:1", "broken_json", "a \"b\"", "x y"), CsvFlavor.SAFE)
            + Csv.end(REJECTED, ""));
    assertEquals("location,reason,detail,excerpt\n", Csv.header(REJECTED));
  }

  @Test
  void aRowOfTheWrongLengthIsABug() {
    assertThrows(
        IllegalArgumentException.class, () -> Csv.line(REJECTED, List.of("f:1"), CsvFlavor.SAFE));
  }

  @Test
  void onlyExcelGetsAByteOrderMark() {
    assertEquals("\ufeff", CsvFlavor.of("excel").head());
    assertEquals("", CsvFlavor.of("safe").head());
    assertThrows(IllegalArgumentException.class, () -> CsvFlavor.of("SAFE"));
  }

  private static String readBack(String cell, CsvFlavor flavor) throws IOException {
    String line = Csv.line(REJECTED, List.of("f:1", "r", cell, "end"), flavor);
    try (CSVParser parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
      List<CSVRecord> records = parser.getRecords();
      assertEquals(1, records.size());
      assertEquals(4, records.get(0).size());
      return records.get(0).get(2);
    }
  }
}
