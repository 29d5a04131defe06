package org.rashomon.claim;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.rashomon.model.RecordCoder;
import org.rashomon.model.Story;
import org.rashomon.model.StoryClaims;
import org.rashomon.text.ModelFolder;

/** Groups the statements of each story into claims. */
public final class FormClaims extends PTransform<PCollection<Story>, PCollection<StoryClaims>> {
  private final ModelFolder models;

  private FormClaims(ModelFolder models) {
    this.models = models;
  }

  /** Forms claims with the given models. */
  public static FormClaims with(ModelFolder models) {
    return new FormClaims(models);
  }

  @Override
  public PCollection<StoryClaims> expand(PCollection<Story> stories) {
    return stories
        .apply("FormClaimsOfStory", ParDo.of(new FormClaimsFn(models)))
        .setCoder(RecordCoder.of(StoryClaims.class));
  }

  static final class FormClaimsFn extends DoFn<Story, StoryClaims> {
    private final ModelFolder models;
    private transient ClaimMaker maker;

    FormClaimsFn(ModelFolder models) {
      this.models = models;
    }

    @Setup
    @SuppressWarnings("UnusedMethod") // Beam calls it
    public void setup() {
      maker = ClaimMaker.with(models);
    }

    @ProcessElement
    public void process(@Element Story story, OutputReceiver<StoryClaims> out) {
      out.output(maker.claims(story));
    }
  }
}
