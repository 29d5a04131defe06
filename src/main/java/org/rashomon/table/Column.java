package org.rashomon.table;

import java.util.List;
import java.util.function.Function;

/**
 * One column of a table whose rows are made of {@code T}.
 *
 * @param about what a cell means, in one sentence
 * @param words the words that a cell may hold; empty where it may hold others
 * @param optional whether a cell may be empty
 * @param references the table whose first column this one names; empty if none
 * @param cell makes the cell of a row, empty where there is nothing to say
 */
public record Column<T>(
    String name,
    Kind kind,
    String about,
    List<String> words,
    boolean optional,
    String references,
    Function<T, String> cell) {

  Column<T> orEmpty() {
    return new Column<>(name, kind, about, words, true, references, cell);
  }

  Column<T> of(String table) {
    return new Column<>(name, kind, about, words, optional, table, cell);
  }
}
