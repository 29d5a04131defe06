package org.rashomon.model;

/**
 * What is counted over a story.
 *
 * @param independentArticles articles, a reprint group counted once
 * @param sharedClaims claims that two outlets or more carry
 * @param leftTruncated whether the story may have begun before the run's first article
 */
public record StoryTally(
    int outlets,
    int independentArticles,
    int sharedClaims,
    int disputedClaims,
    boolean leftTruncated) {}
