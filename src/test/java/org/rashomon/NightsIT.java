package org.rashomon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fourteen nights of the sample, each a window of five days: what the ids of a night become. */
class NightsIT {
  private static final LocalDate FIRST = LocalDate.of(2023, 11, 2);
  private static final int NIGHTS = 14;
  private static final int DAYS = 5;
  private static final Path LOG = Path.of("target", "nights.tsv");

  @TempDir static Path folder;
  private static final List<Night> WRITTEN = new ArrayList<>();

  @BeforeAll
  static void runAllNights() throws IOException {
    for (int i = 0; i < NIGHTS; i++) {
      LocalDate night = FIRST.plusDays(i);
      run(folder.resolve(night.toString()), night, "data/articles/*", "auto");
      WRITTEN.add(Night.of(folder.resolve(night.toString())));
    }
  }

  @Test
  void idsOfStoriesAndClaimsLiveOn() throws IOException {
    List<String> log = new ArrayList<>(List.of(Lives.HEADER));
    Lives stories = Lives.NONE;
    Lives claims = Lives.NONE;
    for (int i = 1; i < NIGHTS; i++) {
      Night before = WRITTEN.get(i - 1);
      Night night = WRITTEN.get(i);
      Lives ofStories = Lives.between(before.stories(), night.stories(), night.articles());
      Lives ofClaims = Lives.between(before.claims(), night.claims(), night.passages());
      log.add(
          String.format(
              Locale.ROOT,
              "%s\t%d\t%s\t%s",
              FIRST.plusDays(i),
              night.articles().size(),
              ofStories,
              ofClaims));
      stories = stories.plus(ofStories);
      claims = claims.plus(ofClaims);
    }
    log.add("all\t\t" + stories + "\t" + claims);
    Files.write(LOG, log);
    assertTrue(stories.continuing() > 50, log.toString());
    assertTrue(stories.share() >= 0.99, log.toString());
    assertTrue(claims.continuing() > 1000, log.toString());
    assertTrue(claims.share() >= 0.97, log.toString());
  }

  @Test
  void aClaimKeepsItsTextWithItsId() {
    int kept = 0;
    for (int i = 1; i < NIGHTS; i++) {
      Map<String, String> before = WRITTEN.get(i - 1).texts();
      for (Map.Entry<String, String> claim : WRITTEN.get(i).texts().entrySet()) {
        if (before.containsKey(claim.getKey())) {
          assertEquals(before.get(claim.getKey()), claim.getValue());
          kept++;
        }
      }
    }
    assertTrue(kept > 1000, "kept " + kept);
  }

  @Test
  void whatChangedIsToldOnce() throws IOException {
    for (int i = 1; i < NIGHTS; i++) {
      Set<String> before = WRITTEN.get(i - 1).texts().keySet();
      Set<String> after = WRITTEN.get(i).texts().keySet();
      Set<String> from = new TreeSet<>();
      Set<String> to = new TreeSet<>();
      Path changes = folder.resolve(FIRST.plusDays(i).toString()).resolve("claim_changes.csv");
      for (Map<String, String> row : Reports.rows(changes)) {
        from.add(row.get("from_claim_id"));
        to.add(row.get("to_claim_id"));
      }
      assertTrue(from.containsAll(before), "every claim of the night before has a row");
      to.remove("");
      assertEquals(new TreeSet<>(after), to);
    }
  }

  @Test
  void aNightRunAgainGivesTheSameBytes() throws IOException {
    LocalDate night = FIRST.plusDays(6);
    Path report = folder.resolve(night.toString());
    SortedMap<String, String> first = Reports.files(report);
    run(report, night, "data/articles/*", "auto");
    SortedMap<String, String> again = Reports.files(report);
    first.remove("run.json");
    again.remove("run.json");
    assertEquals(first, again);
  }

  @Test
  void anEmptyNightLeavesTheIdsOfTheNightAfter() throws IOException {
    LocalDate night = FIRST.plusDays(7);
    Path before = folder.resolve(night.minusDays(1).toString());
    Path nothing = Files.createFile(folder.resolve("nothing.jsonl"));
    Path empty = folder.resolve("empty/night");
    run(empty, night, nothing.toString(), before.toString());
    assertEquals(List.of(), Reports.rows(empty.resolve("stories.csv")));
    assertEquals(
        Set.of("ended"),
        new TreeSet<>(
            Reports.rows(empty.resolve("story_changes.csv")).stream()
                .map(row -> row.get("kind"))
                .toList()));
    Path after = folder.resolve("empty/after");
    run(after, night, "data/articles/*", empty.toString());
    for (String table : List.of("articles.csv", "stories.csv", "claims.csv", "stances.csv")) {
      assertEquals(
          Files.readString(folder.resolve(night.toString()).resolve(table)),
          Files.readString(after.resolve(table)));
    }
  }

  private static void run(Path output, LocalDate night, String input, String previous) {
    Reports.Run run =
        Reports.run(
            "--input=" + input,
            "--output=" + output,
            "--previous=" + previous,
            "--since=" + night.minusDays(DAYS),
            "--until=" + night);
    assertEquals(0, run.status(), run.messages());
  }
}
