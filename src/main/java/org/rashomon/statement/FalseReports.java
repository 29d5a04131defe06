package org.rashomon.statement;

import java.util.List;

/** Leaves out what looks like a report but has nobody to report: "had been expected to start". */
final class FalseReports {
  private FalseReports() {}

  static List<Report> drop(Passage passage, List<Report> reports) {
    return reports.stream().filter(report -> !isFalse(passage, report)).toList();
  }

  private static boolean isFalse(Passage passage, Report report) {
    return report.source() == null && !report.quotes(passage) && isPassive(passage, report.cue());
  }

  private static boolean isPassive(Passage passage, Range cue) {
    boolean been = passage.word(cue.to() - 2).equals("been");
    boolean known = passage.word(cue.to() - 2).equals("known");
    return been || (known && passage.word(cue.to() - 1).equals("about"));
  }
}
