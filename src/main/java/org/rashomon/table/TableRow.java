package org.rashomon.table;

import java.util.List;

/**
 * A row of a table, as text.
 *
 * @param table the table's name
 * @param cells in the order of the table's columns, without {@code as_of}
 */
public record TableRow(String table, List<String> cells) {}
