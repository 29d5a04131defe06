package org.rashomon.lineage;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.rashomon.model.Bid;
import org.rashomon.model.IdChange;
import org.rashomon.model.KnownClaim;
import org.rashomon.model.KnownId;
import org.rashomon.model.Naming;
import org.rashomon.model.RecordCoder;
import org.rashomon.model.StoryMember;

/**
 * Sends each known claim to the stories that hold its articles: to live on in the one with most of
 * them, to be reckoned with in the others. A claim none of whose articles is in the run has ended.
 */
public final class RouteClaims extends PTransform<PCollection<KnownId>, PCollectionTuple> {
  public static final TupleTag<KnownClaim> CLAIMS = new TupleTag<>() {};
  public static final TupleTag<KnownId> IDS = new TupleTag<>() {};
  public static final TupleTag<IdChange> CHANGES = new TupleTag<>() {};

  private final PCollection<StoryMember> members;
  private final int buckets;

  private RouteClaims(PCollection<StoryMember> members, int buckets) {
    this.members = members;
    this.buckets = buckets;
  }

  /** Routes to the stories of such articles. */
  public static RouteClaims to(PCollection<StoryMember> members, int buckets) {
    return new RouteClaims(members, buckets);
  }

  @Override
  public PCollectionTuple expand(PCollection<KnownId> claims) {
    PCollectionTuple routed =
        claims
            .apply("PickHeirs", PickHeirs.among(members, buckets))
            .apply(
                "Route",
                ParDo.of(new RouteFn()).withOutputTags(CLAIMS, TupleTagList.of(IDS).and(CHANGES)));
    routed.get(CLAIMS).setCoder(RecordCoder.of(KnownClaim.class));
    routed.get(IDS).setCoder(RecordCoder.of(KnownId.class));
    routed.get(CHANGES).setCoder(RecordCoder.of(IdChange.class));
    return routed;
  }

  private static final class RouteFn extends DoFn<Bid, KnownClaim> {
    @ProcessElement
    public void process(@Element Bid bid, MultiOutputReceiver out) {
      if (bid.forNothing()) {
        out.get(IDS).output(bid.known().gone());
        Naming.ended(bid.known()).forEach(out.get(CHANGES)::output);
      } else {
        out.get(CLAIMS).output(new KnownClaim(bid.heir(), bid.known(), bid.picked()));
      }
    }
  }
}
