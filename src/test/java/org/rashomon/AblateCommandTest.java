package org.rashomon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AblateCommandTest {
  private static final String TEXT = "Mara Lind said that the dam was safe.";

  @TempDir Path folder;

  @Test
  void aVariantHasARowOfFigures() throws Exception {
    Path articles = folder.resolve("articles.jsonl");
    Files.writeString(
        articles,
        "{\"id\": \"a\", \"outlet\": \"o\", \"title\": \"\", \"text\": \"%s\"}\n".formatted(TEXT));
    Path gold = folder.resolve("gold.csv");
    Files.writeString(
        gold,
        """
        input_id,attribution,role,char_start,char_end
        a,1,source,0,9
        a,1,cue,10,14
        a,1,content,15,36
        """);
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    AblateCommand.run(
        "ablate-attribution",
        List.of(
            "--input=" + articles,
            "--gold=" + gold,
            "--testInput=" + articles,
            "--testGold=" + gold,
            "--only=rules alone"),
        new PrintStream(printed, true, StandardCharsets.UTF_8));
    List<String> rows = printed.toString(StandardCharsets.UTF_8).lines().toList();
    assertTrue(rows.get(0).startsWith("variant\tsource\tcue\tcontent"), rows.toString());
    assertEquals("rules alone\t1.000\t1.000\t1.000\t1.000\t1.000\t1.000", rows.get(1));
  }

  @Test
  void pairsAreJudgedByFoldsOfStories() throws Exception {
    Path articles = folder.resolve("pairs.jsonl");
    Path gold = folder.resolve("pairs.csv");
    StringBuilder lines = new StringBuilder();
    StringBuilder rows = new StringBuilder("input_a,input_b,same_claim\n");
    for (int i = 0; i < 160; i++) {
      String other = i % 2 == 0 ? "The dam at Orun held in storm %d." : "Storm %d took a crane.";
      String[] texts = {"The dam at Orun held in storm %d.", other};
      for (int side = 0; side < 2; side++) {
        lines.append(
            "{\"id\": \"%d%d\", \"outlet\": \"o%d\", \"story_id\": \"%d\", \"language\": \"en\", \"text\": \"%s\"}\n"
                .formatted(i, side, side, i, texts[side].formatted(i)));
      }
      rows.append("%d0,%d1,%d\n".formatted(i, i, 1 - i % 2));
    }
    Files.writeString(articles, lines);
    Files.writeString(gold, rows);
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    AblateCommand.run(
        "ablate-match",
        List.of("--input=" + articles, "--gold=" + gold, "--only=n-grams"),
        new PrintStream(printed, true, StandardCharsets.UTF_8));
    List<String> found = printed.toString(StandardCharsets.UTF_8).lines().toList();
    assertTrue(found.get(1).startsWith("all\t1.000\t"), found.toString());
    assertTrue(found.get(2).startsWith("all but n-grams\t1.000\t"), found.toString());
    assertTrue(found.get(found.size() - 1).startsWith("expected calibration error\t0.0"));
  }

  @Test
  void stancesAreJudgedByFoldsOfTopics() throws Exception {
    Path articles = folder.resolve("told.jsonl");
    Path claims = folder.resolve("claims.csv");
    Path gold = folder.resolve("stances.csv");
    List<String> things = List.of("dam", "bridge", "tower", "school", "market");
    List<String> stances = List.of("supports", "disputes", "reports");
    List<String> texts =
        List.of(
            "It was confirmed that the %s of town %d is closed.",
            "The mayor denied that the %s of town %d is closed and called it false.",
            "Reports claim that the %s of town %d is closed, but nobody could say so yet.");
    StringBuilder lines = new StringBuilder();
    StringBuilder claimRows = new StringBuilder("tracked_claim_id,input_id,claim\n");
    StringBuilder goldRows = new StringBuilder("tracked_claim_id,input_id,stance\n");
    for (int i = 0; i < 600; i++) {
      String thing = things.get(i % things.size());
      String text = texts.get(i % 3).formatted(thing, i);
      lines.append(
          "{\"id\": \"%d\", \"outlet\": \"o\", \"language\": \"en\", \"text\": \"%s\"}\n"
              .formatted(i, text));
      claimRows.append("c%d,%d,The %s of town %d is closed.\n".formatted(i, i, thing, i));
      goldRows.append("c%d,%d,%s\n".formatted(i, i, stances.get(i % 3)));
    }
    Files.writeString(articles, lines);
    Files.writeString(claims, claimRows);
    Files.writeString(gold, goldRows);
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    AblateCommand.run(
        "ablate-stance",
        List.of(
            "--input=" + articles, "--gold=" + gold, "--trackedClaims=" + claims, "--only=figures"),
        new PrintStream(printed, true, StandardCharsets.UTF_8));
    List<String> found = printed.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals("all\t1.000\t1.000\t0.000\t0.000", found.get(1));
    assertEquals("all but figures\t1.000\t1.000\t0.000\t0.000", found.get(2));
    assertTrue(found.get(found.size() - 1).startsWith("expected calibration error\t0.0"));
  }

  @Test
  void aMissingOptionIsNamed() {
    Reports.Run run = Reports.run("ablate-attribution", "--input=a", "--gold=b", "--testInput=c");
    assertEquals(2, run.status());
    assertTrue(run.messages().contains("--testGold"), run.messages());
  }
}
