package org.rashomon.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.model.Article;
import org.rashomon.model.Genre;
import org.rashomon.model.Precision;

/** Every file format, field name and compression gives the same articles. */
class ArticleFilesTest {
  private static final String ONE =
      "{\"id\":\"1\",\"outlet\":\"Post\",\"title\":\"Fire\",\"text\":\"A fire.\\n\\nIt is out.\"}";
  private static final String TWO =
      "{\"stories_id\":2,\"media_name\":\"Echo\",\"headline\":\"Flood\",\"maintext\":\"A flood.\","
          + "\"date_publish\":\"2023-11-02 06:30:00\",\"authors\":[\"A. Poe\",\"B. Roe\"]}";

  @TempDir Path folder;

  @BeforeAll
  static void knowFileSystems() {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
  }

  @Test
  void linesAndArraysAndSingleObjectsAreRead() throws IOException {
    assertBoth(write("a.jsonl", ONE + "\n\n" + TWO));
    assertBoth(write("b.ndjson", "\uFEFF" + ONE + "\r\n" + TWO + "\r\n"));
    assertBoth(write("c.json", "[" + ONE + ",\n" + TWO + "]"));
    assertEquals(1, ArticleFiles.articles("--input", List.of(write("d.json", TWO))).size());
  }

  @Test
  void tablesAreRead() throws IOException {
    String csv =
        "ID,Newspaper,Headline,Article,Date,Author\n"
            + "1,Post,Fire,\"A fire.\n\nIt is out.\",None,\n"
            + "2,Echo,Flood,A flood.,2023-11-02 06:30:00,A. Poe; B. Roe\n";
    assertBoth(write("a.csv", csv));
    assertBoth(write("b.tsv", csv.replace(',', '\t')));
  }

  @Test
  void compressedFilesAreRead() throws IOException {
    byte[] plain = (ONE + "\n" + TWO).getBytes(StandardCharsets.UTF_8);
    assertBoth(write("a.jsonl.gz", packed(plain, GZIPOutputStream::new)));
    assertBoth(write("a.jsonl.bz2", packed(plain, BZip2CompressorOutputStream::new)));
    assertBoth(write("a.jsonl.zst", packed(plain, ZstdOutputStream::new)));
  }

  @Test
  void idsRestOnOutletAndIdThenUrlThenContent() throws IOException {
    String byUrl = "{\"outlet\":\"Post\",\"url\":\"https://post.example/1\",\"title\":\"%s\"}";
    String byText = "{\"outlet\":\"Post\",\"title\":\"%s\"}";
    List<Article> articles =
        ArticleFiles.articles(
            "--input",
            List.of(
                write(
                    "ids.jsonl",
                    String.join(
                        "\n",
                        byUrl.formatted("Old"),
                        byUrl.formatted("New"),
                        byText.formatted("Old"),
                        byText.formatted("New")))));
    assertEquals(articles.get(0).id(), articles.get(1).id());
    assertEquals(3, articles.stream().map(Article::id).distinct().count());
    assertTrue(articles.get(0).id().matches("a-[0-9a-f]{16}"), articles.get(0).id());
  }

  @Test
  void genreIsToldByItsPlace() throws IOException {
    String record = "{\"outlet\":\"Post\",\"title\":\"T\",\"section\":\"%s\",\"url\":\"%s\"}";
    List<Article> articles =
        ArticleFiles.articles(
            "--input",
            List.of(
                write(
                    "genres.jsonl",
                    String.join(
                        "\n",
                        record.formatted("Opinion", ""),
                        record.formatted("World", "https://post.example/opinion/t"),
                        record.formatted("World", "https://post.example/world/opinion-polls")))));
    assertEquals(
        List.of(Genre.OPINION, Genre.OPINION, Genre.UNKNOWN),
        articles.stream().map(Article::genre).toList());
  }

  @Test
  void unknownFormatsAndMissingFilesAreNamed() throws IOException {
    String pdf = write("a.pdf", "x");
    assertTrue(message(pdf).contains("a.pdf"));
    assertTrue(message(folder.resolve("b.jsonl").toString()).contains("b.jsonl"));
  }

  private static String message(String pattern) {
    return assertThrows(
            IllegalArgumentException.class,
            () -> ArticleFiles.articles("--input", List.of(pattern)))
        .getMessage();
  }

  private static void assertBoth(String file) {
    List<Article> articles = ArticleFiles.articles("--input", List.of(file));
    assertEquals(2, articles.size(), file);
    Article one = articles.get(0);
    assertEquals("1", one.inputId());
    assertEquals("Post", one.outlet());
    assertEquals("A fire.\n\nIt is out.", one.text());
    assertEquals(Precision.ABSENT, one.precision());
    Article two = articles.get(1);
    assertEquals("2", two.inputId());
    assertEquals("Echo", two.outlet());
    assertEquals("Flood", two.title());
    assertEquals("A flood.", two.text());
    assertEquals("A. Poe; B. Roe", two.authors());
    assertEquals(Precision.ASSUMED_UTC, two.precision());
  }

  private String write(String name, String content) throws IOException {
    return write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private String write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  private interface Packer {
    OutputStream over(OutputStream out) throws IOException;
  }

  private static byte[] packed(byte[] plain, Packer packer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = packer.over(bytes)) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }
}
