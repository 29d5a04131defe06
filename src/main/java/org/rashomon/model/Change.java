package org.rashomon.model;

/** What became of a statement from one version of an article to the next. */
public enum Change {
  ADDED,
  REMOVED,
  FIGURE,
  POLARITY,
  SOURCE,
  WORDING
}
