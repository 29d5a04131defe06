package org.rashomon.story;

import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.rashomon.model.RecordCoder;
import org.rashomon.text.TermWeights;

/**
 * Counts in how many articles of the run each term is among the most telling: one table of fixed
 * size, about a megabyte.
 */
public final class CountTerms extends PTransform<PCollection<Sketch>, PCollection<TermWeights>> {
  private CountTerms() {}

  /** One table; none where there is no article. */
  public static CountTerms create() {
    return new CountTerms();
  }

  @Override
  public PCollection<TermWeights> expand(PCollection<Sketch> sketches) {
    return sketches
        .apply("Count", Combine.globally(new CountFn()).withoutDefaults())
        .setCoder(RecordCoder.of(TermWeights.class));
  }

  private static final class CountFn extends Combine.CombineFn<Sketch, TermWeights, TermWeights> {
    @Override
    public TermWeights createAccumulator() {
      return new TermWeights(new int[TermWeights.SLOTS], 0);
    }

    @Override
    public TermWeights addInput(TermWeights counted, Sketch sketch) {
      return Vectors.counted(counted, sketch);
    }

    @Override
    public TermWeights mergeAccumulators(Iterable<TermWeights> tables) {
      int[] documents = new int[TermWeights.SLOTS];
      int total = 0;
      for (TermWeights table : tables) {
        for (int slot = 0; slot < documents.length; slot++) {
          documents[slot] += table.documents()[slot];
        }
        total += table.total();
      }
      return new TermWeights(documents, total);
    }

    @Override
    public TermWeights extractOutput(TermWeights counted) {
      return counted;
    }

    @Override
    public Coder<TermWeights> getAccumulatorCoder(CoderRegistry registry, Coder<Sketch> input) {
      return RecordCoder.of(TermWeights.class);
    }
  }
}
