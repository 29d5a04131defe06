package org.rashomon.tally;

import java.time.Duration;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.rashomon.model.RecordCoder;
import org.rashomon.model.StoryAnalysis;
import org.rashomon.model.TalliedStory;
import org.rashomon.model.TimeRange;

/** Counts outlets, sources and silence over each story and claim. */
public final class TallyStories
    extends PTransform<PCollection<StoryAnalysis>, PCollection<TalliedStory>> {
  private final PCollectionView<TimeRange> runTimes;
  private final Duration storyWindow;

  private TallyStories(PCollectionView<TimeRange> runTimes, Duration storyWindow) {
    this.runTimes = runTimes;
    this.storyWindow = storyWindow;
  }

  /**
   * Counts stories; one that begins within a window of the run's first moment may have begun
   * before.
   *
   * @param runTimes from the run's first moment to its last
   */
  public static TallyStories of(PCollectionView<TimeRange> runTimes, Duration storyWindow) {
    return new TallyStories(runTimes, storyWindow);
  }

  @Override
  public PCollection<TalliedStory> expand(PCollection<StoryAnalysis> analyses) {
    return analyses
        .apply(
            "TallyStory",
            ParDo.of(new TallyFn(runTimes, storyWindow.toMillis())).withSideInputs(runTimes))
        .setCoder(RecordCoder.of(TalliedStory.class));
  }

  private static final class TallyFn extends DoFn<StoryAnalysis, TalliedStory> {
    private final PCollectionView<TimeRange> runTimes;
    private final long window;

    TallyFn(PCollectionView<TimeRange> runTimes, long window) {
      this.runTimes = runTimes;
      this.window = window;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      TimeRange run = context.sideInput(runTimes);
      long begin = run.known() ? run.first() + window : Long.MIN_VALUE;
      context.output(new StoryTallier(context.element(), begin).tally());
    }
  }
}
