package org.rashomon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job's reading of the sample against the hand coding in {@code data/gold}. */
class SampleAgreementTest {
  @TempDir static Path folder;
  private static Agreement agreement;

  @BeforeAll
  static void runTheSample() throws IOException {
    Path report = folder.resolve("report");
    Reports.Run run = Reports.run("--output=" + report, "--csvFlavor=raw", "--texts");
    assertEquals(0, run.status(), run.messages());
    agreement = Agreement.of(Path.of("data", "gold"), Path.of("data", "articles"), report);
    System.err.println(agreement);
  }

  @Test
  void theFloorsThatReadmeStatesHold() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    for (Agreement.Figure figure : agreement.figures()) {
      assertTrue(
          figure.value() >= figure.floor(), figure.name() + " fell below its floor: " + figure);
      assertTrue(readme.contains(figure.row()), "README lacks: " + figure.row());
    }
    assertEquals(5, List.copyOf(agreement.figures()).size());
  }

  @Test
  void theRowsThatReadmeShowsAreReal() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Map<String, String> claims = new HashMap<>();
    Reports.rows(folder.resolve("report").resolve("claims.csv"))
        .forEach(row -> claims.put(row.get("claim_id"), row.get("claim")));
    long shown =
        Reports.rows(folder.resolve("report").resolve("stances.csv")).stream()
            .filter(row -> readme.contains(shown(row, claims.get(row.get("claim_id")))))
            .count();
    assertEquals(2, shown);
  }

  private static String shown(Map<String, String> row, String claim) {
    StringBuilder line = new StringBuilder("| " + claim + " |");
    for (String column :
        List.of("outlet", "voice", "source", "stance", "basis", "evidence", "reason")) {
      line.append(row.get(column).isEmpty() ? " |" : " " + row.get(column) + " |");
    }
    return line + "\n";
  }
}
