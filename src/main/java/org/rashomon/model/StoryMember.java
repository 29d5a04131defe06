package org.rashomon.model;

/**
 * An article's place in a story.
 *
 * @param reprintGroup empty where the article has no near-duplicate
 * @param reprintOf the article of which it is a reprint; empty for the original
 * @param capped whether the article was left out of the comparison because its story is too large
 */
public record StoryMember(
    String articleId,
    String storyId,
    String inputStoryId,
    String reprintGroup,
    String reprintOf,
    boolean capped) {}
