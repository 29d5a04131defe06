package org.rashomon.report;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/**
 * In which files a report is written.
 *
 * @param parquet whether each table is written as Parquet too
 */
public record ReportFormat(CsvFlavor csv, boolean parquet) implements Serializable {
  /** The flavors in which lines are staged: Parquet is made of the cells as they are. */
  Set<CsvFlavor> staged() {
    return parquet ? EnumSet.of(csv, CsvFlavor.RAW) : EnumSet.of(csv);
  }
}
