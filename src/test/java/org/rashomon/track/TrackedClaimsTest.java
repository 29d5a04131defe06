package org.rashomon.track;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rashomon.model.TrackedClaim;

class TrackedClaimsTest {
  @Test
  void equalRowsAreOne() {
    Map<String, String> row = Map.of("tracked_claim_id", "t1", "claim", "A car was stolen");
    Map<String, String> narrowed =
        Map.of("tracked_claim_id", "t1", "claim", "A car was stolen", "input_id", "7");
    assertEquals(
        List.of(
            new TrackedClaim("t1", "A car was stolen", "", ""),
            new TrackedClaim("t1", "A car was stolen", "", "7")),
        TrackedClaims.of(List.of(row, narrowed, row)));
  }

  @Test
  void aMissingColumnNamesTheOption() {
    for (Map<String, String> row :
        List.of(Map.of("claim", "A car was stolen"), Map.of("tracked_claim_id", "t1"))) {
      IllegalArgumentException wrong =
          assertThrows(IllegalArgumentException.class, () -> TrackedClaims.of(List.of(row)));
      assertTrue(wrong.getMessage().startsWith("--trackedClaims: row 1"), wrong.getMessage());
    }
  }

  @Test
  void anIdStandsForOneClaim() {
    List<Map<String, String>> rows =
        List.of(
            Map.of("tracked_claim_id", "t1", "claim", "A car was stolen"),
            Map.of("tracked_claim_id", "t1", "claim", "A dog was stolen"));
    assertThrows(IllegalArgumentException.class, () -> TrackedClaims.of(rows));
  }
}
