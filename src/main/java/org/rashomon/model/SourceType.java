package org.rashomon.model;

/** What kind of source a statement comes from. */
public enum SourceType {
  OUTLET,
  PERSON,
  ORGANIZATION,
  DOCUMENT,
  UNNAMED,
  UNRESOLVED
}
