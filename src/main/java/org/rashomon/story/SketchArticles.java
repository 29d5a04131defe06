package org.rashomon.story;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.rashomon.model.Article;
import org.rashomon.model.RecordCoder;
import org.rashomon.text.ModelFolder;
import org.rashomon.text.TermWeights;

/** Reduces each {@link Article} to its {@link Sketch}, without any language model. */
public final class SketchArticles extends PTransform<PCollection<Article>, PCollection<Sketch>> {
  private final ModelFolder models;

  private SketchArticles(ModelFolder models) {
    this.models = models;
  }

  /** Sketches with the background weights of a folder of models. */
  public static SketchArticles with(ModelFolder models) {
    return new SketchArticles(models);
  }

  @Override
  public PCollection<Sketch> expand(PCollection<Article> articles) {
    return articles
        .apply("Sketch", ParDo.of(new SketchFn(models)))
        .setCoder(RecordCoder.of(Sketch.class));
  }

  private static final class SketchFn extends DoFn<Article, Sketch> {
    private final ModelFolder models;
    private transient Sketcher sketcher;

    SketchFn(ModelFolder models) {
      this.models = models;
    }

    @Setup
    public void setup() {
      sketcher = new Sketcher(models.load(TermWeights.BACKGROUND, TermWeights::read));
    }

    @ProcessElement
    public void process(@Element Article article, OutputReceiver<Sketch> out) {
      out.output(sketcher.sketch(article));
    }
  }
}
