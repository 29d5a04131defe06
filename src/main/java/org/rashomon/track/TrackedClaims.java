package org.rashomon.track;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rashomon.model.TrackedClaim;

/** Reads the table of claims that the researcher brings along. */
public final class TrackedClaims {
  private static final String ID = "tracked_claim_id";
  private static final String CLAIM = "claim";

  private TrackedClaims() {}

  /**
   * The claims of a table, in its order; equal rows are one.
   *
   * @param rows by column name, absent cells left out
   * @throws IllegalArgumentException if a row has no id or no claim, or an id has two claims
   */
  public static List<TrackedClaim> of(List<Map<String, String>> rows) {
    Set<TrackedClaim> claims = new LinkedHashSet<>();
    Map<String, String> texts = new TreeMap<>();
    int number = 0;
    for (Map<String, String> row : rows) {
      number++;
      TrackedClaim claim =
          new TrackedClaim(
              needed(row, ID, number),
              needed(row, CLAIM, number),
              row.getOrDefault("story_id", "").strip(),
              row.getOrDefault("input_id", "").strip());
      String before = texts.putIfAbsent(claim.id(), claim.claim());
      if (before != null && !before.equals(claim.claim())) {
        throw new IllegalArgumentException(
            "--trackedClaims: "
                + claim.id()
                + " stands for two claims; give each claim its own "
                + ID);
      }
      claims.add(claim);
    }
    return List.copyOf(claims);
  }

  private static String needed(Map<String, String> row, String column, int number) {
    String value = row.getOrDefault(column, "").strip();
    if (value.isEmpty()) {
      throw new IllegalArgumentException(
          "--trackedClaims: row "
              + number
              + " has no "
              + column
              + "; give a CSV with the columns tracked_claim_id and claim, and optionally story_id"
              + " or input_id");
    }
    return value;
  }
}
