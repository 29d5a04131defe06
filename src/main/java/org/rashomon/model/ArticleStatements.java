package org.rashomon.model;

import java.util.List;

/** The outcome of an article's language work: who says what in it. */
public record ArticleStatements(
    ArticleHead article,
    Analysed analysed,
    List<Attribution> attributions,
    List<Statement> statements) {}
