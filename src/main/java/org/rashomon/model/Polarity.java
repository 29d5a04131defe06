package org.rashomon.model;

/** Whether a statement affirms or negates its proposition. */
public enum Polarity {
  AFFIRMED,
  NEGATED
}
