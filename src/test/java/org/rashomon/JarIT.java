package org.rashomon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar, run as a user runs it. */
class JarIT {
  @TempDir Path folder;

  @Test
  void theJarComparesTheSample() throws Exception {
    Path report = folder.resolve("report");
    Reports.Run run = jar("--output=" + report);
    assertEquals(0, run.status(), run.messages());
    assertEquals(61, Reports.rows(report.resolve("articles.csv")).size());
    assertTrue(Reports.rows(report.resolve("stances.csv")).size() > 100);
    assertTrue(run.messages().contains("most disputed:"), run.messages());
    assertTrue(run.messages().contains(report.toString()), run.messages());
    assertTrue(Files.readString(report.resolve("run.json")).contains("\"rashomon\" : \""));
  }

  @Test
  void helpTellsTheOptions() throws Exception {
    Reports.Run run = jar("--help=CompareOptions");
    assertEquals(0, run.status(), run.messages());
    for (String option : List.of("--input", "--trackedClaims", "--csvFlavor", "--storyWindow")) {
      assertTrue(run.messages().contains(option), run.messages());
    }
  }

  @Test
  void wrongUsageEndsWithStatusTwo() throws Exception {
    Reports.Run run = jar("--inptu=x");
    assertEquals(2, run.status(), run.messages());
    assertTrue(run.messages().contains("--inptu"), run.messages());
  }

  private Reports.Run jar(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx1500m");
    command.add("-jar");
    command.add(Path.of("target", "rashomon.jar").toString());
    command.addAll(List.of(arguments));
    Path printed = folder.resolve("printed.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), "the jar does not end");
    return new Reports.Run(process.exitValue(), Files.readString(printed, StandardCharsets.UTF_8));
  }
}
