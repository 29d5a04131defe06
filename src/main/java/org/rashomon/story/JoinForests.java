package org.rashomon.story;

import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.rashomon.model.RecordCoder;

/**
 * Merges the forests of all buckets into one, by a combiner with fan-out: one shuffle of a few
 * large elements, exact, where rounds of label propagation or of large and small stars (Kiveris et
 * al. 2014) would shuffle every link several times. The last merge holds 20 bytes an article, twice
 * over while it works: 100 million articles in 4 GB. Beyond that stars would be needed.
 */
final class JoinForests extends PTransform<PCollection<Forest>, PCollection<Forest>> {
  private static final int FAN_OUT = 8;

  private JoinForests() {}

  /** One forest; none where no article has a neighbour. */
  static JoinForests create() {
    return new JoinForests();
  }

  @Override
  public PCollection<Forest> expand(PCollection<Forest> forests) {
    return forests
        .apply("Merge", Combine.globally(new MergeFn()).withoutDefaults().withFanout(FAN_OUT))
        .setCoder(RecordCoder.of(Forest.class));
  }

  private static final class MergeFn extends Combine.CombineFn<Forest, Forest, Forest> {
    @Override
    public Forest createAccumulator() {
      return Forest.EMPTY;
    }

    @Override
    public Forest addInput(Forest merged, Forest forest) {
      return merged.merge(forest);
    }

    @Override
    public Forest mergeAccumulators(Iterable<Forest> forests) {
      Forest merged = Forest.EMPTY;
      for (Forest forest : forests) {
        merged = merged.merge(forest);
      }
      return merged;
    }

    @Override
    public Forest extractOutput(Forest merged) {
      return merged;
    }

    @Override
    public Coder<Forest> getAccumulatorCoder(CoderRegistry registry, Coder<Forest> input) {
      return RecordCoder.of(Forest.class);
    }
  }
}
