package org.rashomon.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.model.Article;
import org.rashomon.read.ArticleFiles;

class CorpusMakerTest {
  @TempDir Path folder;

  @Test
  void equalSeedsGiveEqualBytes() throws IOException {
    String one = Files.readString(made("one", new CorpusSpec(60, 7, false, 0)));
    assertEquals(one, Files.readString(made("same", new CorpusSpec(60, 7, false, 0))));
    assertNotEquals(one, Files.readString(made("other", new CorpusSpec(60, 8, false, 0))));
  }

  @Test
  void aCorpusHasTheShapeOfNews() throws IOException {
    List<Article> articles = articles(new CorpusSpec(2000, 3, false, 0));
    assertEquals(2000, articles.stream().map(Article::id).distinct().count());
    double words =
        articles.stream()
            .mapToInt(each -> each.text().split(" ", -1).length)
            .average()
            .orElseThrow();
    assertEquals(400, words, 25);
    double reprints =
        articles.stream().filter(each -> each.text().contains("Read more in our")).count() / 2000.0;
    assertEquals(0.2, reprints, 0.04);
    assertTrue(articles.stream().map(Article::outlet).distinct().count() > 150);
    Map<String, Long> sizes = storySizes(articles);
    long alone = sizes.values().stream().filter(size -> size == 1).count();
    assertTrue(alone > sizes.size() / 3, "stories of one article: " + alone);
    assertTrue(sizes.values().stream().anyMatch(size -> size > 100), sizes.toString());
  }

  @Test
  void headlinesStandAloneAndAGiantStoryIsAsLargeAsAsked() throws IOException {
    List<Article> articles = articles(new CorpusSpec(300, 3, true, 150));
    assertTrue(articles.stream().allMatch(each -> each.text().isEmpty()));
    assertTrue(articles.stream().noneMatch(each -> each.title().contains("{")));
    assertEquals(150, storySizes(articles).get("0"));
  }

  private static Map<String, Long> storySizes(List<Article> articles) {
    return articles.stream()
        .collect(
            Collectors.groupingBy(each -> each.inputId().split("-", -1)[1], Collectors.counting()));
  }

  private List<Article> articles(CorpusSpec spec) throws IOException {
    return ArticleFiles.articles("--input", List.of(made("corpus", spec).toString()));
  }

  private Path made(String name, CorpusSpec spec) throws IOException {
    Path file = folder.resolve(name + ".jsonl");
    CorpusMaker.write(spec, file);
    return file;
  }
}
