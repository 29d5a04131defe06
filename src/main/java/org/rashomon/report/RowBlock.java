package org.rashomon.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rashomon.table.Table;
import org.rashomon.table.TableRow;
import org.rashomon.table.Tables;

/**
 * Rows of a table that stand one behind the other in the report, as they will be written.
 *
 * @param table the table's name
 * @param key the cells of the primary key, or the first alone where the rows share no more
 * @param lines sorted; of each row one in each flavor, without {@code as_of}
 */
record RowBlock(String table, List<String> key, List<String> lines) {
  /** By the cells' UTF-16 code units. */
  static final Comparator<List<String>> BY_CELLS = RowBlock::compare;

  /** A row alone. */
  static RowBlock of(TableRow row, List<CsvFlavor> flavors) {
    Table<?> table = Tables.named(row.table());
    return new RowBlock(
        row.table(), row.cells().subList(0, table.keys()), lines(table, List.of(row), flavors));
  }

  /**
   * Rows of one table that begin with one cell.
   *
   * @throws IllegalStateException if two rows have one key
   */
  static RowBlock of(List<TableRow> rows, List<CsvFlavor> flavors) {
    Table<?> table = Tables.named(rows.get(0).table());
    List<TableRow> sorted = new ArrayList<>(rows);
    sorted.sort(Comparator.comparing(row -> key(row, table), BY_CELLS));
    for (int i = 1; i < sorted.size(); i++) {
      List<String> key = key(sorted.get(i), table);
      if (compare(key(sorted.get(i - 1), table), key) == 0) {
        throw twice(table, key);
      }
    }
    return new RowBlock(
        table.name(), rows.get(0).cells().subList(0, 1), lines(table, sorted, flavors));
  }

  static IllegalStateException twice(Table<?> table, List<String> key) {
    return new IllegalStateException(table.file() + ": two rows have the key " + key);
  }

  private static List<String> key(TableRow row, Table<?> table) {
    return row.cells().subList(0, table.keys());
  }

  private static List<String> lines(Table<?> table, List<TableRow> rows, List<CsvFlavor> flavors) {
    List<String> lines = new ArrayList<>(rows.size() * flavors.size());
    for (TableRow row : rows) {
      for (CsvFlavor flavor : flavors) {
        lines.add(Csv.line(table, row.cells(), flavor));
      }
    }
    return lines;
  }

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
