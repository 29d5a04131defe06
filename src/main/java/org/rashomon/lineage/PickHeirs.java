package org.rashomon.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.rashomon.model.Bid;
import org.rashomon.model.Bids;
import org.rashomon.model.GroupInBuckets;
import org.rashomon.model.IdKind;
import org.rashomon.model.KnownId;
import org.rashomon.model.RecordCoder;
import org.rashomon.model.StoryMember;

/**
 * Tells which stories of the run share articles with known stories or claims, and which of them
 * each known one picks; gives the known ones that share none too. A worker holds the articles of a
 * bucket, then the known ones of a bucket with their articles; never the whole history.
 */
public final class PickHeirs extends PTransform<PCollection<KnownId>, PCollection<Bid>> {
  private final PCollection<StoryMember> members;
  private final int buckets;

  private PickHeirs(PCollection<StoryMember> members, int buckets) {
    this.members = members;
    this.buckets = buckets;
  }

  /** Picks among the stories of such articles. */
  public static PickHeirs among(PCollection<StoryMember> members, int buckets) {
    return new PickHeirs(members, buckets);
  }

  /** An article of a known thing, of the run, or of both: the known thing by its id alone. */
  record Meeting(String articleId, String knownId, StoryMember member) {}

  /** Either a known thing or an article that it shares with the run. */
  record Half(KnownId known, Meeting shared) {
    String knownId() {
      return known == null ? shared.knownId() : known.id();
    }
  }

  @Override
  public PCollection<Bid> expand(PCollection<KnownId> known) {
    RecordCoder<Meeting> meetings = RecordCoder.of(Meeting.class);
    Coder<Half> halves = RecordCoder.of(Half.class);
    PCollection<Half> shared =
        PCollectionList.of(
                known.apply("ArticlesOfKnown", ParDo.of(new OfKnownFn())).setCoder(meetings))
            .and(members.apply("ArticlesOfRun", ParDo.of(new OfRunFn())).setCoder(meetings))
            .apply("AllArticles", Flatten.pCollections())
            .apply("GroupByArticle", GroupInBuckets.by(Meeting::articleId, buckets))
            .apply("Meet", ParDo.of(new MeetFn()))
            .setCoder(halves);
    return PCollectionList.of(shared)
        .and(known.apply("Known", ParDo.of(new KnownFn())).setCoder(halves))
        .apply("BothHalves", Flatten.pCollections())
        .apply("GroupByKnown", GroupInBuckets.by(Half::knownId, buckets))
        .apply("Pick", ParDo.of(new PickFn()))
        .setCoder(RecordCoder.of(Bid.class));
  }

  /** The articles by which a known thing is found again. */
  static Stream<String> articles(KnownId known) {
    if (known.kind() == IdKind.STORY) {
      return known.inputStoryId().isEmpty() ? known.members().stream() : Stream.empty();
    }
    return Stream.concat(
            known.articles().stream(), Stream.of(known.anchor().statement().articleId()))
        .distinct();
  }

  /** What a known thing bids for the stories of articles that it shares, or its bid for nothing. */
  static List<Bid> bids(KnownId known, List<StoryMember> shared) {
    if (known.kind() == IdKind.STORY && !known.inputStoryId().isEmpty()) {
      return List.of(Bid.alone(known, known.id()));
    }
    Bids bids = new Bids(known);
    for (StoryMember member : shared) {
      if (known.kind() == IdKind.CLAIM || member.inputStoryId().isEmpty()) {
        bids.add(member.storyId(), member.articleId(), member.articleId(), member.publishedAt());
      }
    }
    List<Bid> all = bids.all(true);
    return all.isEmpty() ? List.of(Bid.alone(known, "")) : all;
  }

  private static final class OfKnownFn extends DoFn<KnownId, Meeting> {
    @ProcessElement
    public void process(@Element KnownId known, OutputReceiver<Meeting> out) {
      articles(known).forEach(article -> out.output(new Meeting(article, known.id(), null)));
    }
  }

  private static final class OfRunFn extends DoFn<StoryMember, Meeting> {
    @ProcessElement
    public void process(@Element StoryMember member, OutputReceiver<Meeting> out) {
      out.output(new Meeting(member.articleId(), "", member));
    }
  }

  private static final class KnownFn extends DoFn<KnownId, Half> {
    @ProcessElement
    public void process(@Element KnownId known, OutputReceiver<Half> out) {
      out.output(new Half(known, null));
    }
  }

  private static final class MeetFn extends DoFn<KV<Integer, Iterable<Meeting>>, Half> {
    @ProcessElement
    public void process(@Element KV<Integer, Iterable<Meeting>> bucket, OutputReceiver<Half> out) {
      Map<String, StoryMember> run = new TreeMap<>();
      SortedMap<String, List<String>> known = new TreeMap<>();
      for (Meeting meeting : bucket.getValue()) {
        if (meeting.member() != null) {
          run.put(meeting.articleId(), meeting.member());
        } else {
          known
              .computeIfAbsent(meeting.articleId(), article -> new ArrayList<>())
              .add(meeting.knownId());
        }
      }
      known.keySet().retainAll(run.keySet());
      known.forEach(
          (article, ids) ->
              ids.forEach(
                  id -> out.output(new Half(null, new Meeting(article, id, run.get(article))))));
    }
  }

  private static final class PickFn extends DoFn<KV<Integer, Iterable<Half>>, Bid> {
    @ProcessElement
    public void process(@Element KV<Integer, Iterable<Half>> bucket, OutputReceiver<Bid> out) {
      SortedMap<String, KnownId> known = new TreeMap<>();
      SortedMap<String, List<StoryMember>> shared = new TreeMap<>();
      for (Half half : bucket.getValue()) {
        if (half.known() != null) {
          known.put(half.knownId(), half.known());
        } else {
          shared
              .computeIfAbsent(half.knownId(), id -> new ArrayList<>())
              .add(half.shared().member());
        }
      }
      known.forEach(
          (id, each) -> bids(each, shared.getOrDefault(id, List.of())).forEach(out::output));
    }
  }
}
