package org.rashomon.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where models come from. */
class ModelFolderTest {
  private static final Path SHIPPED =
      Path.of("src", "main", "resources", "org", "rashomon", "models");

  @TempDir Path folder;

  @Test
  void everyShippedModelIsNamed() throws IOException {
    try (Stream<Path> files = Files.list(SHIPPED)) {
      List<String> models =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.endsWith(".md"))
              .sorted()
              .toList();
      assertEquals(ModelFolder.NAMES, models);
    }
  }

  @Test
  void aFolderReplacesTheModelsThatItHolds() throws IOException {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    Files.writeString(folder.resolve("match.tsv"), "mine");
    ModelFolder models = new ModelFolder(folder.toString());
    assertEquals(
        "mine",
        new String(models.load("match.tsv", InputStream::readAllBytes), StandardCharsets.UTF_8));
    assertTrue(models.has("match.tsv"));
    byte[] shipped = models.load(TermWeights.BACKGROUND, InputStream::readAllBytes);
    assertEquals(Files.size(SHIPPED.resolve(TermWeights.BACKGROUND)), shipped.length);
  }
}
