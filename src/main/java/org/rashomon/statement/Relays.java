package org.rashomon.statement;

import java.util.List;
import java.util.Set;

/** Reads "the daily cited the minister as saying": one source that relays another. */
final class Relays {
  private static final Set<String> VERBS = Set.of("cite", "quote");
  private static final Set<String> SAYING = Set.of("saying", "telling", "stating", "adding");
  private static final int REACH = 25;
  private static final int NEAR = 8;

  private Relays() {}

  static boolean isRelay(Passage passage, int i) {
    String tag = passage.tag(i);
    boolean verb = tag.startsWith("VERB") || tag.equals("ADJ");
    return verb && VERBS.contains(passage.token(i).lemma());
  }

  /** The relaying verb of a cue, or right before it; -1 if there is none. */
  static int verb(Passage passage, Range cue) {
    Range sentence = passage.sentenceAt(cue.from());
    for (int i = cue.to() - 1; i >= Math.max(sentence.from(), cue.from() - REACH); i--) {
      if (isRelay(passage, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Who is quoted between a relaying verb and "as saying"; null if it does not go on so. */
  static Range quoted(Passage passage, int verb) {
    int limit = Math.min(passage.sentenceAt(verb).to() - 1, verb + REACH);
    for (int i = verb + 1; i < limit; i++) {
      if (passage.word(i).equals("as") && SAYING.contains(passage.word(i + 1))) {
        return i > verb + 1 ? new Range(verb + 1, i) : null;
      }
    }
    return null;
  }

  /**
   * Who is quoted by whom.
   *
   * @param relay null where no words name who quotes
   * @param contents what the source said
   * @param byOutlet whether only an outlet relays so; a person who cites a source speaks himself
   */
  record Quoted(Range source, Range relay, List<Range> contents, boolean byOutlet) {
    Quoted(Range source, Range relay, Report report) {
      this(source, relay, report.contents(), false);
    }
  }

  /** The quoted source of a report that relays one, and who relays; null of other reports. */
  static Quoted quotedBy(Passage passage, Report report) {
    Quoted citing = Citing.by(passage, report);
    if (citing != null) {
      return citing;
    }
    int verb = verb(passage, report.cue());
    if (verb < 0) {
      return null;
    }
    Range floor = passage.sentenceAt(verb);
    int end = verb;
    while (end > floor.from() && passage.tag(end - 1).startsWith("AUX")) {
      end--;
    }
    Range subject = Phrases.leftOf(passage, end, floor.from());
    boolean near = report.cue().has(verb) || report.cue().from() - verb < NEAR;
    if (near && passage.word(verb + 1).equals("by") && end < verb && subject != null) {
      return new Quoted(subject, Phrases.rightOf(passage, verb + 2, floor.to()), report);
    }
    Range quoted = quoted(passage, verb);
    quoted = quoted == null ? document(passage, report, verb) : quoted;
    if (quoted == null) {
      return null;
    }
    boolean own = report.source() != null && !report.source().overlaps(quoted);
    return new Quoted(quoted, own ? report.source() : subject, report);
  }

  /** The document in "a site reported, citing a leaked memo". */
  private static Range document(Passage passage, Report report, int verb) {
    Range object = Phrases.rightOf(passage, verb + 1, passage.sentenceAt(verb).to());
    boolean cue = object != null && report.cue().has(verb);
    if (!cue || report.contents().stream().anyMatch(range -> range.overlaps(object))) {
      return null;
    }
    return Lexicon.isNamed(passage.token(object.to() - 1).lemma(), "document") ? object : null;
  }
}
