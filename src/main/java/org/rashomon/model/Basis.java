package org.rashomon.model;

/** What a dispute rests on; {@code NONE} where there is no dispute. */
public enum Basis {
  NONE,
  EXPLICIT,
  IMPLIED,
  UPDATE
}
