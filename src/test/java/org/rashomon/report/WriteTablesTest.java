package org.rashomon.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.Pipeline.PipelineExecutionException;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollectionView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.model.Ids;
import org.rashomon.model.RecordCoder;
import org.rashomon.model.Rejected;
import org.rashomon.table.Rows;
import org.rashomon.table.Table;
import org.rashomon.table.TableRow;
import org.rashomon.table.Tables;

/** The same rows give the same bytes, however they are dealt out. */
class WriteTablesTest {
  private static final String AS_OF = "2023-11-12T00:00:00Z";
  @TempDir Path folder;

  @Test
  void theNumberOfBucketsDoesNotShow() throws IOException {
    List<TableRow> rows = rows();
    List<String> one = report("one", rows, 1);
    Collections.shuffle(rows, new Random(7));
    assertEquals(one, report("many", rows, 997));
  }

  @Test
  void rowsAreSortedByEveryCellOfTheirKey() throws IOException {
    report("report", rows(), 5);
    List<String> lines = Files.readAllLines(folder.resolve("report/statement_claims.csv"));
    assertEquals("statement_id,claim_id,stance,basis,match_confidence,as_of", lines.get(0));
    assertEquals(401, lines.size());
    assertEquals(lines.stream().skip(1).sorted().toList(), lines.subList(1, lines.size()));
    assertTrue(lines.get(1).endsWith(",supports,,0.5000," + AS_OF));
  }

  @Test
  void aTableWithoutRowsIsAHeader() throws IOException {
    report("report", rows(), 5);
    assertEquals(
        List.of("outlet_a,outlet_b,shared_stories,shared_claims,agreeing,opposing,agreement,as_of"),
        Files.readAllLines(folder.resolve("report/outlet_pairs.csv")));
  }

  @Test
  void aKeyThatStandsTwiceFailsTheJob() {
    TableRow row = rows().get(0);
    // No other range may still be written when the job has failed and the folder is deleted.
    List<TableRow> rows = List.of(row, row);
    Throwable failure =
        assertThrows(PipelineExecutionException.class, () -> report("report", rows, 5));
    assertTrue(failure.getMessage().contains("statement_claims.csv: two rows have the key"));
  }

  @Test
  void aRetriedPartReplacesTheFormerAttempt() throws IOException {
    Parts.write(folder.toString(), "claims-000001.part", List.of("first attempt\n"));
    Parts.write(folder.toString(), "claims-000001.part", List.of("second\n"));
    assertEquals("second\n", Files.readString(folder.resolve("claims-000001.part")));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  private static List<TableRow> rows() {
    List<TableRow> rows = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String statement = Ids.of("p", "statement " + i);
      for (int j = 0; j < 2; j++) {
        String claim = Ids.of("c", "claim " + i + " " + j);
        rows.add(
            new TableRow("statement_claims", List.of(statement, claim, "supports", "", "0.5000")));
      }
      rows.add(
          Rows.ofRejected(new Rejected("file.jsonl:" + i, "broken_json", "=\"x\"\n", "{"))
              .findFirst()
              .orElseThrow());
    }
    return rows;
  }

  private List<String> report(String name, List<TableRow> rows, int buckets) throws IOException {
    Path output = folder.resolve(name);
    List<Table<?>> tables = Tables.of(false);
    try (Publication publication = Publication.at(output.toString())) {
      Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.create());
      PCollectionView<String> asOf =
          pipeline
              .apply("AsOf", Create.of(AS_OF).withCoder(StringUtf8Coder.of()))
              .apply(View.asSingleton());
      pipeline
          .apply("Rows", Create.of(rows).withCoder(RecordCoder.of(TableRow.class)))
          .apply(ToRows.by(Stream::of, new RowLayout(buckets, Runs.SAFE)))
          .apply(WriteTables.to(publication.staging(), Runs.SAFE, asOf));
      pipeline.run().waitUntilFinish();
      publication.publish(tables, Runs.SAFE, Runs.INFO);
    }
    List<String> contents = new ArrayList<>();
    for (Table<?> table : tables) {
      contents.add(Files.readString(output.resolve(table.file())));
    }
    return contents;
  }
}
