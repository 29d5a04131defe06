package org.rashomon.model;

/** What an identifier that lives on names. */
public enum IdKind {
  CLAIM,
  STORY
}
