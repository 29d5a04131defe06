package org.rashomon.statement;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.rashomon.model.Article;
import org.rashomon.model.ArticleStatements;
import org.rashomon.model.RecordCoder;
import org.rashomon.text.ModelFolder;

/** Finds in each article who says what: its attributions and statements. */
public final class FindStatements
    extends PTransform<PCollection<Article>, PCollection<ArticleStatements>> {
  private final ModelFolder models;

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
  public PCollection<ArticleStatements> expand(PCollection<Article> articles) {
    return articles
        .apply("ReadArticle", ParDo.of(models == null ? new PassFn() : new ReadFn(models)))
        .setCoder(RecordCoder.of(ArticleStatements.class));
  }

  private static final class PassFn extends DoFn<Article, ArticleStatements> {
    @ProcessElement
    public void process(@Element Article article, OutputReceiver<ArticleStatements> out) {
      out.output(ArticleReader.unread(article));
    }
  }

  static final class ReadFn extends DoFn<Article, ArticleStatements> {
    private final ModelFolder models;
    private transient ArticleReader reader;

    ReadFn(ModelFolder models) {
      this.models = models;
    }

    @Setup
    public void setup() {
      reader = ArticleReader.with(models);
    }

    @ProcessElement
    public void process(@Element Article article, OutputReceiver<ArticleStatements> out) {
      out.output(reader.read(article));
    }
  }
}
