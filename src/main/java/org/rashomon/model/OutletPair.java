package org.rashomon.model;

/** What is counted over two outlets, the first named before the second in the alphabet. */
public record OutletPair(
    String outletA,
    String outletB,
    long sharedStories,
    long sharedClaims,
    long agreeing,
    long opposing) {}
