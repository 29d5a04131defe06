package org.rashomon.model;

import java.util.List;

/**
 * An identifier of a story or claim with what later runs need to give it again.
 *
 * @param inputStoryId of a story: the researcher's own grouping, empty where there is none
 * @param alive whether the run it stands in gave it to something
 * @param born {@code as_of} of the run that issued it; empty in the run that does
 * @param missed {@code as_of} of the first run in a row that did not give it; empty while alive
 * @param birthMembers what it named when it was issued, the earliest first: of a story its
 *     articles, of a claim its passages (see {@link #passage})
 * @param members what it named when it was last given, the earliest first
 * @param articles in which a claim's members stand; empty for a story, whose members are articles
 * @param anchor the text that a claim bears; null for a story
 */
public record KnownId(
    IdKind kind,
    String id,
    String inputStoryId,
    boolean alive,
    String born,
    String missed,
    List<String> birthMembers,
    List<String> members,
    List<String> articles,
    Anchor anchor) {

  /** The passage of a statement: its article and words, which outlive a shift of positions. */
  public static String passage(Statement statement) {
    return Ids.of("p", statement.articleId(), statement.field().name(), statement.text());
  }

  /** An identifier that the run issues. */
  public static KnownId issued(
      IdKind kind,
      String id,
      String inputStoryId,
      List<String> members,
      List<String> articles,
      Anchor anchor) {
    return new KnownId(kind, id, inputStoryId, true, "", "", members, members, articles, anchor);
  }

  /** The same, given again. */
  public KnownId givenTo(List<String> newMembers, List<String> newArticles) {
    return new KnownId(
        kind, id, inputStoryId, true, born, "", birthMembers, newMembers, newArticles, anchor);
  }

  /** The same, not given by the run. */
  public KnownId gone() {
    return new KnownId(
        kind, id, inputStoryId, false, born, missed, birthMembers, members, articles, anchor);
  }

  /** The same with the times that were left to the run. */
  public KnownId asOf(String run) {
    return new KnownId(
        kind,
        id,
        inputStoryId,
        alive,
        born.isEmpty() ? run : born,
        alive || !missed.isEmpty() ? missed : run,
        birthMembers,
        members,
        articles,
        anchor);
  }
}
