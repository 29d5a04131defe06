package org.rashomon.model;

/**
 * What is counted over an outlet.
 *
 * @param statements all of its statements
 * @param attributed those in a cited source's voice; {@code unnamed} and {@code unresolved} are of
 *     these
 */
public record OutletTally(
    String outlet,
    long articles,
    long reprints,
    long stories,
    long claimsSupported,
    long claimsDisputed,
    long claimsReported,
    long claimsSilent,
    long firstWithClaim,
    long exclusiveClaims,
    long statements,
    long attributed,
    long unnamed,
    long unresolved) {}
