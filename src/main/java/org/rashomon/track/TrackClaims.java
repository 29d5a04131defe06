package org.rashomon.track;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.rashomon.model.RecordCoder;
import org.rashomon.model.Story;
import org.rashomon.model.StoryArticle;
import org.rashomon.model.TrackedClaim;
import org.rashomon.model.TrackedStance;
import org.rashomon.text.ModelFolder;

/** Follows the researcher's claims through the articles of every story. */
public final class TrackClaims extends PTransform<PCollection<Story>, PCollection<TrackedStance>> {
  private final List<TrackedClaim> claims;
  private final ModelFolder models;

  private TrackClaims(List<TrackedClaim> claims, ModelFolder models) {
    this.claims = claims;
    this.models = models;
  }

  /** Follows the given claims, each row of a claim with what narrows it. */
  public static TrackClaims of(List<TrackedClaim> claims, ModelFolder models) {
    return new TrackClaims(new ArrayList<>(claims), models);
  }

  @Override
  public PCollection<TrackedStance> expand(PCollection<Story> stories) {
    return stories
        .apply("JudgeArticles", ParDo.of(new TrackFn(claims, models)))
        .setCoder(RecordCoder.of(TrackedStance.class));
  }

  static final class TrackFn extends DoFn<Story, TrackedStance> {
    private final List<TrackedClaim> claims;
    private final ModelFolder models;
    private transient ArticleTracker tracker;

    TrackFn(List<TrackedClaim> claims, ModelFolder models) {
      this.claims = claims;
      this.models = models;
    }

    @Setup
    public void setup() {
      if (!claims.isEmpty()) {
        tracker = new ArticleTracker(claims, models);
      }
    }

    @ProcessElement
    public void process(@Element Story story, OutputReceiver<TrackedStance> out) {
      if (tracker == null) {
        return;
      }
      for (StoryArticle article : story.articles()) {
        tracker.track(article).forEach(out::output);
      }
    }
  }
}
