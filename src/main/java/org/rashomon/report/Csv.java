package org.rashomon.report;

import java.util.List;
import java.util.stream.Collectors;
import org.rashomon.table.Column;
import org.rashomon.table.Kind;
import org.rashomon.table.Table;

/** Writes lines of CSV (RFC 4180). */
final class Csv {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private Csv() {}

  static String header(Table<?> table) {
    return table.columns().stream().map(Column::name).collect(Collectors.joining(",", "", "\n"));
  }

  /**
   * The line of a row, but for its {@link #end}.
   *
   * @param cells as many as the table has columns, but for {@code as_of}
   */
  static String line(Table<?> table, List<String> cells, CsvFlavor flavor) {
    List<? extends Column<?>> columns = table.columns();
    if (cells.size() != columns.size() - (table.stamped() ? 1 : 0)) {
      throw new IllegalArgumentException(table.file() + ": a row has " + cells.size() + " cells");
    }
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        line.append(',');
      }
      boolean guarded = flavor.guardsFormulas() && columns.get(i).kind() == Kind.TEXT;
      appendQuoted(line, guarded ? guard(cells.get(i)) : cells.get(i));
    }
    return line.toString();
  }

  /**
   * What all lines of a table end with: {@code as_of}, where it has that column, and a line feed.
   */
  static String end(Table<?> table, String asOf) {
    return table.stamped() ? "," + asOf + "\n" : "\n";
  }

  /** Many readers end a cell at a NUL; what takes its place keeps positions as they are. */
  private static String guard(String cell) {
    String readable = cell.indexOf('\0') < 0 ? cell : cell.replace('\0', '\uFFFD');
    boolean runs = !readable.isEmpty() && FORMULA_STARTS.indexOf(readable.charAt(0)) >= 0;
    return runs ? "'" + readable : readable;
  }

  private static void appendQuoted(StringBuilder line, String cell) {
    if (!needsQuotes(cell)) {
      line.append(cell);
      return;
    }
    String doubled = cell.indexOf('"') < 0 ? cell : cell.replace("\"", "\"\"");
    line.append('"').append(doubled).append('"');
  }

  /** Beyond the standard's own, control characters and outer spaces, which some readers drop. */
  private static boolean needsQuotes(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c < ' ' || c == ',' || c == '"' || c == '\u007F') {
        return true;
      }
    }
    return !cell.isEmpty() && (cell.charAt(0) == ' ' || cell.charAt(cell.length() - 1) == ' ');
  }
}
