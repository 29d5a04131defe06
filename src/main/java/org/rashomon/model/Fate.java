package org.rashomon.model;

/** What became of an identifier between two runs, or where it comes from. */
public enum Fate {
  KEPT,
  GROWN,
  MERGED,
  SPLIT,
  ENDED,
  NEW
}
