package org.rashomon.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a run tells of itself, made up. */
final class Runs {
  static final RunInfo INFO =
      new RunInfo(
          new TreeMap<>(Map.of("storyWindow", "PT72H", "csvFlavor", "safe")),
          new TreeMap<>(Map.of("rashomon", "0.1.0", "beam", "2.70.0")),
          List.of(new RunInfo.Model("match.bin", "ab12")),
          new RunInfo.Counts(
              10,
              7,
              new TreeMap<>(Map.of("no_text", 1L, "broken_json", 1L)),
              new TreeMap<>(Map.of("undated", 1L)),
              0),
          List.of(new RunInfo.Input("data/a.jsonl", 1234, "cd34")),
          List.of("one article is 5 MB long"),
          1.5);

  static final ReportFormat SAFE = new ReportFormat(CsvFlavor.SAFE, false);

  private Runs() {}
}
