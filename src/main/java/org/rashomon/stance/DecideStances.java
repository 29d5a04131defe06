package org.rashomon.stance;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.rashomon.model.RecordCoder;
import org.rashomon.model.StoryAnalysis;
import org.rashomon.model.StoryClaims;
import org.rashomon.text.ModelFolder;

/** Decides the stances of sources to the claims of each story. */
public final class DecideStances
    extends PTransform<PCollection<StoryClaims>, PCollection<StoryAnalysis>> {
  private final ModelFolder models;

  private DecideStances(ModelFolder models) {
    this.models = models;
  }

  /** Decides with the given models. */
  public static DecideStances with(ModelFolder models) {
    return new DecideStances(models);
  }

  @Override
  public PCollection<StoryAnalysis> expand(PCollection<StoryClaims> stories) {
    return stories
        .apply("DecideStancesOfStory", ParDo.of(new DecideStancesFn(models)))
        .setCoder(RecordCoder.of(StoryAnalysis.class));
  }

  static final class DecideStancesFn extends DoFn<StoryClaims, StoryAnalysis> {
    private final ModelFolder models;
    private transient StanceMaker maker;

    DecideStancesFn(ModelFolder models) {
      this.models = models;
    }

    @Setup
    @SuppressWarnings("UnusedMethod") // Beam calls it
    public void setup() {
      maker = StanceMaker.with(models);
    }

    @ProcessElement
    public void process(@Element StoryClaims story, OutputReceiver<StoryAnalysis> out) {
      out.output(maker.analyse(story));
    }
  }
}
