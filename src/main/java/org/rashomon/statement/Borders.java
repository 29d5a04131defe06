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
    Range kept = behindSemicolon(fromCueOn(withVerb(content, index), index), index);
    int to = Math.min(reports.size(), index + NEAR);
    for (int i = Math.max(0, index - NEAR); i < to; i++) {
      Range frame = reports.get(i).source();
      if (i != index && frame != null && startsAnew(kept, frame, reports.get(i).cue())) {
        int end = frame.from() - (passage.word(frame.from() - 1).equals(";") ? 1 : 2);
        kept = new Range(kept.from(), end);
      }
    }
    return kept;
  }

  /**
   * "According to the minutes, the chairman said" tells what the chairman said, not the chairman.
   */
  private Range withVerb(Range content, int index) {
    Range cue = reports.get(index).cue();
    boolean opens =
        passage.word(cue.from()).equals("according")
            && content.from() > cue.to()
            && passage.sentenceAt(cue.from()).from() == cue.from();
    if (!opens || Phrases.hasVerb(passage, content)) {
      return content;
    }
    int to = passage.sentenceAt(cue.from()).to();
    while (to > content.to() && passage.tag(to - 1).equals("PUNCT")) {
      to--;
    }
    return new Range(content.from(), to);
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
