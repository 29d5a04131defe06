package org.rashomon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run may be made to stop where too much of its input cannot be used. */
class RejectedShareTest {
  @TempDir Path folder;

  @Test
  void tooManyRejectedLeaveTheFormerReport() throws IOException {
    Path good = write("good.jsonl", "{\"outlet\":\"Post\",\"title\":\"Ferry sinks\"}");
    Path bad = write("bad.jsonl", "{\"title\":\"Of nobody\"}");
    Path report = folder.resolve("report");
    assertEquals(0, run(report, "0", good).status());
    String former = Reports.files(report).toString();
    Reports.Run stopped = run(report, "0.49", good, bad);
    assertEquals(1, stopped.status(), stopped.messages());
    String line = stopped.messages().strip();
    assertTrue(line.contains("1 of 2 records were rejected (no_outlet 1)"), line);
    assertTrue(line.contains("--failOnRejected=0.49"), line);
    assertEquals(former, Reports.files(report).toString());
    assertEquals(0, run(report, "0.5", good, bad).status());
    assertEquals(1, Reports.rows(report.resolve("rejected.csv")).size());
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(3, left.count(), "nothing lies beside the report");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"5%", "-0.1", "1.5", "some", "NaN"})
  void aShareThatIsNoneIsWrongUsage(String share) {
    Reports.Run run = run(folder.resolve("report"), share, Path.of("none.jsonl"));
    assertEquals(2, run.status(), run.messages());
    assertTrue(run.messages().contains("--failOnRejected"), run.messages());
  }

  private static Reports.Run run(Path report, String share, Path... input) {
    return Reports.run(
        "--input=" + String.join(",", Stream.of(input).map(Path::toString).toList()),
        "--output=" + report,
        "--statements=false",
        "--failOnRejected=" + share);
  }

  private Path write(String name, String record) throws IOException {
    return Files.write(folder.resolve(name), List.of(record));
  }
}
