package org.rashomon.model;

/**
 * How a statement stands to a claim.
 *
 * @param stance of the statement's source, {@code SUPPORTS}, {@code DISPUTES} or {@code REPORTS}
 * @param matchConfidence probability that the statement is about the claim
 * @param reason in a few plain words, why
 */
public record ClaimStatement(
    String statementId,
    String claimId,
    Stance stance,
    Basis basis,
    double matchConfidence,
    String reason) {}
