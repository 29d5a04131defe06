package org.rashomon.report;

import java.util.List;
import java.util.function.Consumer;
import org.apache.beam.sdk.values.KV;
import org.rashomon.model.Packer;

/**
 * Packs rows for {@link WriteTables} in a step that makes more than rows. Whoever uses it hands on
 * what it holds when the bundle ends.
 */
public final class RowPacker {
  private final Packer<RowBlock> packer;
  private final List<CsvFlavor> flavors;

  RowPacker(Packer<RowBlock> packer, List<CsvFlavor> flavors) {
    this.packer = packer;
    this.flavors = flavors;
  }

  /** What takes the rows of one record; chunks that are full are given at once. */
  public RowBlocks blocks(Consumer<KV<Integer, byte[]>> out) {
    return new RowBlocks(flavors, block -> packer.add(block, out));
  }

  /** Gives all that it holds. */
  public void handOn(Consumer<KV<Integer, byte[]>> out) {
    packer.handOn(out);
  }
}
