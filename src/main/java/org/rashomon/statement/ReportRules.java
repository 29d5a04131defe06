package org.rashomon.statement;

import java.util.ArrayList;
import java.util.List;

/** Finds attributions by rules alone. */
final class ReportRules {
  private ReportRules() {}

  static List<Report> find(Passage passage) {
    List<Report> reports = new ArrayList<>();
    for (Range cue : CueRules.cues(passage)) {
      Report report = FrameRules.frame(passage, cue);
      if (report != null) {
        reports.add(report);
      }
    }
    return reports;
  }
}
