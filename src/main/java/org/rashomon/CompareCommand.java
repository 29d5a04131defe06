package org.rashomon;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.rashomon.model.TrackedClaim;
import org.rashomon.read.ArticleFiles;
import org.rashomon.read.InputFile;
import org.rashomon.read.InputFiles;
import org.rashomon.report.PreviousReport;
import org.rashomon.report.Publication;
import org.rashomon.report.RunInfo;
import org.rashomon.report.WriteCounts;
import org.rashomon.table.Tables;
import org.rashomon.track.TrackedClaims;

/** The command {@code compare}: articles of many outlets in, reports out. */
final class CompareCommand {
  private static final org.joda.time.Duration GLANCE = org.joda.time.Duration.millis(500);

  private static final String MEMORY =
      "memory ran out; give it more (java -Xmx4g -jar ...) or fewer articles (--since, --until)";

  private final CompareOptions options;
  private final CompareSettings settings;
  private final PrintStream messages;
  private final long started = System.nanoTime();

  private CompareCommand(CompareOptions options, PrintStream messages) {
    this.options = options;
    this.settings = CompareSettings.of(options);
    this.messages = messages;
  }

  /**
   * Runs the command.
   *
   * @throws IllegalArgumentException if an option is wrong
   * @throws JobFailedException if the job began and did not end well
   */
  static void run(List<String> arguments, PrintStream messages) throws JobFailedException {
    new CompareCommand(CommandLine.parse(arguments), messages).run();
  }

  private void run() throws JobFailedException {
    FileSystems.setDefaultPipelineOptions(options);
    UsedModels models = UsedModels.in(settings.models());
    List<InputFile> files = InputFiles.match("--input", settings.input());
    List<TrackedClaim> tracked = trackedClaims();
    Optional<PreviousReport> previous = Previous.of(settings, messages);
    ComparePipeline road =
        new ComparePipeline(
            settings, files, tracked, previous, Buckets.of(files, options.getRunner()));
    try (Publication publication = Publication.at(settings.output())) {
      fill(publication, road, models, files);
    } catch (IOException e) {
      throw new JobFailedException("the report could not be put in place: " + e.getMessage(), e);
    }
  }

  /** Spent memory must not leave here as an error, since closing may meet the very same one. */
  private void fill(
      Publication publication, ComparePipeline road, UsedModels models, List<InputFile> files)
      throws IOException, JobFailedException {
    try {
      runPipeline(road, publication.staging());
      SortedMap<String, Long> counts = WriteCounts.read(publication.staging());
      RunInfo run = RunDescription.of(options, models, files, counts, seconds());
      RejectedShare.check(run.counts(), settings.failOnRejected());
      publication.publish(Tables.of(settings.texts()), settings.format(), run);
      Summary.of(publication.location()).print(messages, seconds());
    } catch (OutOfMemoryError e) {
      throw new JobFailedException("the job failed: " + MEMORY, e);
    }
  }

  private List<TrackedClaim> trackedClaims() {
    if (settings.trackedClaims().isBlank()) {
      return List.of();
    }
    List<Map<String, String>> rows = ArticleFiles.rows("--trackedClaims", settings.trackedClaims());
    return TrackedClaims.of(rows);
  }

  private void runPipeline(ComparePipeline road, String staging) throws JobFailedException {
    try (MemoryWatch memory = MemoryWatch.begin()) {
      Pipeline pipeline = Pipeline.create(options);
      road.build(pipeline, staging);
      PipelineResult result = pipeline.run();
      Progress progress = new Progress(Progress.STAGES, messages);
      PipelineResult.State state = null;
      while (state == null || !state.isTerminal()) {
        state = result.waitUntilFinish(GLANCE);
        progress.tell(result.metrics(), state == PipelineResult.State.DONE);
        if (memory.isSpent()) {
          throw new JobFailedException("the job failed: " + MEMORY, null);
        }
      }
      if (state != PipelineResult.State.DONE) {
        throw new JobFailedException("the job ended as " + state, null);
      }
      Shuffled.log(result.metrics());
    } catch (RuntimeException | Error e) {
      throw new JobFailedException("the job failed: " + reason(ExceptionUtils.getRootCause(e)), e);
    }
  }

  private static String reason(Throwable root) {
    // A runner may tell of a worker's error in words alone.
    if (root.toString().contains(OutOfMemoryError.class.getName())) {
      return MEMORY;
    }
    return root.getMessage() == null ? root.toString() : root.getMessage();
  }

  private double seconds() {
    return Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0;
  }
}
