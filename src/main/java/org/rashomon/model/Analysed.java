package org.rashomon.model;

/** How far an article was analysed. */
public enum Analysed {
  FULL,
  TITLE_ONLY,
  LANGUAGE,
  CAPPED
}
