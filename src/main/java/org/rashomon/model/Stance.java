package org.rashomon.model;

/** The stance of a source to a claim; {@code SILENT} and {@code MIXED} are of outlets only. */
public enum Stance {
  SUPPORTS,
  DISPUTES,
  REPORTS,
  SILENT,
  MIXED
}
