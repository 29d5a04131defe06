package org.rashomon.story;

import java.io.Serializable;
import org.apache.beam.sdk.transforms.Contextful.Fn;
import org.apache.beam.sdk.values.PCollectionView;
import org.rashomon.text.ModelFolder;
import org.rashomon.text.TermWeights;

/** Weighs terms by the run and by the background, inside a step. */
final class Weighing implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ModelFolder models;
  private final PCollectionView<TermWeights> corpus;
  private transient TermWeights background;

  Weighing(ModelFolder models, PCollectionView<TermWeights> corpus) {
    this.models = models;
    this.corpus = corpus;
  }

  /** The view that the step reads. */
  PCollectionView<TermWeights> corpus() {
    return corpus;
  }

  Vectors in(Fn.Context context) {
    if (background == null) {
      background = models.load(TermWeights.BACKGROUND, TermWeights::read);
    }
    return new Vectors(context.sideInput(corpus), background);
  }
}
