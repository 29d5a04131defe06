package org.rashomon.model;

/** The kind of an article; {@code UNKNOWN} where nothing tells. */
public enum Genre {
  NEWS,
  OPINION,
  LIVE,
  WIRE,
  OTHER,
  UNKNOWN
}
