package org.rashomon.model;

/**
 * A claim of an earlier run that has an article in a story.
 *
 * @param heir whether this is the story in which it may live on
 */
public record KnownClaim(String storyId, KnownId known, boolean heir) {}
