package org.rashomon.model;

/**
 * The overall own-voice stance of an outlet to a claim that at least two outlets carry.
 *
 * @param articles of the outlet that carry the claim
 * @param comparableArticles of the outlet in the story, analysed in full and published no earlier
 *     than the claim's first article
 * @param times of the articles that carry it
 * @param lagSeconds how long after the claim's first outlet it had the claim; {@link #UNKNOWN_LAG}
 *     where precision or ties cannot tell
 */
public record ClaimOutlet(
    String claimId,
    String outlet,
    String storyId,
    Stance stance,
    int articles,
    int comparableArticles,
    TimeRange times,
    long lagSeconds) {
  public static final long UNKNOWN_LAG = -1;
}
