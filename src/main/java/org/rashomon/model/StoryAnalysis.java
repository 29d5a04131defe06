package org.rashomon.model;

import java.util.List;

/** A story with everything found in it; all lists sorted by key. */
public record StoryAnalysis(
    Story story, List<Claim> claims, List<StanceRow> stances, List<Conflict> conflicts) {}
