package org.rashomon.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionView;
import org.rashomon.model.GroupInBuckets;
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
    PCollection<Seat> seats = sketches.apply("Seat", ParDo.of(new SeatFn())).setCoder(coder());
    PCollection<Seat> pieces =
        sketches
            .apply("Post", ParDo.of(new PostFn(models, corpus)).withSideInputs(corpus))
            .setCoder(RecordCoder.of(Posting.class))
            .apply("GroupByTerm", GroupInBuckets.by(Posting::list, buckets))
            .apply("Compare", ParDo.of(new CompareFn(window)))
            .setCoder(RecordCoder.of(Neighbours.class))
            .apply("GroupByArticle", GroupInBuckets.by(Neighbours::key, buckets))
            .apply("KeepNearest", ParDo.of(new NearestFn()))
            .setCoder(RecordCoder.of(Forest.class))
            .apply("JoinForests", JoinForests.create())
            .apply("CutIntoPieces", ParDo.of(new CutFn()))
            .setCoder(coder());
    return PCollectionList.of(seats)
        .and(pieces)
        .apply("Flatten", Flatten.pCollections())
        .apply("GroupSeats", GroupInBuckets.by(Seat::articleKey, buckets))
        .apply("TakeSeats", ParDo.of(new TakeSeatFn()))
        .setCoder(coder())
        .apply("GroupByPiece", GroupInBuckets.by(Seat::pieceKey, buckets))
        .apply("Cluster", ParDo.of(new ClusterFn(window, models, corpus)).withSideInputs(corpus))
        .setCoder(RecordCoder.of(StoryMember.class));
  }

  private static Coder<Seat> coder() {
    return RecordCoder.of(Seat.class);
  }

  private static final class SeatFn extends DoFn<Sketch, Seat> {
    @ProcessElement
    public void process(@Element Sketch sketch, OutputReceiver<Seat> out) {
      out.output(Seat.of(sketch));
    }
  }

  private static final class PostFn extends WeighingFn<Sketch, Posting> {
    PostFn(ModelFolder models, PCollectionView<TermWeights> corpus) {
      super(models, corpus);
    }

    @ProcessElement
    public void process(ProcessContext context) {
      if (!context.element().given()) {
        Candidates.postings(context.element(), vectors(context)).forEach(context::output);
      }
    }
  }

  private static final class CompareFn extends DoFn<KV<Integer, Iterable<Posting>>, Neighbours> {
    private final long window;

    CompareFn(long window) {
      this.window = window;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Posting>> bucket, OutputReceiver<Neighbours> out) {
      new Candidates(window).neighbours(bucket.getValue()).forEach(out::output);
    }
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

  private static final class CutFn extends DoFn<Forest, Seat> {
    @ProcessElement
    public void process(@Element Forest forest, OutputReceiver<Seat> out) {
      Pieces pieces = Pieces.of(forest);
      for (int place = 0; place < pieces.size(); place++) {
        out.output(new Seat(pieces.article(place), true, pieces.piece(place), null));
      }
    }
  }

  private static final class TakeSeatFn extends DoFn<KV<Integer, Iterable<Seat>>, Seat> {
    @ProcessElement
    public void process(@Element KV<Integer, Iterable<Seat>> bucket, OutputReceiver<Seat> out) {
      Map<Long, Long> pieces = new HashMap<>();
      List<Seat> sketches = new ArrayList<>();
      for (Seat seat : bucket.getValue()) {
        if (seat.sketch() == null) {
          pieces.put(seat.article(), seat.piece());
        } else {
          sketches.add(seat);
        }
      }
      sketches.forEach(seat -> out.output(seat.in(pieces.get(seat.article()))));
    }
  }

  private static final class ClusterFn
      extends WeighingFn<KV<Integer, Iterable<Seat>>, StoryMember> {
    private final long window;

    ClusterFn(long window, ModelFolder models, PCollectionView<TermWeights> corpus) {
      super(models, corpus);
      this.window = window;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      Map<String, List<Sketch>> pieces = new TreeMap<>();
      for (Seat seat : context.element().getValue()) {
        pieces.computeIfAbsent(seat.pieceKey(), key -> new ArrayList<>()).add(seat.sketch());
      }
      StoryGrouper grouper = new StoryGrouper(vectors(context), window);
      pieces.values().forEach(piece -> grouper.members(piece).forEach(context::output));
    }
  }
}
