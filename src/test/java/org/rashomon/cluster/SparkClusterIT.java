package org.rashomon.cluster;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The job on a real Spark standalone cluster: the same reports. */
@Tag("clusters")
class SparkClusterIT {
  private static final long MINUTES = 8;

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  @ParameterizedTest
  @EnumSource
  void theReportIsTheEmbeddedRunnersByteForByte(Corpora corpus) throws Exception {
    Path report = folder.resolve("report");
    Path home = Files.createDirectory(folder.resolve("spark"));
    try (SparkCluster cluster = SparkCluster.in(home);
        Daemon run = cluster.submit("run-" + corpus, corpus.options(report))) {
      run.succeed(MINUTES);
    }
    corpus.assertSame(report);
  }
}
