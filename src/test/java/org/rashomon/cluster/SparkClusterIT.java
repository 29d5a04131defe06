package org.rashomon.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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

  @Test
  void articlesAndReportMayLieInHdfs() throws Exception {
    Path home = Files.createDirectory(folder.resolve("spark"));
    Path report = folder.resolve("report");
    try (Hdfs hdfs = Hdfs.in(Files.createDirectory(folder.resolve("hdfs")));
        SparkCluster cluster = SparkCluster.in(home)) {
      hdfs.put(Path.of("data", "articles"), "/articles");
      List<String> options =
          new ArrayList<>(Corpora.options(hdfs.at("/articles/*"), hdfs.at("/report")));
      options.addAll(hdfs.options());
      try (Daemon job = cluster.submit("run-hdfs", options)) {
        job.succeed(MINUTES);
      }
      hdfs.get("/report", report);
      JsonNode latest = new ObjectMapper().readTree(report.resolve("latest.json").toFile());
      Path run = report.resolve(latest.get("run").asText());
      Corpora.SAMPLE.assertSameFrom(hdfs.at("/articles"), run);
    }
  }
}
