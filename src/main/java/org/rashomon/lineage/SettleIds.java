package org.rashomon.lineage;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.rashomon.model.KnownId;
import org.rashomon.model.RecordCoder;

/** Stamps identifiers with the run's time, and forgets those that are gone for long. */
public final class SettleIds extends PTransform<PCollection<KnownId>, PCollection<KnownId>> {
  /** How long an identifier that is gone may still come back, by {@code as_of}. */
  static final Duration REMEMBERED = Duration.ofDays(30);

  private final PCollectionView<String> asOf;

  private SettleIds(PCollectionView<String> asOf) {
    this.asOf = asOf;
  }

  /**
   * Settles identifiers.
   *
   * @param asOf the run's time, empty where it is unknown
   */
  public static SettleIds at(PCollectionView<String> asOf) {
    return new SettleIds(asOf);
  }

  @Override
  public PCollection<KnownId> expand(PCollection<KnownId> ids) {
    return ids.apply("Settle", ParDo.of(new SettleFn(asOf)).withSideInputs(asOf))
        .setCoder(RecordCoder.of(KnownId.class));
  }

  /** An identifier as the report of a run tells it; empty where it is forgotten. */
  public static Optional<KnownId> settled(KnownId id, String run) {
    return remembered(id, run) ? Optional.of(id.asOf(run)) : Optional.empty();
  }

  static boolean remembered(KnownId id, String run) {
    return id.alive()
        || run.isEmpty()
        || id.missed().isEmpty()
        || !Instant.parse(id.missed()).plus(REMEMBERED).isBefore(Instant.parse(run));
  }

  private static final class SettleFn extends DoFn<KnownId, KnownId> {
    private final PCollectionView<String> asOf;

    SettleFn(PCollectionView<String> asOf) {
      this.asOf = asOf;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      settled(context.element(), context.sideInput(asOf)).ifPresent(context::output);
    }
  }
}
