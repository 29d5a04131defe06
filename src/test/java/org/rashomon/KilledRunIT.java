package org.rashomon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.model.Ids;

/**
 * Runs of the jar are killed (SIGKILL) at random moments, or lack room on the disk or in memory: a
 * report is whole all the same.
 */
class KilledRunIT {
  private static final String QUICK = "--statements=false";
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
    long length = millis(start(command("-Xmx500m", "former", QUICK)));
    Set<String> standing = new TreeSet<>();
    for (int i = 0; i < KILLS; i++) {
      Process run = start(command("-Xmx500m", "killed", QUICK));
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

  /** A file that may not grow stands for a disk without room. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aDiskThatIsFullLeavesTheFormerReport() throws Exception {
    finish("former");
    String title = "{\"outlet\":\"Post\",\"title\":\"Ferry sinks\",\"text\":\"";
    Files.writeString(
        folder.resolve("killed.jsonl"), title + "It sank. ".repeat(1_000_000) + "\"}\n");
    List<String> limited =
        new ArrayList<>(List.of("sh", "-c", "ulimit -f 7000; exec \"$@\"", "sh"));
    limited.addAll(command("-Xmx500m", "killed", QUICK, "--texts=true"));
    assertFails(start(limited), "too large");
  }

  @Test
  void memoryThatRunsOutLeavesTheFormerReport() throws Exception {
    finish("former");
    Files.copy(
        Path.of("data", "articles", "part-a.jsonl"),
        folder.resolve("killed.jsonl"),
        StandardCopyOption.REPLACE_EXISTING);
    assertFails(start(command("-Xmx80m", "killed")), "-Xmx");
  }

  private void assertFails(Process run, String message) throws Exception {
    assertTrue(run.waitFor(2 * MINUTE, TimeUnit.MILLISECONDS), "the jar does not end");
    String printed = Files.readString(printed());
    assertEquals(1, run.exitValue(), printed);
    assertTrue(printed.contains(message), printed);
    assertEquals("former", whole(report));
    finish("former");
  }

  /** Between the two renames that put a report in place the former one lies aside, as a whole. */
  private Path standingReport() {
    return Files.exists(report) ? report : report.resolveSibling(".report.former");
  }

  /** A run to its end, which leaves its report and nothing beside it. */
  private void finish(String name) throws IOException {
    Reports.Run run = Reports.run(arguments(name, QUICK).toArray(String[]::new));
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

  private List<String> arguments(String name, String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.add("--input=" + folder.resolve(name + ".jsonl"));
    arguments.add("--output=" + report);
    return arguments;
  }

  private List<String> command(String heap, String name, String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(heap, "-jar", Path.of("target", "rashomon.jar").toString()));
    command.addAll(arguments(name, options));
    return command;
  }

  private Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(printed().toFile())
        .start();
  }

  private Path printed() {
    return folder.resolve("printed.txt");
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
