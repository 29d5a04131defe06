package org.rashomon.report;

import java.io.Serializable;
import java.util.List;
import org.rashomon.model.Packer;
import org.rashomon.model.RecordCoder;

/**
 * How rows are laid out for {@link WriteTables}.
 *
 * @param ranges of each kind of key; never seen in the report
 * @param format tells in which flavors lines are written
 */
public record RowLayout(int ranges, ReportFormat format) implements Serializable {
  static final RecordCoder<RowBlock> BLOCK = RecordCoder.of(RowBlock.class);

  List<CsvFlavor> flavors() {
    return List.copyOf(format.staged());
  }

  /** What packs rows in a step that makes more than rows. */
  public RowPacker packer() {
    return new RowPacker(new Packer<>(new Ranges(ranges)::of, BLOCK), flavors());
  }
}
