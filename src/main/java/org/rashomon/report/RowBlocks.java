package org.rashomon.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rashomon.table.TableRow;
import org.rashomon.table.Tables;

/** Takes rows as they are made and gives them in blocks. */
public final class RowBlocks {
  private final List<CsvFlavor> flavors;
  private final Consumer<RowBlock> out;
  private final List<TableRow> open = new ArrayList<>();

  RowBlocks(List<CsvFlavor> flavors, Consumer<RowBlock> out) {
    this.flavors = flavors;
    this.out = out;
  }

  /** Takes a row. */
  public void add(TableRow row) {
    if (!open.isEmpty() && !begin(open.get(0), row)) {
      end();
    }
    if (Tables.named(row.table()).gathered()) {
      open.add(row);
    } else {
      out.accept(RowBlock.of(row, flavors));
    }
  }

  /** Gives what is open. */
  public void end() {
    if (!open.isEmpty()) {
      out.accept(RowBlock.of(open, flavors));
      open.clear();
    }
  }

  /** Whether rows are of one table and begin with one cell. */
  private static boolean begin(TableRow one, TableRow other) {
    return one.table().equals(other.table()) && one.cells().get(0).equals(other.cells().get(0));
  }
}
