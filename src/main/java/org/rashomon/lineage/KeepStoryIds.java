package org.rashomon.lineage;

import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.rashomon.model.Bid;
import org.rashomon.model.GroupInBuckets;
import org.rashomon.model.IdChange;
import org.rashomon.model.KnownId;
import org.rashomon.model.RecordCoder;
import org.rashomon.model.StoryMember;

/**
 * Gives each story the identifier of the known story that shares most articles with it among those
 * that picked it. A story that the researcher gave keeps its own. A worker holds the stories of a
 * bucket.
 */
public final class KeepStoryIds extends PTransform<PCollection<StoryMember>, PCollectionTuple> {
  public static final TupleTag<StoryMember> MEMBERS = new TupleTag<>() {};
  public static final TupleTag<KnownId> IDS = new TupleTag<>() {};
  public static final TupleTag<IdChange> CHANGES = new TupleTag<>() {};

  private final PCollection<KnownId> known;
  private final int buckets;

  private KeepStoryIds(PCollection<KnownId> known, int buckets) {
    this.known = known;
    this.buckets = buckets;
  }

  /** Keeps the identifiers of known stories. */
  public static KeepStoryIds of(PCollection<KnownId> known, int buckets) {
    return new KeepStoryIds(known, buckets);
  }

  /**
   * What meets at a story's provisional identifier; of the three parts one is there.
   *
   * @param taken a known identifier that was once made of this provisional one
   */
  record Guest(String provisional, StoryMember member, Bid bid, String taken) {}

  @Override
  public PCollectionTuple expand(PCollection<StoryMember> members) {
    Coder<Guest> guests = RecordCoder.of(Guest.class);
    PCollection<Bid> bids = known.apply("PickHeirs", PickHeirs.among(members, buckets));
    PCollectionTuple named =
        PCollectionList.of(members.apply("Members", ParDo.of(new OfMemberFn())).setCoder(guests))
            .and(bids.apply("Bids", ParDo.of(new OfBidFn())).setCoder(guests))
            .and(known.apply("Taken", ParDo.of(new OfKnownFn())).setCoder(guests))
            .apply("AllGuests", Flatten.pCollections())
            .apply("GroupByStory", GroupInBuckets.by(Guest::provisional, buckets))
            .apply(
                "NameStories",
                ParDo.of(new NameFn()).withOutputTags(MEMBERS, TupleTagList.of(IDS).and(CHANGES)));
    named.get(MEMBERS).setCoder(RecordCoder.of(StoryMember.class));
    named.get(IDS).setCoder(RecordCoder.of(KnownId.class));
    named.get(CHANGES).setCoder(RecordCoder.of(IdChange.class));
    return named;
  }

  private static final class OfMemberFn extends DoFn<StoryMember, Guest> {
    @ProcessElement
    public void process(@Element StoryMember member, OutputReceiver<Guest> out) {
      out.output(new Guest(member.storyId(), member, null, ""));
    }
  }

  private static final class OfBidFn extends DoFn<Bid, Guest> {
    @ProcessElement
    public void process(@Element Bid bid, OutputReceiver<Guest> out) {
      out.output(new Guest(bid.forNothing() ? bid.known().id() : bid.heir(), null, bid, ""));
    }
  }

  private static final class OfKnownFn extends DoFn<KnownId, Guest> {
    @ProcessElement
    public void process(@Element KnownId known, OutputReceiver<Guest> out) {
      out.output(new Guest(StoryNames.provisional(known), null, null, known.id()));
    }
  }

  private static final class NameFn extends DoFn<KV<Integer, Iterable<Guest>>, StoryMember> {
    @ProcessElement
    public void process(@Element KV<Integer, Iterable<Guest>> bucket, MultiOutputReceiver out) {
      SortedMap<String, StoryNames> stories = new TreeMap<>();
      for (Guest guest : bucket.getValue()) {
        StoryNames story = stories.computeIfAbsent(guest.provisional(), StoryNames::new);
        if (guest.member() != null) {
          story.add(guest.member());
        } else if (guest.bid() != null) {
          story.add(guest.bid());
        } else {
          story.taken(guest.taken());
        }
      }
      for (StoryNames story : stories.values()) {
        StoryNames.Named named = story.name();
        named.members().forEach(out.get(MEMBERS)::output);
        named.ids().forEach(out.get(IDS)::output);
        named.changes().forEach(out.get(CHANGES)::output);
      }
    }
  }
}
