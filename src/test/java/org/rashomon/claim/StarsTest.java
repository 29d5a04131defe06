package org.rashomon.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rashomon.claim.Stars.Edge;

class StarsTest {
  private static final List<Edge> TWO_TRIANGLES =
      List.of(
          new Edge(0, 1, 0.9),
          new Edge(1, 2, 0.9),
          new Edge(0, 2, 0.9),
          new Edge(2, 3, 0.4),
          new Edge(3, 4, 0.9),
          new Edge(4, 5, 0.9),
          new Edge(3, 5, 0.9));

  private static List<List<Integer>> of(int items, List<Edge> edges) {
    return Stars.of(IntStream.generate(() -> 1).limit(items).toArray(), edges);
  }

  @Test
  void aWeakBridgeJoinsNothing() {
    assertEquals(List.of(List.of(0, 1, 2), List.of(3, 4, 5)), of(6, TWO_TRIANGLES));
  }

  @Test
  void theOrderOfLinksDoesNotMatter() {
    List<Edge> reversed = new ArrayList<>(TWO_TRIANGLES);
    Collections.reverse(reversed);
    assertEquals(of(6, TWO_TRIANGLES), of(6, reversed));
  }

  @Test
  void whatNoneJoinsIsAGroupOfItsOwn() {
    assertEquals(List.of(List.of(0), List.of(1)), of(2, List.of(new Edge(0, 1, 0.4))));
  }

  @Test
  void anItemBetweenTwoGroupsIsInBothAndGluesNothing() {
    List<Edge> edges =
        List.of(
            new Edge(0, 1, 0.9),
            new Edge(0, 2, 0.9),
            new Edge(1, 2, 0.9),
            new Edge(2, 3, 0.8),
            new Edge(2, 4, 0.8),
            new Edge(3, 4, 0.9));
    assertEquals(List.of(List.of(0, 1, 2), List.of(2, 3, 4)), of(5, edges));
  }

  @Test
  void copiesMakeOneGroupThoughNoneIsComparedWithAll() {
    int copies = 60;
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < copies; i++) {
      for (int j = i + 1; j < copies; j++) {
        if (i < 12 || j - i <= 12) {
          edges.add(new Edge(i, j, 0.95));
        }
      }
    }
    assertEquals(1, of(copies, edges).size());
  }

  @Test
  void groupsThatShareMostOfWhatTheyCountAreOne() {
    List<Edge> chain = List.of(new Edge(0, 1, 0.9), new Edge(1, 2, 0.9));
    assertEquals(List.of(List.of(0, 1), List.of(1, 2)), of(3, chain));
    assertEquals(List.of(List.of(0, 1, 2)), Stars.of(new int[] {1, 9, 1}, chain));
  }

  @Test
  void anItemThatCountsNothingIsInNoGroup() {
    assertEquals(List.of(List.of(0)), Stars.of(new int[] {2, 0}, List.of()));
  }
}
