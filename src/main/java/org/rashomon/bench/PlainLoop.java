package org.rashomon.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.rashomon.model.Article;
import org.rashomon.statement.ArticleReader;
import org.rashomon.text.ModelFolder;

/** The language work of all articles in threads that take one after the other. */
final class PlainLoop {
  private PlainLoop() {}

  /** Gives the number of statements found. */
  static long run(List<Article> articles, int threads) {
    AtomicInteger next = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Long>> counts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        counts.add(pool.submit(() -> takeAll(articles, next)));
      }
      long statements = 0;
      for (Future<Long> count : counts) {
        statements += count.get();
      }
      return statements;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("the plain loop broke off", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static long takeAll(List<Article> articles, AtomicInteger next) {
    ArticleReader reader = ArticleReader.with(ModelFolder.shipped());
    long statements = 0;
    for (int i = next.getAndIncrement(); i < articles.size(); i = next.getAndIncrement()) {
      statements += reader.read(articles.get(i)).statements().size();
    }
    return statements;
  }
}
