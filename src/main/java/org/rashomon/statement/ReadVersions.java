package org.rashomon.statement;

import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.rashomon.model.Article;
import org.rashomon.model.ArticleStatements;
import org.rashomon.model.ArticleVersion;
import org.rashomon.model.ArticleVersions;
import org.rashomon.model.RecordCoder;
import org.rashomon.text.ModelFolder;

/** Finds what each version of an article states, as in {@link FindStatements}. */
public final class ReadVersions
    extends PTransform<PCollection<ArticleVersions>, PCollection<ArticleVersion>> {
  private final ModelFolder models;

  private ReadVersions(ModelFolder models) {
    this.models = models;
  }

  public static ReadVersions with(ModelFolder models) {
    return new ReadVersions(models);
  }

  /** Finds nothing. */
  public static ReadVersions none() {
    return new ReadVersions(null);
  }

  @Override
  public PCollection<ArticleVersion> expand(PCollection<ArticleVersions> articles) {
    return articles
        .apply("ReadEachVersion", ParDo.of(new ReadFn(models)))
        .setCoder(RecordCoder.of(ArticleVersion.class));
  }

  private static final class ReadFn extends DoFn<ArticleVersions, ArticleVersion> {
    private final ModelFolder models;
    private transient ArticleReader reader;

    ReadFn(ModelFolder models) {
      this.models = models;
    }

    @Setup
    public void setup() {
      reader = models == null ? null : ArticleReader.with(models);
    }

    @ProcessElement
    public void process(@Element ArticleVersions article, OutputReceiver<ArticleVersion> out) {
      for (Article version : reader == null ? List.<Article>of() : article.versions()) {
        ArticleStatements work = reader.read(version);
        if (work.whole()) {
          out.output(ArticleVersion.of(work));
        }
      }
    }
  }
}
