package org.rashomon.model;

import java.util.List;

/** The stance of one source to a tracked claim in one article. {@code span} is null for silence. */
public record TrackedStance(
    TrackedClaim claim,
    String articleId,
    Voice voice,
    Source source,
    List<String> via,
    String outlet,
    Stance stance,
    Basis basis,
    double confidence,
    Field field,
    Span span,
    String evidence,
    String reason) {}
