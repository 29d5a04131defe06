package org.rashomon.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives quotations without words of attribution to the speaker before them: those that go on in the
 * same paragraph, and those that open the next one.
 */
final class FollowOn {
  private static final int SHORTEST = 4;

  private FollowOn() {}

  /** The reports in the order of their cues, quotations that go on added to their content. */
  static List<Report> link(Passage passage, List<Report> reports) {
    List<Report> linked = new ArrayList<>(reports);
    linked.sort(Comparator.comparing(Report::cue));
    Set<Range> taken = new HashSet<>();
    for (Report report : linked) {
      for (Range range : report.contents()) {
        for (int i = range.from(); i < range.to(); i++) {
          if (passage.quotations().inside(i)) {
            taken.add(passage.quotations().around(i));
          }
        }
      }
    }
    int next = 0;
    int last = -1;
    for (Range quotation : passage.quotations().ranges()) {
      while (next < linked.size() && linked.get(next).cue().from() < quotation.from()) {
        last = linked.get(next).quotes(passage) || last < 0 ? next : last;
        next++;
      }
      if (!taken.contains(quotation) && last >= 0 && goesOn(passage, linked.get(last), quotation)) {
        linked.set(last, extended(linked.get(last), quotation));
      }
    }
    return linked;
  }

  private static boolean goesOn(Passage passage, Report report, Range quotation) {
    if (!report.quotes(passage) || quotation.length() < SHORTEST) {
      return false;
    }
    int apart = passage.paragraphOf(quotation.from()) - passage.paragraphOf(lastToken(report));
    boolean opens =
        passage.startsParagraph(quotation.from())
            || passage.sentenceAt(quotation.from()).from() == quotation.from();
    boolean fills = quotation.to() == passage.size() || passage.startsParagraph(quotation.to());
    return opens && (apart == 0 || (apart == 1 && fills));
  }

  private static int lastToken(Report report) {
    int content = report.contents().get(report.contents().size() - 1).to() - 1;
    return Math.max(content, report.cue().to() - 1);
  }

  private static Report extended(Report report, Range quotation) {
    List<Range> contents = new ArrayList<>(report.contents());
    contents.add(quotation);
    return new Report(report.source(), report.cue(), contents);
  }
}
