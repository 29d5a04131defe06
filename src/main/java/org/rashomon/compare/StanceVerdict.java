package org.rashomon.compare;

import org.rashomon.model.Basis;
import org.rashomon.model.Stance;
import org.rashomon.model.Statement;

/**
 * How an article, or one statement of it, stands to a claim on whose topic it is.
 *
 * @param spoken share of the claim's weighted terms that its best passage holds, 0 to 1
 * @param stance {@code SUPPORTS}, {@code DISPUTES} or {@code REPORTS}
 * @param confidence calibrated probability that a coder gives this stance, given the topic
 * @param evidence the statement that decided
 * @param reason in a few plain words, why
 */
public record StanceVerdict(
    double spoken,
    Stance stance,
    Basis basis,
    double confidence,
    Statement evidence,
    String reason) {}
