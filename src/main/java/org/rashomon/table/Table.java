package org.rashomon.table;

import java.util.List;

/**
 * A table of the report, whose rows are made of {@code T}.
 *
 * @param name the file's name without {@code .csv}
 * @param grain when there is a row, in a sentence
 * @param keys how many of the first columns are the primary key, by which rows are sorted
 * @param stamped whether the last column is {@code as_of}, which the writer fills
 * @param gathered whether the rows that begin with one cell are made one behind the other
 */
public record Table<T>(
    String name,
    String grain,
    int keys,
    boolean stamped,
    boolean gathered,
    List<Column<T>> columns) {

  /** A row: the cells of all columns but {@code as_of}. */
  TableRow row(T of) {
    List<Column<T>> filled = stamped ? columns.subList(0, columns.size() - 1) : columns;
    return new TableRow(name, filled.stream().map(column -> column.cell().apply(of)).toList());
  }

  /** The columns of the primary key. */
  public List<Column<T>> key() {
    return columns.subList(0, keys);
  }

  /** The file's name. */
  public String file() {
    return name + ".csv";
  }
}
