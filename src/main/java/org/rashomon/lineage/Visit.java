package org.rashomon.lineage;

import java.util.List;
import org.rashomon.model.IdKind;
import org.rashomon.model.KnownId;
import org.rashomon.model.StoryMember;

/**
 * A known story or claim at a story of the run with which it shares articles.
 *
 * @param storyId empty where it shares articles with none
 * @param picked whether it wants to live on there
 */
public record Visit(
    KnownId known, String storyId, boolean picked, int shared, long earliest, String article) {

  /** All visits of a known thing, or the one to nowhere. */
  static List<Visit> all(KnownId known, List<StoryMember> shared) {
    if (known.kind() == IdKind.STORY && !known.inputStoryId().isEmpty()) {
      return List.of(new Visit(known, known.id(), true, 0, Long.MAX_VALUE, ""));
    }
    Bids bids = new Bids(known);
    for (StoryMember member : shared) {
      if (known.kind() == IdKind.CLAIM || member.inputStoryId().isEmpty()) {
        bids.add(member.storyId(), member.articleId(), member.articleId(), member.publishedAt());
      }
    }
    List<Visit> visits = bids.all(true).stream().map(Visit::of).toList();
    return visits.isEmpty() ? List.of(new Visit(known, "", false, 0, Long.MAX_VALUE, "")) : visits;
  }

  private static Visit of(Bid bid) {
    return new Visit(
        bid.known(), bid.heir(), bid.picked(), bid.shared(), bid.earliest(), bid.article());
  }

  Bid bid() {
    return new Bid(known, storyId, shared, earliest, article, picked);
  }
}
