package org.rashomon.model;

/** The field of an article in which a position counts. */
public enum Field {
  TITLE,
  TEXT
}
