package org.rashomon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {
  @TempDir Path folder;

  @Test
  void theJobIsHeldAgainstThePlainLoop() throws Exception {
    List<String> lines = bench("--articles=12,36", "--seed=5", "--output=" + folder);
    List<String[]> rows = lines.stream().map(line -> line.split("\t", -1)).toList();
    assertEquals("12", rows.get(1)[0]);
    assertEquals("36", rows.get(2)[0]);
    double plain = Double.parseDouble(rows.get(2)[1]);
    double whole = Double.parseDouble(rows.get(2)[2]);
    assertEquals(whole / plain, Double.parseDouble(rows.get(2)[3]), 0.2 * whole / plain);
    assertTrue(rows.get(3)[0].startsWith("growth exponent"), lines.toString());
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("statement\t")), lines.toString());
    assertEquals(36, Reports.rows(folder.resolve("report").resolve("articles.csv")).size());
  }

  @Test
  void optionsOfTheJobArePassedOn() throws Exception {
    bench("--articles=30", "--only=job", "--statements=false", "--output=" + folder);
    Path report = folder.resolve("report");
    assertEquals(List.of(), Reports.rows(report.resolve("statements.csv")));
    assertTrue(Files.readString(report.resolve("run.json")).contains("\"statements\" : \"false\""));
    assertTrue(
        Reports.rows(report.resolve("articles.csv")).stream()
            .allMatch(row -> row.get("analysed").isEmpty() && !row.get("story_id").isEmpty()));
  }

  @Test
  void wrongOptionsAreNamed() {
    for (String wrong : List.of("--articles=many", "--kind=films", "--only=half", "--threads=0")) {
      Reports.Run run = Reports.run("bench", wrong);
      assertEquals(2, run.status());
      assertTrue(run.messages().contains(wrong.substring(0, wrong.indexOf('='))), run.messages());
    }
    Reports.Run run = Reports.run("make-corpus", "--articles=10");
    assertEquals(2, run.status());
    assertTrue(run.messages().contains("--output"), run.messages());
  }

  private static List<String> bench(String... arguments) throws JobFailedException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    BenchCommand.run(
        List.of(arguments),
        new PrintStream(printed, true, StandardCharsets.UTF_8),
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    return printed.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
