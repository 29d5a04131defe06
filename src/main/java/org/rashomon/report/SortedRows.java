package org.rashomon.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.table.Table;
import org.rashomon.table.TableRow;
import org.rashomon.table.Tables;

/** Rows of one table, sorted by its key, each key once. */
final class SortedRows {
  private final Table<?> table;
  private final List<TableRow> rows;

  private SortedRows(Table<?> table, List<TableRow> rows) {
    this.table = table;
    this.rows = rows;
  }

  /**
   * Sorts rows of any tables.
   *
   * @throws IllegalStateException if two rows of a table have one key
   */
  static List<SortedRows> of(Iterable<TableRow> rows) {
    SortedMap<String, List<TableRow>> byTable = new TreeMap<>();
    for (TableRow row : rows) {
      byTable.computeIfAbsent(row.table(), name -> new ArrayList<>()).add(row);
    }
    List<SortedRows> sorted = new ArrayList<>();
    byTable.forEach((name, all) -> sorted.add(sort(Tables.named(name), all)));
    return sorted;
  }

  private static SortedRows sort(Table<?> table, List<TableRow> rows) {
    int keys = table.keys();
    Comparator<TableRow> byKey = (one, other) -> compare(one.cells(), other.cells(), keys);
    rows.sort(byKey);
    for (int i = 1; i < rows.size(); i++) {
      if (byKey.compare(rows.get(i - 1), rows.get(i)) == 0) {
        throw new IllegalStateException(
            table.file() + ": two rows have the key " + rows.get(i).cells().subList(0, keys));
      }
    }
    return new SortedRows(table, rows);
  }

  /** Compares the first cells by their UTF-16 code units. */
  private static int compare(List<String> one, List<String> other, int cells) {
    for (int i = 0; i < cells; i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  Table<?> table() {
    return table;
  }

  int size() {
    return rows.size();
  }

  /** The rows as lines of CSV, made as they are asked for. */
  Iterable<String> lines(CsvFlavor flavor, String asOf) {
    return () -> rows.stream().map(row -> Csv.line(table, row.cells(), asOf, flavor)).iterator();
  }
}
