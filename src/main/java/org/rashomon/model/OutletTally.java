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
    long unresolved) {
  /** The sum of two counts of one outlet. */
  public OutletTally plus(OutletTally other) {
    return new OutletTally(
        outlet,
        articles + other.articles,
        reprints + other.reprints,
        stories + other.stories,
        claimsSupported + other.claimsSupported,
        claimsDisputed + other.claimsDisputed,
        claimsReported + other.claimsReported,
        claimsSilent + other.claimsSilent,
        firstWithClaim + other.firstWithClaim,
        exclusiveClaims + other.exclusiveClaims,
        statements + other.statements,
        attributed + other.attributed,
        unnamed + other.unnamed,
        unresolved + other.unresolved);
  }
}
