package org.rashomon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.util.Version;
import org.apache.beam.sdk.util.ReleaseInfo;
import org.rashomon.read.InputFile;
import org.rashomon.report.RunInfo;

/** What {@code run.json} tells of a run. */
final class RunDescription {
  private static final List<String> LEFT_OUT =
      List.of("undated", "outside_dates", "older_versions");

  private RunDescription() {}

  static RunInfo of(
      CompareOptions options,
      UsedModels models,
      List<InputFile> files,
      SortedMap<String, Long> counted,
      double seconds) {
    RunInfo.Counts counts = counts(counted);
    return new RunInfo(
        options(options),
        versions(),
        models.all(),
        counts,
        files.stream()
            .map(file -> new RunInfo.Input(file.name(), file.bytes(), file.sha256()))
            .toList(),
        warnings(counts),
        seconds);
  }

  private static SortedMap<String, String> options(CompareOptions options) {
    SortedMap<String, String> told = new TreeMap<>();
    told.put("input", options.getInput());
    told.put("output", options.getOutput());
    told.put("trackedClaims", options.getTrackedClaims());
    told.put("previous", options.getPrevious());
    told.put("since", options.getSince());
    told.put("until", options.getUntil());
    told.put("storyWindow", options.getStoryWindow());
    told.put("csvFlavor", options.getCsvFlavor());
    told.put("failOnRejected", options.getFailOnRejected());
    told.put("parquet", String.valueOf(options.getParquet()));
    told.put("texts", String.valueOf(options.getTexts()));
    told.put("statements", String.valueOf(options.getStatements()));
    told.put("models", options.getModels());
    told.put("runner", options.getRunner().getSimpleName());
    return told;
  }

  private static SortedMap<String, String> versions() {
    SortedMap<String, String> versions = new TreeMap<>();
    String own = RunDescription.class.getPackage().getImplementationVersion();
    versions.put("rashomon", own == null ? "not packaged" : own);
    versions.put("beam", ReleaseInfo.getReleaseInfo().getVersion());
    versions.put("opennlp", Version.currentVersion().toString());
    versions.put("java", System.getProperty("java.version"));
    return versions;
  }

  private static RunInfo.Counts counts(SortedMap<String, Long> counted) {
    SortedMap<String, Long> rejected = new TreeMap<>();
    SortedMap<String, Long> leftOut = new TreeMap<>();
    counted.forEach(
        (name, count) -> {
          if (name.startsWith(ComparePipeline.REJECTED)) {
            rejected.put(name.substring(ComparePipeline.REJECTED.length()), count);
          } else if (LEFT_OUT.contains(name)) {
            leftOut.put(name, count);
          }
        });
    return new RunInfo.Counts(
        counted.getOrDefault("read", 0L),
        counted.getOrDefault("kept", 0L),
        rejected,
        leftOut,
        counted.getOrDefault(ComparePipeline.CAPPED, 0L));
  }

  private static List<String> warnings(RunInfo.Counts counts) {
    List<String> warnings = new ArrayList<>();
    if (counts.kept() == 0) {
      warnings.add("no article was kept; every report is empty");
    }
    if (counts.capped() > 0) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "%d articles of very large stories were not compared (analysed = capped)",
              counts.capped()));
    }
    return warnings;
  }
}
