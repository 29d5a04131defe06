package org.rashomon.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rashomon.model.Anchor;
import org.rashomon.model.Field;
import org.rashomon.model.IdKind;
import org.rashomon.model.KnownId;
import org.rashomon.model.Modality;
import org.rashomon.model.Polarity;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;
import org.rashomon.model.Span;
import org.rashomon.model.Statement;
import org.rashomon.model.Voice;
import org.rashomon.table.Rows;
import org.rashomon.table.Table;
import org.rashomon.table.TableRow;
import org.rashomon.table.Tables;

/** An earlier report is found, and read as it was written. */
class PreviousReportTest {
  private static final String AS_OF = "2023-11-12T00:00:00Z";
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(CsvFlavor.class)
  void anIdIsReadAsItWasWritten(CsvFlavor flavor) {
    KnownId claim =
        KnownId.issued(
                IdKind.CLAIM,
                "c-0000000000000001",
                "",
                List.of("p-1", "p-2"),
                List.of("a-1"),
                new Anchor(
                    statement("=\"Twelve\",\n\u0000they said,\r\n\uD83D\uDEA2 'so'"), true, 17))
            .asOf(AS_OF);
    KnownId story =
        KnownId.issued(
                IdKind.STORY,
                "s-0000000000000001",
                "mine, \"all\"",
                List.of("a-1"),
                List.of(),
                null)
            .gone()
            .asOf(AS_OF);
    Table<?> ids = Tables.named("ids");
    List<String> header = KnownIdLine.header(write(flavor.head() + Csv.header(ids)));
    for (KnownId id : List.of(claim, story)) {
      TableRow row = Rows.ofKnownId(id).findFirst().orElseThrow();
      String line = Csv.line(ids, row.cells(), flavor) + Csv.end(ids, AS_OF);
      assertEquals(1, line.lines().count());
      assertEquals(Optional.of(id), KnownIdLine.parse(header, line.strip()));
    }
    assertEquals(Optional.empty(), KnownIdLine.parse(header, flavor.head() + Csv.header(ids)));
  }

  @Test
  void theReportBeforeIsTheLastByNameBeforeTheOutput() throws IOException {
    for (String night : List.of("2023-11-02", "2023-11-03", "2023-11-05", "latest")) {
      publish(night);
    }
    Files.createDirectories(folder.resolve("2023-11-04"));
    assertEquals(Optional.empty(), before("2023-11-02"));
    assertTrue(before("2023-11-03").orElseThrow().endsWith("/2023-11-02/"));
    assertTrue(before("2023-11-05").orElseThrow().endsWith("/2023-11-03/"));
    assertTrue(before("2023-11-06/").orElseThrow().endsWith("/2023-11-05/"));
  }

  @Test
  void aFolderWithoutAFinishedReportIsRefused() throws IOException {
    String none = folder.resolve("none").toString();
    assertThrows(IllegalArgumentException.class, () -> PreviousReport.in(none));
    Path old = folder.resolve("old");
    try (Publication publication = Publication.at(old.toString())) {
      publication.publish(List.of(Tables.named("outlets")), Runs.SAFE, Runs.INFO);
    }
    String without = old.toString();
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> PreviousReport.in(without));
    assertTrue(refused.getMessage().contains("ids.csv"), refused.getMessage());
  }

  private Optional<String> before(String night) {
    return PreviousReport.before(folder + "/" + night).map(PreviousReport::folder);
  }

  private void publish(String night) throws IOException {
    try (Publication publication = Publication.at(folder.resolve(night).toString())) {
      List<Table<?>> tables = new ArrayList<>();
      PreviousReport.TABLES.forEach(name -> tables.add(Tables.named(name)));
      publication.publish(tables, Runs.SAFE, Runs.INFO);
    }
  }

  private String write(String text) {
    try {
      return Files.writeString(folder.resolve("ids.csv"), text).toString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Statement statement(String text) {
    return new Statement(
        "s-1",
        "a-1",
        Field.TITLE,
        new Span(3, 9),
        text,
        "a b",
        "X Y",
        1 / 3.0,
        Polarity.NEGATED,
        Modality.HEDGED,
        Voice.CITED,
        "q-1",
        new Source("Shava", SourceType.PERSON),
        List.of("NewsDay", "BelTA"),
        "denied");
  }
}
