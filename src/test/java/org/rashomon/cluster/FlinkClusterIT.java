package org.rashomon.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The job on a real Flink cluster: the same reports, and whole ones whatever dies. */
@Tag("clusters")
class FlinkClusterIT {
  private static final long MINUTES = 8;

  @TempDir static Path settings;
  private static FlinkCluster cluster;
  @TempDir Path folder;

  @BeforeAll
  static void start() throws Exception {
    cluster = FlinkCluster.in(settings);
  }

  @AfterAll
  static void end() {
    if (cluster != null) {
      cluster.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theReportIsTheEmbeddedRunnersByteForByte(Corpora corpus) throws Exception {
    Path report = folder.resolve("report");
    try (Daemon run = submit("same-" + corpus, corpus, report)) {
      run.succeed(MINUTES);
    }
    corpus.assertSame(report);
  }

  /** The former report stands until the new one is whole. */
  @Test
  void aTaskManagerThatDiesFailsTheRunAndLeavesTheFormerReport() throws Exception {
    Path report = folder.resolve("report");
    try (Daemon former = submit("former", Corpora.SAMPLE, report)) {
      former.succeed(MINUTES);
    }
    try (Daemon run = submit("failing", Corpora.MADE, report)) {
      killInTheMiddle(run);
      assertEquals(1, run.end(MINUTES), run::printed);
    }
    Corpora.SAMPLE.assertSame(report);
    cluster.startTaskManager();
  }

  @Test
  void aRunThatMayTryAgainRecoversOnANewTaskManager() throws Exception {
    Path report = folder.resolve("report");
    try (Daemon former = submit("former", Corpora.SAMPLE, report)) {
      former.succeed(MINUTES);
    }
    try (Daemon run = submit("recovering", Corpora.MADE, report, "--numberOfExecutionRetries=3")) {
      killInTheMiddle(run);
      Corpora.SAMPLE.assertSame(report);
      cluster.startTaskManager();
      run.succeed(MINUTES);
    }
    Corpora.MADE.assertSame(report);
  }

  private static void killInTheMiddle(Daemon run) throws Exception {
    run.await(() -> cluster.finishedTasks() > 0);
    cluster.killTaskManager();
  }

  private static Daemon submit(String name, Corpora corpus, Path report, String... more)
      throws IOException, InterruptedException {
    List<String> options = new ArrayList<>(List.of(more));
    options.add("--input=" + corpus.input());
    options.add("--output=" + report);
    options.add("--csvFlavor=raw");
    return cluster.submit(name, options);
  }
}
