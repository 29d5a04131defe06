package org.rashomon.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.table.TableRow;

class RowBlocksTest {
  private static final String ONE = "c-0000000000000001";
  private static final String TWO = "c-0000000000000002";

  private static TableRow row(String claim, String outlet) {
    return new TableRow("claim_outlets", List.of(claim, outlet, "s-1", "silent", "0", "1", "", ""));
  }

  private static List<RowBlock> blocks(List<CsvFlavor> flavors, TableRow... rows) {
    List<RowBlock> made = new ArrayList<>();
    RowBlocks blocks = new RowBlocks(flavors, made::add);
    List.of(rows).forEach(blocks::add);
    blocks.end();
    return made;
  }

  @Test
  void rowsOfOneClaimAreOneSortedBlock() {
    List<RowBlock> made =
        blocks(List.of(CsvFlavor.RAW), row(ONE, "Post"), row(ONE, "Courier"), row(TWO, "Post"));
    assertEquals(List.of(List.of(ONE), List.of(TWO)), made.stream().map(RowBlock::key).toList());
    assertEquals(
        List.of(ONE + ",Courier,s-1,silent,0,1,,", ONE + ",Post,s-1,silent,0,1,,"),
        made.get(0).lines());
  }

  @Test
  void rowsOfOtherTablesStandAlone() {
    TableRow told = new TableRow("statement_claims", List.of("p-1", ONE, "supports", "", "1"));
    List<RowBlock> made =
        blocks(List.of(CsvFlavor.RAW), row(ONE, "Post"), told, row(ONE, "Courier"));
    assertEquals(List.of("p-1", ONE), made.get(1).key());
    assertEquals(3, made.size());
  }

  @Test
  void everyRowHasALineInEachFlavor() {
    RowBlock block = blocks(List.of(CsvFlavor.SAFE, CsvFlavor.RAW), row(ONE, "=Post")).get(0);
    assertEquals(
        List.of(ONE + ",'=Post,s-1,silent,0,1,,", ONE + ",=Post,s-1,silent,0,1,,"), block.lines());
  }

  @Test
  void aKeyThatStandsTwiceIsABug() {
    List<CsvFlavor> raw = List.of(CsvFlavor.RAW);
    assertThrows(
        IllegalStateException.class, () -> blocks(raw, row(ONE, "Post"), row(ONE, "Post")));
    List<RowBlock> apart = blocks(raw, row(ONE, "Post"), row(TWO, "Post"), row(ONE, "Courier"));
    assertThrows(IllegalStateException.class, () -> SortedRows.of(apart));
  }
}
