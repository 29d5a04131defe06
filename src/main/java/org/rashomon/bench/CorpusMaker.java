package org.rashomon.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.PrimitiveIterator;

/**
 * Makes a corpus of invented news as JSON lines, in the order of publication: 200 outlets, stories
 * of heavy-tailed sizes whose articles tell the same things in other words, with other figures at
 * times or to deny them, and about a fifth of them reprints. An article's id is {@code made-}, the
 * number of its story, and its own.
 */
public final class CorpusMaker {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final double CUT = 0.5;

  private final CorpusSpec spec;
  private final CorpusPlan plan;

  private CorpusMaker(CorpusSpec spec) {
    this.spec = spec;
    this.plan = CorpusPlan.of(spec);
  }

  /**
   * Writes a corpus.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(CorpusSpec spec, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        JsonGenerator json = MAPPER.createGenerator(out)) {
      new CorpusMaker(spec).write(json);
    }
  }

  private void write(JsonGenerator json) throws IOException {
    json.setRootValueSeparator(null);
    PrimitiveIterator.OfInt articles = plan.inOrderOfTime().iterator();
    while (articles.hasNext()) {
      article(articles.nextInt(), json);
      json.writeRaw('\n');
    }
  }

  private void article(int number, JsonGenerator json) throws IOException {
    int original = plan.original(number);
    String outlet = Names.outlet(plan.outlet(number));
    Scene scene = Scene.of(spec.seed(), plan.story(number));
    ArticleWriter writer =
        new ArticleWriter(
            scene, Names.outlet(plan.outlet(original)), Dice.of(6, spec.seed(), original));
    json.writeStartObject();
    json.writeStringField("id", "made-" + plan.story(number) + "-" + number);
    json.writeStringField("outlet", outlet);
    json.writeStringField("url", "https://" + Names.host(outlet) + "/" + number);
    json.writeStringField("published_at", Instant.ofEpochMilli(plan.time(number)).toString());
    json.writeStringField("title", writer.title());
    if (!spec.headlines()) {
      String text = writer.text();
      json.writeStringField("text", number == original ? text : edited(text, number));
    }
    json.writeEndObject();
  }

  /** As an outlet reprints it: with a line of its own below, and often without the end. */
  private String edited(String text, int number) {
    Dice dice = Dice.of(7, spec.seed(), number);
    int end = text.lastIndexOf("\n\n");
    String kept = end > text.length() / 2 && dice.chance(CUT) ? text.substring(0, end) : text;
    return kept + "\n\nRead more in our edition of " + dice.of(Words.list("day")) + ".";
  }

  /** A file for a corpus in a folder that several benches may share. */
  static Path newFile(Path folder) throws IOException {
    Files.createDirectories(folder);
    return Files.createTempFile(folder, "corpus", ".jsonl");
  }
}
