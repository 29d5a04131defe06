package org.rashomon.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.table.Table;
import org.rashomon.table.Tables;

/** Rows of one table, sorted by its key, each key once. */
final class SortedRows {
  private static final Comparator<RowBlock> BY_KEY =
      Comparator.comparing(RowBlock::key, RowBlock.BY_CELLS);

  private final Table<?> table;
  private final List<RowBlock> blocks;

  private SortedRows(Table<?> table, List<RowBlock> blocks) {
    this.table = table;
    this.blocks = blocks;
  }

  /**
   * Sorts rows of any tables.
   *
   * @throws IllegalStateException if two rows of a table have one key
   */
  static List<SortedRows> of(Iterable<RowBlock> blocks) {
    SortedMap<String, List<RowBlock>> byTable = new TreeMap<>();
    for (RowBlock block : blocks) {
      byTable.computeIfAbsent(block.table(), name -> new ArrayList<>()).add(block);
    }
    List<SortedRows> sorted = new ArrayList<>();
    byTable.forEach((name, all) -> sorted.add(sort(Tables.named(name), all)));
    return sorted;
  }

  private static SortedRows sort(Table<?> table, List<RowBlock> blocks) {
    blocks.sort(BY_KEY);
    for (int i = 1; i < blocks.size(); i++) {
      if (BY_KEY.compare(blocks.get(i - 1), blocks.get(i)) == 0) {
        throw RowBlock.twice(table, blocks.get(i).key());
      }
    }
    return new SortedRows(table, blocks);
  }

  Table<?> table() {
    return table;
  }

  /** How many lines there are, all flavors together. */
  int lines() {
    return blocks.stream().mapToInt(block -> block.lines().size()).sum();
  }

  /**
   * The rows as lines of CSV, made as they are asked for.
   *
   * @param flavor index among the flavors in which the lines were made
   * @param flavors how many these are
   */
  Iterable<String> lines(int flavor, int flavors, String asOf) {
    String end = Csv.end(table, asOf);
    return () ->
        blocks.stream()
            .<String>mapMulti(
                (block, out) -> {
                  for (int i = flavor; i < block.lines().size(); i += flavors) {
                    out.accept(block.lines().get(i) + end);
                  }
                })
            .iterator();
  }
}
