package org.rashomon.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rashomon.model.Article;

/** Reads whole files at once, without a pipeline: for training and for small tables. */
public final class ArticleFiles {
  private ArticleFiles() {}

  /**
   * The articles of the files that the patterns match, in file order.
   *
   * @param option that named the patterns, for messages
   * @throws IllegalArgumentException if a pattern matches nothing, or a record is unusable
   */
  public static List<Article> articles(String option, List<String> patterns) {
    List<Article> articles = new ArrayList<>();
    for (RawRecord record : records(option, patterns)) {
      try {
        articles.add(ArticleMaker.make(record));
      } catch (ArticleMaker.Unusable e) {
        throw new IllegalArgumentException(record.location() + ": " + e.getMessage(), e);
      }
    }
    return articles;
  }

  /**
   * The rows of a table, each by its own column names, absent cells left out.
   *
   * @param option that named the file, for messages
   * @throws IllegalArgumentException if there is no such file, or a row of it is broken
   */
  public static List<Map<String, String>> rows(String option, String file) {
    return records(option, List.of(file)).stream().map(RawRecord::fields).toList();
  }

  private static List<RawRecord> records(String option, List<String> patterns) {
    List<RawRecord> records = new ArrayList<>();
    RawRecord.Sink sink =
        new RawRecord.Sink() {
          @Override
          public void record(RawRecord record) {
            records.add(record);
          }

          @Override
          public void reject(String location, String reason, String detail, String excerpt) {
            throw new IllegalArgumentException(option + ": " + location + ": " + detail);
          }
        };
    try {
      for (InputFile file : InputFiles.match(option, patterns)) {
        for (Block block : file.blocks()) {
          BlockReader.read(block, sink);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + String.join(",", patterns), e);
    }
    return records;
  }
}
