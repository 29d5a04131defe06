package org.rashomon;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.rashomon.read.InputFile;
import org.rashomon.read.InputFiles;
import org.rashomon.report.PreviousReport;

/** Finds the earlier report that the user means, and checks that it is as its run wrote it. */
final class Previous {
  private static final String AUTO = "auto";

  private Previous() {}

  /**
   * The report that {@code --previous} names; empty where none is named, or none is found of
   * itself.
   *
   * @throws IllegalArgumentException if there is none where one is named, or it was changed
   */
  static Optional<PreviousReport> of(CompareSettings settings, PrintStream messages) {
    if (settings.previous().isBlank()) {
      return Optional.empty();
    }
    boolean auto = settings.previous().equals(AUTO);
    Optional<PreviousReport> found =
        auto
            ? PreviousReport.before(settings.output())
            : Optional.of(PreviousReport.in(settings.previous()));
    found.ifPresent(Previous::check);
    if (auto) {
      messages.println(
          found
              .map(report -> "previous report: " + report.folder())
              .orElse("no earlier report beside the output: its ids are the first"));
    }
    return found;
  }

  private static void check(PreviousReport report) {
    for (String table : PreviousReport.TABLES) {
      List<InputFile> files = InputFiles.match("--previous", List.of(report.file(table)));
      if (!files.get(0).sha256().equals(report.sha256(table))) {
        throw new IllegalArgumentException(
            "--previous: "
                + report.file(table)
                + " is not as its run wrote it, by its hash in the data package; take another"
                + " report");
      }
    }
  }
}
