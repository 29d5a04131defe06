package org.rashomon.model;

/** Two statements on one claim, of two outlets, that cannot hold together. */
public record Conflict(
    String id,
    String storyId,
    String claimId,
    ConflictKind kind,
    Basis basis,
    Side a,
    Side b,
    String reason) {}
