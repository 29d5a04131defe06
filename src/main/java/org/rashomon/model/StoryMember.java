package org.rashomon.model;

import java.util.Comparator;

/**
 * An article's place in a story.
 *
 * @param reprintGroup empty where the article has no near-duplicate
 * @param reprintOf the article of which it is a reprint; empty for the original
 * @param capped whether the article was left out of the comparison because its story is too large
 * @param publishedAt epoch milliseconds; {@code Long.MAX_VALUE} where undated
 */
public record StoryMember(
    String articleId,
    String storyId,
    String inputStoryId,
    String reprintGroup,
    String reprintOf,
    boolean capped,
    long publishedAt) {
  public static final Comparator<StoryMember> EARLIEST =
      Comparator.comparingLong(StoryMember::publishedAt).thenComparing(StoryMember::articleId);

  /** The same place in a story that bears another identifier. */
  public StoryMember in(String story) {
    return new StoryMember(
        articleId, story, inputStoryId, reprintGroup, reprintOf, capped, publishedAt);
  }
}
