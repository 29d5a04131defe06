package org.rashomon.report;

import java.io.Serializable;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rashomon.table.Column;
import org.rashomon.table.Kind;
import org.rashomon.table.Table;
import org.rashomon.table.Tables;

/**
 * Deals rows out to ranges of the sort key. Identifiers are hashes, so cutting the space of their
 * first digits into equal ranges spreads the rows evenly. Each letter before a hash has its ranges,
 * behind those of rows without a first identifier, which their second one spreads. A table with
 * another key is one range of its own.
 */
final class Ranges implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int DIGITS = 8;
  private static final int LETTERS = 1 + 'z' - 'a' + 1;

  private final int ranges;
  private final TreeMap<String, Integer> ownRange = new TreeMap<>();
  private final TreeSet<String> firstMayBeEmpty = new TreeSet<>();

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
      Column<?> first = table.key().get(0);
      if (first.kind() != Kind.HASH) {
        ownRange.put(table.name(), ranges * LETTERS + ownRange.size());
      } else if (first.optional()) {
        firstMayBeEmpty.add(table.name());
      }
    }
  }

  /** The range of rows: within a table a greater key is in no lower range. */
  int of(RowBlock block) {
    Integer own = ownRange.get(block.table());
    if (own != null) {
      return own;
    }
    String first = block.key().get(0);
    if (first.isEmpty() && firstMayBeEmpty.contains(block.table())) {
      return ofHash(block, block.key().get(1));
    }
    int inLetter = ofHash(block, first);
    return (first.charAt(0) - 'a' + 1) * ranges + inLetter;
  }

  private int ofHash(RowBlock block, String id) {
    return (int) ((firstDigits(block, id) * ranges) >>> (4 * DIGITS));
  }

  private static long firstDigits(RowBlock block, String id) {
    int from = 2;
    boolean whole = id.length() >= from + DIGITS && id.charAt(1) == '-';
    if (!whole || id.charAt(0) < 'a' || id.charAt(0) > 'z') {
      throw noHash(block, id, null);
    }
    try {
      return Long.parseLong(id, from, from + DIGITS, 16);
    } catch (NumberFormatException e) {
      throw noHash(block, id, e);
    }
  }

  private static IllegalStateException noHash(
      RowBlock block, String id, NumberFormatException cause) {
    return new IllegalStateException(
        block.table() + ": a row's id is '" + id + "', which is no hash", cause);
  }
}
