package org.rashomon.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.rashomon.model.Article;
import org.rashomon.read.ArticleFiles;
import org.rashomon.statement.ArticleReader;
import org.rashomon.text.Analyser;
import org.rashomon.text.Languages;
import org.rashomon.text.ModelFolder;
import org.rashomon.text.Terms;

/**
 * What the language work of an article costs one thread, in processor time: sentences, tokens, tags
 * and lemmas alone, and the same with attributions and statements, turn by turn over blocks of
 * articles in one run.
 */
public final class LanguageBench {
  private static final int BLOCK = 50;
  private static final int WARM_UP = 1000;
  private static final double SECOND = 1e9;

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final Analyser analyser = new Analyser();
  private final ArticleReader reader = ArticleReader.with(ModelFolder.shipped());

  private LanguageBench() {}

  /**
   * Measures on a made corpus.
   *
   * @param folder for the corpus, which is deleted again
   * @throws IOException if the corpus cannot be written
   */
  public static void made(CorpusSpec spec, Path folder, Consumer<String> results)
      throws IOException {
    Path corpus = CorpusMaker.newFile(folder);
    CorpusMaker.write(spec, corpus);
    given(corpus.toString(), results);
    Files.delete(corpus);
  }

  /** Measures on the English articles of file patterns; a line for each figure. */
  public static void given(String input, Consumer<String> results) {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    List<Article> articles = new ArrayList<>();
    for (Article article : ArticleFiles.articles("--input", List.of(input.split(",")))) {
      Article told = article.withLanguage(Languages::tell);
      if (told.language().equals("en")) {
        articles.add(told);
      }
    }
    new LanguageBench().run(articles, results);
  }

  private void run(List<Article> articles, Consumer<String> results) {
    List<Article> first = articles.subList(0, Math.min(WARM_UP, articles.size()));
    analyse(first);
    read(first);
    double alone = 0;
    double whole = 0;
    for (int from = 0; from < articles.size(); from += BLOCK) {
      List<Article> block = articles.subList(from, Math.min(articles.size(), from + BLOCK));
      alone += analyse(block);
      whole += read(block);
    }
    long words = articles.stream().mapToLong(article -> Terms.count(article.text())).sum();
    results.accept("articles\t" + articles.size());
    results.accept(line("words an article", (double) words / articles.size()));
    results.accept(line("seconds, words and tags alone", alone));
    results.accept(line("seconds, attributions included", whole));
    results.accept(line("ratio", whole / alone));
    results.accept(line("articles a second a thread", articles.size() / whole));
    results.accept(line("the same at 400 words", words / 400.0 / whole));
  }

  private double analyse(List<Article> articles) {
    long start = clock.getCurrentThreadCpuTime();
    for (Article article : articles) {
      analyser.analyse(article.title());
      analyser.analyse(article.text());
    }
    return (clock.getCurrentThreadCpuTime() - start) / SECOND;
  }

  private double read(List<Article> articles) {
    long start = clock.getCurrentThreadCpuTime();
    articles.forEach(reader::read);
    return (clock.getCurrentThreadCpuTime() - start) / SECOND;
  }

  private static String line(String name, double value) {
    return String.format(Locale.ROOT, "%s\t%.2f", name, value);
  }
}
