package org.rashomon.model;

/**
 * {@code OWN}: the article's outlet says it itself; {@code CITED}: it is attributed to a source.
 */
public enum Voice {
  OWN,
  CITED
}
