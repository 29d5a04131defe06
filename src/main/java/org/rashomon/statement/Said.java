package org.rashomon.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The narrowest stretch of what somebody says around each token of a passage. */
final class Said {
  private final Range[] around;

  private Said(Range[] around) {
    this.around = around;
  }

  static Said by(Passage passage, List<Report> reports) {
    List<Range> contents = new ArrayList<>();
    reports.forEach(report -> contents.addAll(report.contents()));
    contents.sort(Comparator.comparing(Range::length).reversed().thenComparing(range -> range));
    Range[] around = new Range[passage.size()];
    contents.forEach(range -> Arrays.fill(around, range.from(), range.to(), range));
    return new Said(around);
  }

  /** Null where nobody but the article speaks. */
  Range at(int token) {
    return around[token];
  }
}
