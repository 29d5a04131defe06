package org.rashomon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command answers to mistakes. */
class CommandLineTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--inputs=x.jsonl               | --inputs",
        "--input=nowhere/*.jsonl        | nowhere/*.jsonl",
        "--csvFlavor=fancy              | --csvFlavor",
        "--storyWindow=3days            | --storyWindow",
        "--statements=perhaps           | --statements",
        "--since=yesterday              | --since",
        "--texts=perhaps                | --texts",
        "--trackedClaims=nowhere.csv    | nowhere.csv",
        "--targetParallelism=many       | --targetParallelism",
        "--runner=NoSuchRunner          | --runner",
        "--models=nowhere               | --models",
        "input=x                        | input=x",
      })
  void aWrongOptionIsNamedInOneLine(String argument, String named) {
    Reports.Run run = Reports.run("compare", argument, "--output=" + folder.resolve("report"));
    assertEquals(2, run.status(), run.messages());
    assertOneLineWith(named, run);
  }

  @Test
  void anUnknownCommandIsWrongUsage() {
    Reports.Run run = Reports.run("contrast");
    assertEquals(2, run.status());
    assertOneLineWith("contrast", run);
  }

  @Test
  void anOutputThatCannotBeWrittenIsToldBeforeAnyWork() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "a file, not a folder");
    Reports.Run run = Reports.run("--output=" + file.resolve("report"));
    assertEquals(2, run.status(), run.messages());
    assertOneLineWith("--output", run);
  }

  @Test
  void aForeignFolderIsNotReplaced() throws IOException {
    Path precious = Files.writeString(folder.resolve("thesis.txt"), "years of work");
    Reports.Run run = Reports.run("--output=" + folder);
    assertEquals(2, run.status(), run.messages());
    assertOneLineWith("--output", run);
    assertEquals("years of work", Files.readString(precious));
  }

  private static void assertOneLineWith(String named, Reports.Run run) {
    assertTrue(run.messages().startsWith("rashomon: "), run.messages());
    assertTrue(run.messages().contains(named), run.messages());
    assertEquals(1, run.messages().lines().count(), run.messages());
    assertFalse(run.messages().contains("Exception"), run.messages());
  }

  @Test
  void embeddedFlinkTakesAllCoresUnlessToldOtherwise() {
    int cores = Runtime.getRuntime().availableProcessors();
    assertEquals(
        List.of("--flinkMaster=[local]", "--parallelism=" + cores, "--fasterCopy=true"),
        CommandLine.withFlinkDefaults(List.of("--flinkMaster=[local]")));
    List<String> told = List.of("--flinkMaster=[local]", "--parallelism=1", "--fasterCopy=false");
    assertEquals(told, CommandLine.withFlinkDefaults(told));
    List<String> cluster = List.of("--flinkMaster=localhost:8081");
    assertEquals(cluster, CommandLine.withFlinkDefaults(cluster));
  }
}
