package org.rashomon.compare;

/**
 * A pair of sentences that people judged.
 *
 * @param values of {@link PairFeatures}
 * @param same whether both carry one claim
 */
@SuppressWarnings("ArrayRecordComponent") // held once, never compared
record MatchSample(String story, Context context, double[] values, boolean same) {}
