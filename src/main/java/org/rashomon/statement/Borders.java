package org.rashomon.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Ends what is said, but not quoted, where another report begins in its own right. */
final class Borders {
  private static final Set<String> JOINERS = Set.of("and", "but", "while", "whereas");
  private static final int NEAR = 30;
  private static final int SHORTEST = 3;

  private final Passage passage;
  private final List<Report> reports;

  private Borders(Passage passage, List<Report> reports) {
    this.passage = passage;
    this.reports = reports;
  }

  /** The reports, in the order of their cues, none reaching into a neighbour's frame. */
  static List<Report> cut(Passage passage, List<Report> reports) {
    Borders borders = new Borders(passage, reports);
    List<Report> cut = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      List<Range> contents = new ArrayList<>();
      for (Range content : report.contents()) {
        contents.add(borders.cut(content, i));
      }
      contents.removeIf(content -> borders.isStray(content, report));
      contents = contents.isEmpty() ? report.contents() : contents;
      cut.add(new Report(report.source(), report.cue(), contents));
    }
    return cut;
  }

  /** "According to" speaks of its own sentence, unless of a quotation. */
  private boolean isStray(Range content, Report report) {
    int cue = report.cue().from();
    return passage.word(cue).equals("according")
        && content.to() <= passage.sentenceAt(cue).from()
        && !passage.quotations().inside(content.from());
  }

  private Range cut(Range content, int index) {
    Range own = beforeNextCue(withNextClause(content), index);
    own = beforeRelay(denies(index) ? beforeNextClause(own) : own, index);
    Range kept = behindSemicolon(fromCueOn(withVerb(own, index), index), index);
    int to = Math.min(reports.size(), index + NEAR);
    for (int i = Math.max(0, index - NEAR); i < to; i++) {
      Range frame = reports.get(i).source();
      if (i != index && frame != null && startsAnew(kept, frame, reports.get(i).cue())) {
        int end = frame.from() - (passage.word(frame.from() - 1).equals(";") ? 1 : 2);
        kept = new Range(kept.from(), end);
      }
    }
    return wholeWords(kept);
  }

  /** "His absence is health" goes on with "-related". */
  private Range wholeWords(Range content) {
    int from = content.from();
    int to = content.to();
    while (hyphenated(from - 1) && passage.sentenceOf(from - 2) == passage.sentenceOf(from)) {
      from -= 2;
    }
    while (hyphenated(to) && passage.sentenceOf(to + 1) == passage.sentenceOf(to - 1)) {
      to += 2;
    }
    return new Range(from, to);
  }

  /** Whether a token is a hyphen between two that adjoin it. */
  private boolean hyphenated(int i) {
    return i > 0
        && i + 1 < passage.size()
        && passage.word(i).equals("-")
        && passage.token(i - 1).end() == passage.token(i).start()
        && passage.token(i).end() == passage.token(i + 1).start();
  }

  /** "That the boats were checked" goes on with ", and that they were found sound". */
  private Range withNextClause(Range content) {
    int and = passage.word(content.to()).equals(",") ? content.to() + 1 : content.to();
    boolean joined =
        passage.word(content.from()).equals("that")
            && passage.word(and).equals("and")
            && passage.word(and + 1).equals("that");
    int to = joined ? passage.sentenceAt(content.from()).to() : content.to();
    while (joined && to > and + 1 && passage.tag(to - 1).equals("PUNCT")) {
      to--;
    }
    return joined && to > and + 2 ? new Range(content.from(), to) : content;
  }

  private boolean denies(int index) {
    Range cue = reports.get(index).cue();
    return Lexicon.cueKind(passage.token(cue.to() - 1).lemma()).equals("deny");
  }

  /** "Denied any deal was signed, and the shares fell": that they fell is not denied. */
  private Range beforeNextClause(Range content) {
    int end = new Clauses(passage).end(content.from(), content.to());
    boolean cuts = end < content.to() && !passage.quotations().inside(end);
    return cuts ? new Range(content.from(), end) : content;
  }

  /** "Said it was closed, and rejected the report": who says it rejects it, too. */
  private Range beforeNextCue(Range content, int index) {
    if (content.from() < reports.get(index).cue().to()) {
      return content;
    }
    for (int i = content.from() + SHORTEST; i < content.to() - SHORTEST; i++) {
      boolean joined = passage.word(i).equals(",") && JOINERS.contains(passage.word(i + 1));
      boolean finite = passage.tag(i + 2).equals("VERB") && !passage.word(i + 2).endsWith("ing");
      String kind = joined && finite ? Lexicon.cueKind(passage.token(i + 2).lemma()) : "";
      boolean reports = kind.equals("say") || kind.equals("deny");
      if (reports && !passage.quotations().inside(i)) {
        return new Range(content.from(), i);
      }
    }
    return content;
  }

  /** "The minister said it was closed, the weekly reported": the weekly is no part of it. */
  private Range beforeRelay(Range content, int index) {
    Report report = reports.get(index);
    int to = Math.min(reports.size(), index + NEAR);
    for (int i = Math.max(0, index - NEAR); i < to; i++) {
      Report other = reports.get(i);
      Range source = other.source();
      boolean behind =
          i != index
              && source != null
              && report.cue().to() < source.from()
              && content.covers(source)
              && content.covers(other.cue())
              && other.holds(report);
      int end = behind ? Math.min(source.from(), other.cue().from()) : content.to();
      boolean last = Math.max(behind ? source.to() : 0, other.cue().to()) + SHORTEST > content.to();
      if (behind && last && content.from() + SHORTEST < end) {
        return new Range(content.from(), passage.word(end - 1).equals(",") ? end - 1 : end);
      }
    }
    return content;
  }

  /**
   * "According to the minutes, the chairman said" tells what the chairman said, not the chairman.
   */
  private Range withVerb(Range content, int index) {
    Range cue = reports.get(index).cue();
    Range sentence = passage.sentenceAt(cue.from());
    boolean opens =
        passage.word(cue.from()).equals("according")
            && content.from() > cue.to()
            && sentence.from() == cue.from()
            && sentence.covers(content);
    if (!opens || Phrases.hasVerb(passage, content)) {
      return content;
    }
    int end = sentence.to();
    return new Range(content.from(), Phrases.unmarkedEnd(passage, content.to(), end));
  }

  /** "; the union maintains" and ", but the union maintains" after what somebody else says. */
  private boolean startsAnew(Range content, Range source, Range cue) {
    int from = source.from();
    boolean within = content.from() + SHORTEST < from && cue.to() <= content.to();
    if (!within || from > cue.from() || passage.quotations().inside(from)) {
      return false;
    }
    String before = passage.word(from - 1);
    boolean joined = JOINERS.contains(before) && passage.word(from - 2).equals(",");
    return before.equals(";") || joined;
  }

  /** Unquoted words in the sentences before the cue's are its own only if nobody else says them. */
  private Range fromCueOn(Range content, int index) {
    Range cue = reports.get(index).cue();
    int sentence = passage.sentenceAt(cue.from()).from();
    boolean before = content.from() < sentence && sentence + SHORTEST <= content.to();
    if (!before || cue.from() < content.to() || passage.quotations().inside(content.from())) {
      return content;
    }
    int first = passage.sentenceAt(content.from()).from();
    boolean others = false;
    for (int i = Math.max(0, index - NEAR); i < index; i++) {
      int other = reports.get(i).cue().from();
      others |= first <= other && other < sentence;
    }
    return others ? new Range(sentence, content.to()) : content;
  }

  /** "It is for sale, says the owner; it is let, says the agent": two speak for themselves. */
  private Range behindSemicolon(Range content, int index) {
    int cue = reports.get(index).cue().from();
    int end = Math.min(content.to() - SHORTEST, cue);
    for (int i = content.from() + 1; i < end; i++) {
      if (passage.word(i).equals(";") && !passage.quotations().inside(i)) {
        for (int j = Math.max(0, index - NEAR); j < index; j++) {
          if (new Range(content.from(), i).covers(reports.get(j).cue())) {
            return new Range(i + 1, content.to());
          }
        }
      }
    }
    return content;
  }
}
