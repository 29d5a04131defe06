package org.rashomon;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.rashomon.model.OutletPair;
import org.rashomon.model.OutletTally;
import org.rashomon.model.PackInBuckets;
import org.rashomon.model.Packer;
import org.rashomon.model.Story;
import org.rashomon.model.TimeRange;
import org.rashomon.model.TrackedClaim;
import org.rashomon.report.RowBlocks;
import org.rashomon.report.RowLayout;
import org.rashomon.report.RowPacker;
import org.rashomon.story.StoryPart;
import org.rashomon.tally.OutletCounts;
import org.rashomon.tally.TallyOutlets;
import org.rashomon.text.ModelFolder;

/**
 * Compares every story by {@link StoryComparer}. One step goes all the way from a story to its
 * packed rows: the embedded runner ends each step for all stories before it begins the next, so
 * that between two steps all claims and stances of the run would be alive at once.
 */
final class CompareStories
    extends PTransform<PCollection<KV<Integer, Iterable<StoryPart>>>, PCollectionTuple> {
  /** Rows of the report, packed by {@link RowPacker}. */
  static final TupleTag<KV<Integer, byte[]>> ROWS = new TupleTag<>() {};

  /** What each story adds to the counts of an outlet, packed for {@link TallyOutlets}. */
  static final TupleTag<KV<Integer, byte[]>> OUTLETS = new TupleTag<>() {};

  /** What each story adds to the counts of two outlets, packed for {@link TallyOutlets}. */
  static final TupleTag<KV<Integer, byte[]>> PAIRS = new TupleTag<>() {};

  private final CompareFn compare;
  private final PCollectionView<TimeRange> run;

  private CompareStories(CompareFn compare, PCollectionView<TimeRange> run) {
    this.compare = compare;
    this.run = run;
  }

  /**
   * Compares with the given models and settings.
   *
   * @param run from its first moment to its last
   * @param groups buckets of counts
   */
  static CompareStories by(
      CompareSettings settings,
      List<TrackedClaim> trackedClaims,
      PCollectionView<TimeRange> run,
      int groups,
      RowLayout layout) {
    return new CompareStories(
        new CompareFn(
            new ModelFolder(settings.models()),
            new ArrayList<>(trackedClaims),
            settings.storyWindow(),
            run,
            groups,
            layout),
        run);
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<Integer, Iterable<StoryPart>>> stories) {
    PCollectionTuple compared =
        stories.apply(
            "CompareStory",
            ParDo.of(compare)
                .withSideInputs(run)
                .withOutputTags(ROWS, TupleTagList.of(OUTLETS).and(PAIRS)));
    List.of(ROWS, OUTLETS, PAIRS).forEach(tag -> compared.get(tag).setCoder(PackInBuckets.CHUNKS));
    return compared;
  }

  private static final class CompareFn
      extends DoFn<KV<Integer, Iterable<StoryPart>>, KV<Integer, byte[]>> {
    private static final Counter COMPARED = Progress.counter(Progress.COMPARED);

    private final ModelFolder models;
    private final List<TrackedClaim> trackedClaims;
    private final Duration storyWindow;
    private final PCollectionView<TimeRange> run;
    private final int groups;
    private final RowLayout layout;
    private transient StoryComparer comparer;
    private transient RowPacker rows;
    private transient Packer<OutletTally> outlets;
    private transient Packer<OutletPair> pairs;

    CompareFn(
        ModelFolder models,
        List<TrackedClaim> trackedClaims,
        Duration storyWindow,
        PCollectionView<TimeRange> run,
        int groups,
        RowLayout layout) {
      this.models = models;
      this.trackedClaims = trackedClaims;
      this.storyWindow = storyWindow;
      this.run = run;
      this.groups = groups;
      this.layout = layout;
    }

    @Setup
    @SuppressWarnings("UnusedMethod") // Beam calls it
    public void setup() {
      comparer = new StoryComparer(models, trackedClaims, storyWindow);
    }

    @StartBundle
    @SuppressWarnings("UnusedMethod") // Beam calls it
    public void start() {
      rows = layout.packer();
      outlets = TallyOutlets.single(groups).packer();
      pairs = TallyOutlets.paired(groups).packer();
    }

    @ProcessElement
    public void process(ProcessContext context) {
      Iterator<Story> stories = StoryPart.stories(context.element().getValue());
      while (stories.hasNext()) {
        StoryComparer.Compared compared = comparer.compare(stories.next(), context.sideInput(run));
        COMPARED.inc();
        OutletCounts.outlets(compared.story())
            .forEach(each -> outlets.add(each, chunk -> context.output(OUTLETS, chunk)));
        OutletCounts.pairs(compared.story())
            .forEach(each -> pairs.add(each, chunk -> context.output(PAIRS, chunk)));
        RowBlocks blocks = rows.blocks(context::output);
        compared.rows().forEach(blocks::add);
        blocks.end();
      }
    }

    @FinishBundle
    @SuppressWarnings("UnusedMethod") // Beam calls it
    public void finish(FinishBundleContext context) {
      rows.handOn(to(ROWS, context));
      outlets.handOn(to(OUTLETS, context));
      pairs.handOn(to(PAIRS, context));
    }

    private static Consumer<KV<Integer, byte[]>> to(
        TupleTag<KV<Integer, byte[]>> tag, FinishBundleContext context) {
      return chunk ->
          context.output(tag, chunk, BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE);
    }
  }
}
