package org.rashomon.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.SortedMap;

/** Tells of a run, in {@code run.json}. */
final class RunFile {
  static final String FILE = "run.json";

  private RunFile() {}

  static ObjectNode describe(RunInfo run, List<ReportFile> files) {
    ObjectNode told = Json.MAPPER.createObjectNode();
    told.set("options", Json.MAPPER.valueToTree(run.options()));
    told.set("versions", Json.MAPPER.valueToTree(run.versions()));
    told.set("models", Json.MAPPER.valueToTree(run.models()));
    told.set("counts", counts(run.counts()));
    told.set("input", Json.MAPPER.valueToTree(run.inputs()));
    told.set("report", Json.MAPPER.valueToTree(files));
    told.set("warnings", Json.MAPPER.valueToTree(run.warnings()));
    told.put("seconds", run.seconds());
    return told;
  }

  private static ObjectNode counts(RunInfo.Counts counts) {
    ObjectNode told = Json.MAPPER.createObjectNode();
    told.put("read", counts.read());
    told.put("kept", counts.kept());
    told.put("rejected", sum(counts.rejected()));
    told.set("rejected_by_reason", Json.MAPPER.valueToTree(counts.rejected()));
    told.put("left_out", sum(counts.leftOut()));
    told.set("left_out_by_reason", Json.MAPPER.valueToTree(counts.leftOut()));
    told.put("capped", counts.capped());
    return told;
  }

  private static long sum(SortedMap<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
