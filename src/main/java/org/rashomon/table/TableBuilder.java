package org.rashomon.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** Defines a table column by column; {@link #orEmpty} and {@link #of} tell of the last one. */
final class TableBuilder<T> {
  private static final String AS_OF =
      "The end of what the run has seen: --until, else the latest publication in the run; of"
          + " several rows with one key the latest as_of is the newest.";

  private final String name;
  private final String grain;
  private final int keys;
  private final List<Column<T>> columns = new ArrayList<>();
  private boolean gathered;

  /**
   * Begins a table.
   *
   * @param grain when there is a row, in a sentence
   * @param keys how many of the first columns are the primary key
   */
  TableBuilder(String name, String grain, int keys) {
    this.name = name;
    this.grain = grain;
    this.keys = keys;
  }

  TableBuilder<T> hash(String column, String about, Function<T, String> cell) {
    return add(column, Kind.HASH, about, cell);
  }

  TableBuilder<T> id(String column, String about, Function<T, String> cell) {
    return add(column, Kind.ID, about, cell);
  }

  TableBuilder<T> text(String column, String about, Function<T, String> cell) {
    return add(column, Kind.TEXT, about, cell);
  }

  /** A column that holds one of the constants of an enumeration, in lower case. */
  <E extends Enum<E>> TableBuilder<T> word(
      String column, String about, List<E> words, Function<T, E> cell) {
    columns.add(
        new Column<>(
            column,
            Kind.WORD,
            about,
            words.stream().map(Cells::word).toList(),
            false,
            "",
            row -> Cells.word(cell.apply(row))));
    return this;
  }

  <E extends Enum<E>> TableBuilder<T> word(
      String column, String about, Class<E> words, Function<T, E> cell) {
    return word(column, about, Arrays.asList(words.getEnumConstants()), cell);
  }

  TableBuilder<T> words(String column, String about, Function<T, String> cell) {
    return add(column, Kind.WORD, about, cell);
  }

  TableBuilder<T> count(String column, String about, ToLongFunction<T> cell) {
    return add(column, Kind.INTEGER, about, row -> Long.toString(cell.applyAsLong(row)));
  }

  /** A column of a position; null is an empty cell. */
  TableBuilder<T> position(String column, String about, Function<T, Integer> cell) {
    return add(column, Kind.INTEGER, about, row -> Cells.integer(cell.apply(row)));
  }

  /** A column of durations in whole seconds; less than 0 is an empty cell. */
  TableBuilder<T> duration(String column, String about, ToLongFunction<T> cell) {
    Function<T, String> told =
        row -> cell.applyAsLong(row) < 0 ? "" : Long.toString(cell.applyAsLong(row));
    return add(column, Kind.INTEGER, about, told).orEmpty();
  }

  /** A column of numbers; null is an empty cell. */
  TableBuilder<T> number(String column, String about, Function<T, Double> cell) {
    return add(column, Kind.NUMBER, about, row -> Cells.number(cell.apply(row)));
  }

  TableBuilder<T> yesNo(String column, String about, Function<T, Boolean> cell) {
    return add(column, Kind.BOOLEAN, about, row -> Boolean.toString(cell.apply(row)));
  }

  /** A column of objects in JSON; null is an empty cell. */
  TableBuilder<T> object(String column, String about, Function<T, Record> cell) {
    return add(column, Kind.OBJECT, about, row -> Cells.json(cell.apply(row)));
  }

  /** A column of times that may be unknown. */
  TableBuilder<T> time(String column, String about, Function<T, String> cell) {
    return add(column, Kind.TIME, about, cell).orEmpty();
  }

  /** The last column's cells may be empty. */
  TableBuilder<T> orEmpty() {
    return last(Column::orEmpty);
  }

  /** The last column names rows of another table, or of this one, by its first column. */
  TableBuilder<T> of(String table) {
    return last(column -> column.of(table));
  }

  /** The rows that begin with one cell are made one behind the other. */
  TableBuilder<T> gathered() {
    gathered = true;
    return this;
  }

  /** The table, with {@code as_of} at its end. */
  Table<T> stamped() {
    time("as_of", AS_OF, row -> "");
    return new Table<>(name, grain, keys, true, gathered, List.copyOf(columns));
  }

  /** The table as it is. */
  Table<T> unstamped() {
    return new Table<>(name, grain, keys, false, gathered, List.copyOf(columns));
  }

  private TableBuilder<T> add(String column, Kind kind, String about, Function<T, String> cell) {
    columns.add(new Column<>(column, kind, about, List.of(), false, "", cell));
    return this;
  }

  private TableBuilder<T> last(UnaryOperator<Column<T>> change) {
    int at = columns.size() - 1;
    columns.set(at, change.apply(columns.get(at)));
    return this;
  }
}
