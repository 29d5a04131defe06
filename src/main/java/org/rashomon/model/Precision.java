package org.rashomon.model;

/** How exactly an article's publication time is known. */
public enum Precision {
  INSTANT,
  ASSUMED_UTC,
  DAY,
  ABSENT
}
