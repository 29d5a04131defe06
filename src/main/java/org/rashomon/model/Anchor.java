package org.rashomon.model;

/**
 * The statement whose text a claim bears as long as the claim lives, be its article in the run or
 * not.
 *
 * @param publishedAt epoch milliseconds of its article; meaningless unless {@code dated}
 */
public record Anchor(Statement statement, boolean dated, long publishedAt) {
  /** Whether a statement has the anchor's words in the anchor's article. */
  public boolean is(Statement other) {
    return KnownId.passage(statement).equals(KnownId.passage(other));
  }
}
