package org.rashomon.model;

/**
 * The overall own-voice stance of an outlet to a claim that at least two outlets carry.
 *
 * @param articles of the outlet that carry the claim
 * @param comparableArticles of the outlet in the story, analysed in full and published no earlier
 *     than the claim's first article
 * @param times of the articles that carry it
 */
public record ClaimOutlet(
    String claimId,
    String outlet,
    String storyId,
    Stance stance,
    int articles,
    int comparableArticles,
    TimeRange times) {}
