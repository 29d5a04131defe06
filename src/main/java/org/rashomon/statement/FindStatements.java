package org.rashomon.statement;

import java.util.stream.Stream;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.rashomon.model.Article;
import org.rashomon.model.ArticleStatements;
import org.rashomon.text.ModelFolder;

/**
 * Finds in an article who says what: its attributions and statements. A function that a step
 * applies and packs at once, since what is found is many times the size of the article.
 */
public final class FindStatements
    implements SerializableFunction<Article, Stream<ArticleStatements>> {
  private static final long serialVersionUID = 1L;

  private final ModelFolder models;
  private transient ArticleReader reader;

  private FindStatements(ModelFolder models) {
    this.models = models;
  }

  public static FindStatements with(ModelFolder models) {
    return new FindStatements(models);
  }

  /** Finds nothing: what is known of each article passes on without any language work. */
  public static FindStatements none() {
    return new FindStatements(null);
  }

  @Override
  public Stream<ArticleStatements> apply(Article article) {
    if (models == null) {
      return Stream.of(ArticleReader.unread(article));
    }
    if (reader == null) {
      reader = ArticleReader.with(models);
    }
    return Stream.of(reader.read(article));
  }
}
