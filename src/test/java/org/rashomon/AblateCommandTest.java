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
    for (int i = 0; i < 16; i++) {
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
  void aMissingOptionIsNamed() {
    Reports.Run run = Reports.run("ablate-attribution", "--input=a", "--gold=b", "--testInput=c");
    assertEquals(2, run.status());
    assertTrue(run.messages().contains("--testGold"), run.messages());
  }
}
