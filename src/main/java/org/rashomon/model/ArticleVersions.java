package org.rashomon.model;

import java.util.List;

/**
 * The texts of one article, read in one run.
 *
 * @param versions at least two, no two of them with the same headline and text, under the
 *     identifier of the newest, which is the last
 */
public record ArticleVersions(List<Article> versions) {}
