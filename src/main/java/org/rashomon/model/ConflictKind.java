package org.rashomon.model;

/** What two statements of one claim conflict in. */
public enum ConflictKind {
  DENIAL,
  NEGATION,
  ANTONYM,
  FIGURE,
  DATE,
  PLACE,
  ACTOR
}
