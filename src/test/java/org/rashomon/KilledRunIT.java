package org.rashomon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.model.Ids;

/** Runs of the jar are killed (SIGKILL) at random moments: a report is whole all the same. */
class KilledRunIT {
  private static final int KILLS = 10;
  private static final long MINUTE = 60_000;

  @TempDir Path folder;
  private final Random random = new Random(20231102);
  private Path report;

  @BeforeEach
  void writeInputs() throws IOException {
    report = folder.resolve("out/report");
    for (String name : List.of("former", "killed")) {
      Files.writeString(
          folder.resolve(name + ".jsonl"),
          "{\"outlet\":\"Post\",\"title\":\"Ferry sinks, says the " + name + " run\"}\n");
    }
  }

  @Test
  void theFormerReportStandsAndTheNextRunCleansUp() throws Exception {
    long length = millis(start("former"));
    Set<String> standing = new TreeSet<>();
    for (int i = 0; i < KILLS; i++) {
      Process run = start("killed");
      if (i % 2 == 0) {
        run.waitFor((long) (random.nextDouble() * length), TimeUnit.MILLISECONDS);
      } else {
        awaitReport(run);
        TimeUnit.MICROSECONDS.sleep(random.nextInt(60_000));
      }
      run.destroyForcibly().waitFor();
      standing.add(whole(standingReport()));
      finish("former");
    }
    assertTrue(standing.contains("former"), standing.toString());
    assertTrue(Set.of("former", "killed").containsAll(standing), standing.toString());
  }

  /** Between the two renames that put a report in place the former one lies aside, as a whole. */
  private Path standingReport() {
    return Files.exists(report) ? report : report.resolveSibling(".report.former");
  }

  /** A run to its end, which leaves its report and nothing beside it. */
  private void finish(String name) throws IOException {
    Reports.Run run = Reports.run(arguments(name).toArray(String[]::new));
    assertEquals(0, run.status(), run.messages());
    assertEquals(name, whole(report));
    try (Stream<Path> left = Files.list(report.getParent())) {
      assertEquals(List.of(report), left.toList());
    }
  }

  /** Checks every file of a report by its hash, and tells which run's it is. */
  private static String whole(Path report) throws IOException {
    JsonNode run = new ObjectMapper().readTree(report.resolve("run.json").toFile());
    Set<String> files = new TreeSet<>(Set.of("run.json"));
    for (JsonNode file : run.get("report")) {
      Path path = report.resolve(file.get("name").asText());
      assertEquals(
          file.get("sha256").asText(), Ids.sha256(Files.readAllBytes(path)), () -> "" + path);
      files.add(file.get("name").asText());
    }
    try (Stream<Path> list = Files.list(report)) {
      assertEquals(
          files,
          list.map(path -> path.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    String input = Path.of(run.at("/options/input").asText()).getFileName().toString();
    return input.replace(".jsonl", "");
  }

  private List<String> arguments(String name) {
    return List.of(
        "--input=" + folder.resolve(name + ".jsonl"), "--output=" + report, "--statements=false");
  }

  private Process start(String name) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx500m", "-jar", Path.of("target", "rashomon.jar").toString()));
    command.addAll(arguments(name));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("printed.txt").toFile())
        .start();
  }

  private static long millis(Process run) throws InterruptedException {
    long start = System.nanoTime();
    assertTrue(run.waitFor(MINUTE, TimeUnit.MILLISECONDS), "the jar does not end");
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  /** Waits until the run begins to put its report together. */
  private void awaitReport(Process run) throws Exception {
    Path begun = report.resolveSibling(".report.staging").resolve("report/articles.csv");
    while (run.isAlive() && !Files.exists(begun)) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
  }
}
