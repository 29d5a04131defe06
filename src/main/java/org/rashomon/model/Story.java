package org.rashomon.model;

import java.util.List;

/**
 * A story with all its articles, sorted by article id.
 *
 * @param known claims of earlier runs that have an article in it
 */
public record Story(
    String id, String inputStoryId, List<StoryArticle> articles, List<KnownClaim> known) {

  /** A story that no earlier run knows. */
  public Story(String id, String inputStoryId, List<StoryArticle> articles) {
    this(id, inputStoryId, articles, List.of());
  }
}
