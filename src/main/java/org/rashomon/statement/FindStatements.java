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

  @Override
  public PCollection<ArticleStatements> expand(PCollection<Article> articles) {
    return articles
        .apply("ReadArticle", ParDo.of(new ReadFn(models)))
        .setCoder(RecordCoder.of(ArticleStatements.class));
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
