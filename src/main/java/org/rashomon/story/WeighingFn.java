package org.rashomon.story;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.PCollectionView;
import org.rashomon.text.ModelFolder;
import org.rashomon.text.TermWeights;

/** A step that weighs terms by the run and by the background. */
abstract class WeighingFn<I, O> extends DoFn<I, O> {
  private final ModelFolder models;
  private final PCollectionView<TermWeights> corpus;
  private transient TermWeights background;

  WeighingFn(ModelFolder models, PCollectionView<TermWeights> corpus) {
    this.models = models;
    this.corpus = corpus;
  }

  @Setup
  public void setup() {
    background = models.load(TermWeights.BACKGROUND, TermWeights::read);
  }

  Vectors vectors(ProcessContext context) {
    return new Vectors(context.sideInput(corpus), background);
  }
}
