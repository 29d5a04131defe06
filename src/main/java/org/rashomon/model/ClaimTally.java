package org.rashomon.model;

import java.util.List;

/**
 * What is counted over a claim.
 *
 * @param coveringOutlets outlets with an article in the claim's story
 * @param silent outlets that could have carried the claim and do not
 * @param independentSupporting supporting outlets, a reprint group counted once
 * @param sourcesSupporting cited sources, by name
 * @param disputed whether an explicit dispute exists
 * @param conflict kinds of conflicts, updates left out, each once
 * @param firstOutlet empty where precision or ties cannot tell
 * @param independentOutlets outlets that carry it in an article of their own, no wire copy
 * @param times of the articles that carry it
 */
public record ClaimTally(
    String claimId,
    int coveringOutlets,
    int supporting,
    int disputing,
    int mixed,
    int reporting,
    int silent,
    int independentSupporting,
    int sourcesSupporting,
    int sourcesDisputing,
    boolean disputed,
    List<ConflictKind> conflict,
    String firstOutlet,
    int independentOutlets,
    TimeRange times) {}
