package org.rashomon.report;

import java.util.List;
import java.util.SortedMap;

/**
 * What {@code run.json} tells of a run, but for the report's own files.
 *
 * @param options as the user gave them or by default, by name
 * @param versions of this program and what it stands on, by name
 * @param seconds from the start until the report was put together
 */
public record RunInfo(
    SortedMap<String, String> options,
    SortedMap<String, String> versions,
    List<Model> models,
    Counts counts,
    List<Input> inputs,
    List<String> warnings,
    double seconds) {

  /** A model that the run used. */
  public record Model(String name, String sha256) {}

  /** A file of the input. */
  public record Input(String name, long bytes, String sha256) {}

  /**
   * What became of records.
   *
   * @param rejected how many, by reason
   * @param leftOut usable records that are not in the report, by reason
   * @param capped articles left out of the comparison since their story is too large
   */
  public record Counts(
      long read,
      long kept,
      SortedMap<String, Long> rejected,
      SortedMap<String, Long> leftOut,
      long capped) {}
}
