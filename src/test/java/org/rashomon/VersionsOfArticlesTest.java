package org.rashomon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of one outlet and id, or of one outlet and URL, are versions of one article. */
class VersionsOfArticlesTest {
  private static final String RECORD =
      "{\"id\":\"%s\",\"outlet\":\"%s\",\"url\":\"%s\",\"title\":\"Ferry sinks\","
          + "\"text\":\"%s\",\"published_at\":\"2023-11-0%dT06:00:00Z\"}";

  @TempDir Path folder;

  @Test
  void theNewestVersionByIdOrUrlIsKept() throws IOException {
    Path input = folder.resolve("articles.jsonl");
    Files.write(
        input,
        List.of(
            record("1", "Post", "https://post.example/1", "Twelve people drowned, police said.", 1),
            record(
                "2", "Post", "https://post.example/1", "Fifteen people drowned, police said.", 2),
            record("2", "Post", "https://post.example/2", "Twenty people drowned, police said.", 3),
            record("1", "Echo", "https://post.example/1", "Many people drowned, police said.", 4)));
    Path report = folder.resolve("report");
    Reports.Run run = Reports.run("--input=" + input, "--output=" + report);
    assertEquals(0, run.status(), run.messages());
    List<Map<String, String>> articles = Reports.rows(report.resolve("articles.csv"));
    assertEquals(
        List.of("Echo 1 https://post.example/1", "Post 2 https://post.example/2"),
        articles.stream()
            .map(row -> row.get("outlet") + " " + row.get("input_id") + " " + row.get("url"))
            .sorted()
            .toList());
    assertEquals(0, Reports.rows(report.resolve("rejected.csv")).size());
  }

  private static String record(String id, String outlet, String url, String text, int day) {
    return RECORD.formatted(id, outlet, url, text, day);
  }
}
