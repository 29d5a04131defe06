package org.rashomon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same articles give the same bytes, however the work is spread and the input cut. */
class DeterminismTest {
  @TempDir Path folder;

  @Test
  void parallelismDoesNotShow() throws IOException {
    SortedMap<String, String> one =
        report("one", "data/articles/*", "--parquet=true", "--targetParallelism=1");
    assertEquals(one, report("two", "data/articles/*", "--parquet=true", "--targetParallelism=2"));
    assertEquals(
        one, report("eight", "data/articles/*", "--parquet=true", "--targetParallelism=8"));
  }

  @Test
  void theCutOfTheInputDoesNotShow() throws IOException {
    Path whole = Path.of("data", "articles", "part-a.jsonl");
    List<String> lines = new ArrayList<>(Files.readAllLines(whole));
    Collections.reverse(lines);
    for (int i = 0; i < lines.size(); i++) {
      Path part = folder.resolve("cut-" + i % 3 + ".ndjson");
      try (BufferedWriter out =
          Files.newBufferedWriter(
              part, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        out.write(lines.get(i) + "\n");
      }
    }
    SortedMap<String, String> expected = report("whole", whole.toString());
    SortedMap<String, String> cut = report("cut", folder.resolve("cut-*.ndjson").toString());
    assertEquals(withoutLocations(expected), withoutLocations(cut));
  }

  private SortedMap<String, String> report(String name, String input, String... more)
      throws IOException {
    Path output = folder.resolve(name);
    List<String> arguments = new ArrayList<>(List.of("--input=" + input, "--output=" + output));
    arguments.addAll(List.of(more));
    Reports.Run run = Reports.run(arguments.toArray(String[]::new));
    assertEquals(0, run.status(), run.messages());
    SortedMap<String, String> files = Reports.files(output);
    files.remove("run.json"); // holds the time that the run took
    return files;
  }

  /** Locations stand in articles.csv, whose size and hash the data package tells. */
  private SortedMap<String, String> withoutLocations(SortedMap<String, String> files) {
    files.remove("datapackage.json");
    files.computeIfPresent(
        "articles.csv", (name, csv) -> csv.replaceAll("[^,\\n]*jsonl?:\\d+", ""));
    return files;
  }
}
