package org.rashomon.tally;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rashomon.model.ArticleHead;
import org.rashomon.model.Claim;
import org.rashomon.model.ClaimOutlet;
import org.rashomon.model.ClaimTally;
import org.rashomon.model.Conflict;
import org.rashomon.model.StanceRow;
import org.rashomon.model.StoryAnalysis;
import org.rashomon.model.StoryArticle;
import org.rashomon.model.StoryTally;
import org.rashomon.model.TalliedStory;
import org.rashomon.model.TimeRange;

/** Counts outlets, sources and silence over one story and its claims. */
public final class StoryTallier {
  private final StoryAnalysis analysis;
  private final long begin;

  /**
   * Makes a tallier.
   *
   * @param begin epoch milliseconds before which a story may have gone on unseen
   */
  StoryTallier(StoryAnalysis analysis, long begin) {
    this.analysis = analysis;
    this.begin = begin;
  }

  /**
   * Counts a story; one that begins within a window of the run's first moment may have begun
   * before.
   *
   * @param run from its first moment to its last
   */
  public static TalliedStory tally(StoryAnalysis analysis, TimeRange run, Duration storyWindow) {
    long begin = run.known() ? run.first() + storyWindow.toMillis() : Long.MIN_VALUE;
    return new StoryTallier(analysis, begin).tally();
  }

  TalliedStory tally() {
    Map<String, List<StanceRow>> stances =
        analysis.stances().stream()
            .collect(Collectors.groupingBy(StanceRow::claimId, TreeMap::new, Collectors.toList()));
    Map<String, List<Conflict>> conflicts =
        analysis.conflicts().stream()
            .collect(Collectors.groupingBy(Conflict::claimId, TreeMap::new, Collectors.toList()));
    StoryCoverage coverage = new StoryCoverage(analysis.story());
    List<ClaimTally> claims = new ArrayList<>();
    List<ClaimOutlet> claimOutlets = new ArrayList<>();
    for (Claim claim : analysis.claims()) {
      ClaimTallier tallier =
          new ClaimTallier(
              claim.id(),
              analysis.story().id(),
              coverage,
              stances.getOrDefault(claim.id(), List.of()),
              conflicts.getOrDefault(claim.id(), List.of()));
      claims.add(tallier.claim());
      if (tallier.shared()) {
        claimOutlets.addAll(tallier.outlets());
      }
    }
    return new TalliedStory(analysis, story(claims, claimOutlets), claims, claimOutlets);
  }

  private StoryTally story(List<ClaimTally> claims, List<ClaimOutlet> claimOutlets) {
    Set<String> outlets = new HashSet<>();
    Set<String> independent = new HashSet<>();
    TimeRange times = TimeRange.UNKNOWN;
    for (StoryArticle article : analysis.story().articles()) {
      ArticleHead head = article.article();
      outlets.add(head.outlet());
      String group = article.member().reprintGroup();
      independent.add(group.isEmpty() ? head.id() : group);
      times = times.with(TimeRange.of(head));
    }
    return new StoryTally(
        outlets.size(),
        independent.size(),
        (int) claimOutlets.stream().map(ClaimOutlet::claimId).distinct().count(),
        (int) claims.stream().filter(ClaimTally::disputed).count(),
        times.known() && times.first() < begin);
  }
}
