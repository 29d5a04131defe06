package org.rashomon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.rashomon.lineage.KeepStoryIds;
import org.rashomon.lineage.RouteClaims;
import org.rashomon.lineage.SettleIds;
import org.rashomon.model.IdChange;
import org.rashomon.model.IdKind;
import org.rashomon.model.KnownClaim;
import org.rashomon.model.KnownId;
import org.rashomon.model.RecordCoder;
import org.rashomon.model.StoryMember;
import org.rashomon.report.PreviousReport;
import org.rashomon.report.ReadKnownIds;
import org.rashomon.report.RowLayout;
import org.rashomon.report.ToRows;
import org.rashomon.table.Rows;

/** The side road of identifiers: from the report before, along the stories, into this report. */
final class LastingIds {
  private static final RecordCoder<KnownId> IDS = RecordCoder.of(KnownId.class);

  private final PCollection<KnownId> known;
  private final Buckets buckets;
  private final List<PCollection<KnownId>> ids = new ArrayList<>();
  private final List<PCollection<IdChange>> changes = new ArrayList<>();

  private LastingIds(PCollection<KnownId> known, Buckets buckets) {
    this.known = known;
    this.buckets = buckets;
  }

  /** The identifiers that an earlier report knew; none where there is no report. */
  static LastingIds known(Pipeline pipeline, Optional<PreviousReport> previous, Buckets buckets) {
    PCollection<KnownId> known =
        previous.isPresent()
            ? pipeline.apply("ReadKnownIds", ReadKnownIds.of(previous.get()))
            : pipeline.apply("NoKnownIds", Create.empty(IDS));
    return new LastingIds(known, buckets);
  }

  /** The same places in stories that bear the identifiers of known ones. */
  PCollection<StoryMember> ofStories(PCollection<StoryMember> members) {
    PCollectionTuple kept =
        members.apply(
            "KeepStoryIds", KeepStoryIds.of(of(IdKind.STORY, "KnownStories"), buckets.groups()));
    ids.add(kept.get(KeepStoryIds.IDS));
    changes.add(kept.get(KeepStoryIds.CHANGES));
    return kept.get(KeepStoryIds.MEMBERS);
  }

  /** The known claims that may live on in the stories of such articles. */
  PCollection<KnownClaim> claimsOf(PCollection<StoryMember> members) {
    PCollectionTuple routed =
        of(IdKind.CLAIM, "KnownClaims")
            .apply("RouteClaims", RouteClaims.to(members, buckets.groups()));
    ids.add(routed.get(RouteClaims.IDS));
    changes.add(routed.get(RouteClaims.CHANGES));
    return routed.get(RouteClaims.CLAIMS);
  }

  /** What the report tells of stories' identifiers, and of claims' that met no story. */
  PCollection<KV<Integer, byte[]>> rows(PCollectionView<String> asOf, RowLayout layout) {
    return PCollectionList.of(
            PCollectionList.of(ids)
                .apply("AllIds", Flatten.pCollections())
                .apply("SettleIds", SettleIds.at(asOf))
                .apply("IdRows", ToRows.by(Rows::ofKnownId, layout)))
        .and(
            PCollectionList.of(changes)
                .apply("AllChanges", Flatten.pCollections())
                .apply("ChangeRows", ToRows.by(Rows::ofIdChange, layout)))
        .apply("LineageRows", Flatten.pCollections());
  }

  private PCollection<KnownId> of(IdKind kind, String name) {
    return known.apply(name, Filter.by(id -> id.kind() == kind));
  }
}
