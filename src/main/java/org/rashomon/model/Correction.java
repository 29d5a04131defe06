package org.rashomon.model;

/**
 * What an article says otherwise than in its version before.
 *
 * @param former the version before
 * @param before what it stated; null for what is added
 * @param version the version after
 * @param after what it states; null for what is removed
 */
public record Correction(
    Change change,
    VersionHead former,
    VersionStatement before,
    VersionHead version,
    VersionStatement after) {

  /** The statement that the correction is told by. */
  public VersionStatement statement() {
    return after == null ? before : after;
  }
}
