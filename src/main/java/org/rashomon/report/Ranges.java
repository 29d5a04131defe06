package org.rashomon.report;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.table.Kind;
import org.rashomon.table.Table;
import org.rashomon.table.TableRow;
import org.rashomon.table.Tables;

/**
 * Deals rows out to ranges of the sort key. Identifiers are hashes, so cutting the space of their
 * first digits into equal ranges spreads the rows evenly. Where a table's identifiers differ in
 * their letter, or may be missing, each kind has its ranges, one kind behind the other. A table
 * with another key is one range of its own.
 */
final class Ranges implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int DIGITS = 8;
  private static final List<String> KINDS = List.of("", "c", "s");
  private static final Set<String> MIXED = Set.of("story_changes", "claim_changes", "ids");

  private final int ranges;
  private final TreeMap<String, Integer> ownRange = new TreeMap<>();

  /**
   * So many ranges of the hashes, and one for each table whose key is no hash.
   *
   * @param ranges at least 1
   */
  Ranges(int ranges) {
    if (ranges < 1) {
      throw new IllegalArgumentException("no range to write to: " + ranges);
    }
    this.ranges = ranges;
    for (Table<?> table : Tables.of(true)) {
      if (table.key().get(0).kind() != Kind.HASH) {
        ownRange.put(table.name(), ranges * KINDS.size() + ownRange.size());
      }
    }
  }

  /** The range of a row: within a table a greater key is in no lower range. */
  int of(TableRow row) {
    Integer own = ownRange.get(row.table());
    if (own != null) {
      return own;
    }
    if (!MIXED.contains(row.table())) {
      return ofHash(row, row.cells().get(0));
    }
    String first = row.cells().get(0);
    int kind = KINDS.indexOf(first.isEmpty() ? "" : first.substring(0, 1));
    return kind * ranges + ofHash(row, first.isEmpty() ? row.cells().get(1) : first);
  }

  private int ofHash(TableRow row, String id) {
    return (int) ((firstDigits(row, id) * ranges) >>> (4 * DIGITS));
  }

  private static long firstDigits(TableRow row, String id) {
    int from = id.indexOf('-') + 1;
    if (from < 2 || id.length() < from + DIGITS) {
      throw noHash(row, id, null);
    }
    try {
      return Long.parseLong(id, from, from + DIGITS, 16);
    } catch (NumberFormatException e) {
      throw noHash(row, id, e);
    }
  }

  private static IllegalStateException noHash(
      TableRow row, String id, NumberFormatException cause) {
    return new IllegalStateException(
        row.table() + ": a row's id is '" + id + "', which is no hash", cause);
  }
}
