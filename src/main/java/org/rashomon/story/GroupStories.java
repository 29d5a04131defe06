package org.rashomon.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.beam.sdk.transforms.Contextful;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Requirements;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionView;
import org.rashomon.model.GroupInBuckets;
import org.rashomon.model.GroupPacked;
import org.rashomon.model.PackInBuckets;
import org.rashomon.model.RecordCoder;
import org.rashomon.model.StoryMember;
import org.rashomon.text.ModelFolder;
import org.rashomon.text.TermWeights;

/**
 * Groups articles into stories and finds reprints: neighbours through shared terms and shingles,
 * the graph of neighbours cut into bounded pieces, each piece clustered in full. Gives one {@link
 * StoryMember} for each sketch, the same whatever the number of buckets.
 *
 * <p>All memory is bounded by the number of buckets, but for the forest of neighbours, see {@link
 * JoinForests}, and a story that the researcher gives, whose sketches one worker holds.
 */
public final class GroupStories extends PTransform<PCollection<Sketch>, PCollection<StoryMember>> {
  private static final RecordCoder<Posting> POSTINGS = RecordCoder.of(Posting.class);
  private static final RecordCoder<Neighbours> NEIGHBOURS = RecordCoder.of(Neighbours.class);
  private static final RecordCoder<Seat> SEATS = RecordCoder.of(Seat.class);

  private final long window;
  private final int buckets;
  private final ModelFolder models;

  private GroupStories(Duration window, int buckets, ModelFolder models) {
    this.window = window.toMillis();
    this.buckets = buckets;
    this.models = models;
  }

  /**
   * Groups with the background weights of a folder of models.
   *
   * @param window articles further apart in time are never joined directly
   */
  public static GroupStories within(Duration window, int buckets, ModelFolder models) {
    return new GroupStories(window, buckets, models);
  }

  @Override
  public PCollection<StoryMember> expand(PCollection<Sketch> sketches) {
    PCollectionView<TermWeights> corpus =
        sketches.apply("CountTerms", CountTerms.create()).apply("Weights", View.asSingleton());
    Weighing weighing = new Weighing(models, corpus);
    PCollection<KV<Integer, byte[]>> pieces =
        sketches
            .apply("Post", posted(weighing))
            .apply("GroupByTerm", GroupPacked.with(POSTINGS))
            .apply("Compare", compared())
            .apply("GroupByArticle", GroupPacked.with(NEIGHBOURS))
            .apply("KeepNearest", ParDo.of(new NearestFn()))
            .setCoder(RecordCoder.of(Forest.class))
            .apply("JoinForests", JoinForests.create())
            .apply("CutIntoPieces", seats(GroupStories::cut, Seat::articleKey));
    return PCollectionList.of(
            sketches.apply("Seat", seats(each -> Stream.of(Seat.of(each)), Seat::articleKey)))
        .and(pieces)
        .apply("Flatten", Flatten.pCollections())
        .apply("GroupSeats", GroupPacked.with(SEATS))
        .apply("TakeSeats", seats(bucket -> taken(bucket.getValue()), Seat::pieceKey))
        .apply("GroupByPiece", GroupPacked.with(SEATS))
        .apply("Cluster", ParDo.of(new ClusterFn(window, weighing)).withSideInputs(corpus))
        .setCoder(RecordCoder.of(StoryMember.class));
  }

  private PackInBuckets<Sketch, Posting> posted(Weighing weighing) {
    Contextful.Fn<Sketch, Stream<Posting>> post =
        (sketch, context) ->
            sketch.given()
                ? Stream.empty()
                : Candidates.postings(sketch, weighing.in(context)).stream();
    return PackInBuckets.of(
        Contextful.of(post, Requirements.requiresSideInputs(weighing.corpus())),
        GroupInBuckets.bucketOf(Posting::list, buckets),
        POSTINGS);
  }

  private PackInBuckets<KV<Integer, Iterable<Posting>>, Neighbours> compared() {
    long within = window;
    return PackInBuckets.of(
        bucket -> new Candidates(within).neighbours(bucket.getValue()).stream(),
        GroupInBuckets.bucketOf(Neighbours::key, buckets),
        NEIGHBOURS);
  }

  private <T> PackInBuckets<T, Seat> seats(
      SerializableFunction<T, Stream<Seat>> function, SerializableFunction<Seat, String> key) {
    return PackInBuckets.of(function, GroupInBuckets.bucketOf(key, buckets), SEATS);
  }

  private static Stream<Seat> cut(Forest forest) {
    Pieces pieces = Pieces.of(forest);
    return IntStream.range(0, pieces.size())
        .mapToObj(place -> new Seat(pieces.article(place), true, pieces.piece(place), null));
  }

  /** The sketches of a bucket with the pieces that are told of them. */
  private static Stream<Seat> taken(Iterable<Seat> bucket) {
    Map<Long, Long> pieces = new HashMap<>();
    List<Seat> sketches = new ArrayList<>();
    for (Seat seat : bucket) {
      if (seat.sketch() == null) {
        pieces.put(seat.article(), seat.piece());
      } else {
        sketches.add(seat);
      }
    }
    return sketches.stream().map(seat -> seat.in(pieces.get(seat.article())));
  }

  private static final class NearestFn extends DoFn<KV<Integer, Iterable<Neighbours>>, Forest> {
    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Neighbours>> bucket, OutputReceiver<Forest> out) {
      Nearest nearest = new Nearest();
      bucket.getValue().forEach(nearest::add);
      out.output(Forest.of(nearest.all()));
    }
  }

  private static final class ClusterFn extends DoFn<KV<Integer, Iterable<Seat>>, StoryMember> {
    private final long window;
    private final Weighing weighing;

    ClusterFn(long window, Weighing weighing) {
      this.window = window;
      this.weighing = weighing;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      Map<String, List<Sketch>> pieces = new TreeMap<>();
      for (Seat seat : context.element().getValue()) {
        pieces.computeIfAbsent(seat.pieceKey(), key -> new ArrayList<>()).add(seat.sketch());
      }
      Vectors vectors = weighing.in(Contextful.Fn.Context.wrapProcessContext(context));
      StoryGrouper grouper = new StoryGrouper(vectors, window);
      pieces.values().forEach(piece -> grouper.members(piece).forEach(context::output));
    }
  }
}
