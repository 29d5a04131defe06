package org.rashomon.compare;

import org.rashomon.model.Basis;
import org.rashomon.model.ConflictKind;

/**
 * What keeps two statements on one claim from holding together.
 *
 * @param basis {@code EXPLICIT}, {@code IMPLIED} or {@code UPDATE}
 * @param valueA the words of the first that conflict, as they stand in its text
 * @param valueB the words of the second
 * @param reason in a few plain words, why
 */
public record Opposition(
    ConflictKind kind, Basis basis, String valueA, String valueB, String reason) {}
