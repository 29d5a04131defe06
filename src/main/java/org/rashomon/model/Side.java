package org.rashomon.model;

/** One side of a conflict: who says which value where. */
public record Side(
    String outlet, String articleId, String source, String statementId, String value) {}
