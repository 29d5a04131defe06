package org.rashomon.model;

import java.util.List;

/**
 * The stance of one source to a tracked claim in one article.
 *
 * @param article whose statement it is
 * @param span null for silence
 */
public record TrackedStance(
    TrackedClaim claim,
    ArticleHead article,
    String storyId,
    Voice voice,
    Source source,
    List<String> via,
    Stance stance,
    Basis basis,
    double confidence,
    Field field,
    Span span,
    String evidence,
    String reason) {}
