package org.rashomon.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The job on a real Flink cluster: the same reports, and whole ones whatever dies. */
@Tag("clusters")
class FlinkClusterIT {
  private static final long MINUTES = 12;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  @ParameterizedTest
  @EnumSource
  void theReportIsTheEmbeddedRunnersByteForByte(Corpora corpus) throws Exception {
    Path report = folder.resolve("report");
    try (FlinkCluster cluster = FlinkCluster.in(folder, "none")) {
      run(cluster, corpus, report);
    }
    corpus.assertSame(report);
  }

  /** The former report stands until the new one is whole. */
  @Test
  void aTaskManagerThatDiesFailsTheRunAndLeavesTheFormerReport() throws Exception {
    Path report = folder.resolve("report");
    try (FlinkCluster cluster = FlinkCluster.in(folder, "none")) {
      run(cluster, Corpora.SAMPLE, report);
      try (Daemon run = submit(cluster, "failing", Corpora.MADE, report)) {
        killInTheMiddle(cluster, run);
        assertEquals(1, run.end(MINUTES), run::printed);
      }
    }
    Corpora.SAMPLE.assertSame(report);
  }

  @Test
  void whereJobsAreTriedAgainTheRunRecoversOnANewTaskManager() throws Exception {
    Path report = folder.resolve("report");
    try (FlinkCluster cluster = FlinkCluster.in(folder, "fixed-delay")) {
      run(cluster, Corpora.SAMPLE, report);
      try (Daemon run = submit(cluster, "recovering", Corpora.MADE, report)) {
        killInTheMiddle(cluster, run);
        Corpora.SAMPLE.assertSame(report);
        cluster.startTaskManager();
        run.succeed(MINUTES);
      }
    }
    Corpora.MADE.assertSame(report);
  }

  private static void killInTheMiddle(FlinkCluster cluster, Daemon run) throws Exception {
    run.await(() -> cluster.finishedTasks() > 0);
    cluster.killTaskManager();
  }

  private static void run(FlinkCluster cluster, Corpora corpus, Path report)
      throws IOException, InterruptedException {
    try (Daemon run = submit(cluster, "run-" + corpus, corpus, report)) {
      run.succeed(MINUTES);
    }
  }

  private static Daemon submit(FlinkCluster cluster, String name, Corpora corpus, Path report)
      throws IOException, InterruptedException {
    return cluster.submit(name, corpus.options(report));
  }
}
