package org.rashomon.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.claim.Clusters.Edge;

class ClustersTest {
  private static final List<Edge> BRIDGED =
      List.of(
          new Edge(0, 1, 0.9),
          new Edge(1, 2, 0.9),
          new Edge(0, 2, 0.9),
          new Edge(2, 3, 0.7),
          new Edge(3, 4, 0.9),
          new Edge(4, 5, 0.9),
          new Edge(3, 5, 0.9));

  @Test
  void oneBridgeDoesNotChain() {
    assertEquals(List.of(List.of(0, 1, 2), List.of(3, 4, 5)), Clusters.of(BRIDGED, 0.5));
  }

  @Test
  void theOrderOfLinksDoesNotMatter() {
    List<Edge> reversed = new ArrayList<>(BRIDGED);
    Collections.reverse(reversed);
    assertEquals(Clusters.of(BRIDGED, 0.5), Clusters.of(reversed, 0.5));
  }

  @Test
  void weakLinksLeaveItemsAlone() {
    assertEquals(List.of(), Clusters.of(List.of(new Edge(0, 1, 0.4)), 0.5));
  }

  @Test
  void anItemBetweenTwoGroupsJoinsBoth() {
    List<List<Integer>> groups =
        Rounds.of(3, List.of(new Edge(0, 1, 0.9), new Edge(1, 2, 0.8)), 0.5);
    assertEquals(List.of(List.of(0, 1), List.of(1, 2)), groups);
  }
}
