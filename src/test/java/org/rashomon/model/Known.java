package org.rashomon.model;

import java.util.List;

/** Known stories and articles of a run, made up; an article's time is its place in the alphabet. */
public final class Known {
  private Known() {}

  /** A story that is alive, born of the same articles, the earliest first. */
  public static KnownId story(String... articles) {
    return missed(Ids.ofStory(articles[0]), "", articles);
  }

  public static KnownId missed(String id, String missed, String... articles) {
    List<String> members = List.of(articles);
    return new KnownId(
        IdKind.STORY, id, "", missed.isEmpty(), "", missed, members, members, List.of(), null);
  }

  public static KnownId given(String id, String inputStoryId, String... articles) {
    List<String> members = List.of(articles);
    return new KnownId(
        IdKind.STORY, id, inputStoryId, true, "", "", members, members, List.of(), null);
  }

  /** An article in the story that its earliest article names. */
  public static StoryMember member(String article, String earliest) {
    return new StoryMember(article, Ids.ofStory(earliest), "", "", "", false, article.charAt(0));
  }
}
