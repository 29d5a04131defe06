package org.rashomon.model;

import java.util.List;

/**
 * A story with all that was found and counted in it.
 *
 * @param claims parallel to the analysis' claims
 */
public record TalliedStory(
    StoryAnalysis analysis,
    StoryTally story,
    List<ClaimTally> claims,
    List<ClaimOutlet> claimOutlets) {}
