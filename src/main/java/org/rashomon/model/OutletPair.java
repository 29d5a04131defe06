package org.rashomon.model;

/** What is counted over two outlets, the first named before the second in the alphabet. */
public record OutletPair(
    String outletA,
    String outletB,
    long sharedStories,
    long sharedClaims,
    long agreeing,
    long opposing) {
  /** The sum of two counts of one pair. */
  public OutletPair plus(OutletPair other) {
    return new OutletPair(
        outletA,
        outletB,
        sharedStories + other.sharedStories,
        sharedClaims + other.sharedClaims,
        agreeing + other.agreeing,
        opposing + other.opposing);
  }
}
