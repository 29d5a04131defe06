package org.rashomon.model;

import java.util.List;

/**
 * The stance of one source to one claim in one article; keyed by claim, article, voice, source,
 * via.
 *
 * @param confidence probability that a coder gives this stance, match and source taken as right
 */
public record StanceRow(
    String claimId,
    String articleId,
    Voice voice,
    Source source,
    List<String> via,
    String storyId,
    String outlet,
    Stance stance,
    Basis basis,
    double confidence,
    double matchConfidence,
    String statementId,
    Field field,
    Span span,
    String evidence,
    String reason) {}
