package org.rashomon.compare;

/** What a word can tell about a stance, by the lexicon of {@link StanceCues}. */
enum StanceCue {
  NEGATE,
  REFUTE,
  DENY,
  DOUBT,
  HEDGE,
  RELAY,
  CONFIRM,
  SATIRE,
  CORRECT,
  CONTRAST,
  ASK
}
