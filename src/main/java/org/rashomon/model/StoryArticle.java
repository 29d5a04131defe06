package org.rashomon.model;

/** An article with its statements and its place in a story. */
public record StoryArticle(StoryMember member, ArticleStatements work) {
  public ArticleHead article() {
    return work.article();
  }
}
