package org.rashomon.statement;

import java.util.Set;

/** Trims stretches of a sentence: what they begin and end with that tells nothing by itself. */
final class Edges {
  /** Words that end no statement: what followed them is someone else's. */
  private static final Set<String> OPENING =
      Set.of(
          "after", "before", "when", "where", "while", "as", "because", "since", "if", "that",
          "who", "which", "whose", "by", "of", "for", "to", "with", "saying", "adding");

  private static final Set<String> ADDING = Set.of("and", "but");
  private static final Set<String> PAUSES = Set.of(",", ";", ":", "-", "–", "—");

  private final Passage passage;
  private final Owners owners;

  Edges(Passage passage, Owners owners) {
    this.passage = passage;
    this.owners = owners;
  }

  /** Without marks and joining words at the edges; null if nothing is left. */
  Range bare(Range range) {
    int from = range.from();
    while (from < range.to() && edge(from)) {
      from++;
    }
    int to = Phrases.unmarkedEnd(passage, from, range.to());
    if (from < to && owners.of(from) == Owners.OWN) {
      to = uncut(from, to);
    }
    return from < to ? new Range(from, to) : null;
  }

  /** The end without words that only lead to what someone else says: ", but she added that". */
  private int uncut(int from, int end) {
    int to = end;
    Range cue = owners.cueEndingAt(to);
    if (cue != null && cue.from() > from && isSecond(cue)) {
      to = pausedEnd(from, cue.from());
    }
    while (to > from && leads(passage.word(to - 1))) {
      to = pausedEnd(from, to - 1);
    }
    return to;
  }

  private static boolean leads(String word) {
    return OPENING.contains(word) || ADDING.contains(word);
  }

  private int pausedEnd(int from, int to) {
    int end = to;
    while (end > from && PAUSES.contains(passage.word(end - 1))) {
      end--;
    }
    return end;
  }

  /** Whether what stands before a cue is told without it: "and said", ", expressing anger". */
  private boolean isSecond(Range cue) {
    String before = passage.word(cue.from() - 1);
    boolean participle = before.equals(",") && passage.word(cue.from()).endsWith("ing");
    return participle || StatementCutter.JOINERS.contains(before);
  }

  private boolean edge(int i) {
    return passage.tag(i).equals("PUNCT") || StatementCutter.JOINERS.contains(passage.word(i));
  }
}
