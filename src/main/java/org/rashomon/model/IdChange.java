package org.rashomon.model;

/**
 * What became of an identifier between two runs.
 *
 * @param from empty for what is new
 * @param to empty for what has ended
 */
public record IdChange(IdKind kind, String from, String to, Fate fate) {}
