package org.rashomon.model;

/** How firmly a statement is put. */
public enum Modality {
  ASSERTED,
  HEDGED,
  CONDITIONAL,
  FUTURE,
  QUESTION
}
