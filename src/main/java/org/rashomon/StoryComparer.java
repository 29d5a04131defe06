package org.rashomon;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rashomon.claim.ClaimMaker;
import org.rashomon.compare.StoryWordings;
import org.rashomon.lineage.SettleIds;
import org.rashomon.model.Story;
import org.rashomon.model.StoryAnalysis;
import org.rashomon.model.StoryClaims;
import org.rashomon.model.TalliedStory;
import org.rashomon.model.TimeRange;
import org.rashomon.model.TrackedClaim;
import org.rashomon.model.TrackedStance;
import org.rashomon.stance.StanceMaker;
import org.rashomon.table.Rows;
import org.rashomon.table.TableRow;
import org.rashomon.tally.StoryTallier;
import org.rashomon.text.ModelFolder;
import org.rashomon.track.StoryTracker;

/**
 * Compares how outlets tell one story: its claims, the stances to them, and what they add up to.
 */
final class StoryComparer {
  private final ClaimMaker claims;
  private final Function<Story, Stream<TrackedStance>> tracked;
  private final Duration storyWindow;

  /**
   * Makes a comparer.
   *
   * @param trackedClaims the researcher's claims, which every story is searched for
   */
  StoryComparer(ModelFolder models, List<TrackedClaim> trackedClaims, Duration storyWindow) {
    this.claims = ClaimMaker.with(models);
    this.tracked = tracked(models, trackedClaims);
    this.storyWindow = storyWindow;
  }

  private static Function<Story, Stream<TrackedStance>> tracked(
      ModelFolder models, List<TrackedClaim> claims) {
    if (claims.isEmpty()) {
      return story -> Stream.empty();
    }
    return new StoryTracker(claims, models)::track;
  }

  /**
   * A story as it compares.
   *
   * @param rows of the report that tell of this story alone; can be asked for once
   */
  record Compared(TalliedStory story, Stream<TableRow> rows) {}

  /**
   * Compares.
   *
   * @param run from its first moment to its last
   */
  Compared compare(Story story, TimeRange run) {
    StoryWordings wordings = claims.wordings(story);
    StoryClaims found = claims.claims(story, wordings);
    StoryAnalysis analysis = StanceMaker.analyse(found, wordings);
    TalliedStory tallied = StoryTallier.tally(analysis, run, storyWindow);
    Stream<TableRow> ids =
        found.ids().stream()
            .flatMap(id -> SettleIds.settled(id, run.asOf()).stream())
            .flatMap(Rows::ofKnownId);
    return new Compared(
        tallied,
        Stream.of(
                Rows.ofStory(tallied),
                ids,
                found.changes().stream().flatMap(Rows::ofIdChange),
                tracked.apply(story).flatMap(Rows::ofTrackedStance))
            .flatMap(Function.identity()));
  }
}
