package org.rashomon.statement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LatticeTest {
  private static final int[] FREE = {-1, -1, -1};

  /** Two labels, any after any; changing costs two steps. */
  private static Lattice lattice(int[][] scores, int[] forced) {
    byte[] transitions = {0, -2, -2, 0, 0, 0};
    boolean[] allowed = new boolean[6];
    Arrays.fill(allowed, true);
    return new Lattice(scores, forced, transitions, allowed);
  }

  @Test
  void thePathPaysForItsSteps() {
    int[][] scores = {{1, 0}, {0, 3}, {1, 0}};
    Lattice.Path best = lattice(scores, FREE).best();
    assertArrayEquals(new int[] {1, 1, 1}, best.labels());
    assertEquals(3, best.score());
  }

  @Test
  void aForcedLabelStands() {
    int[][] scores = {{1, 0}, {0, 3}, {1, 0}};
    assertArrayEquals(new int[] {0, 0, 0}, lattice(scores, new int[] {-1, 0, -1}).best().labels());
  }

  @Test
  void theMarginTellsWhatIsLostWithoutALabel() {
    Lattice lattice = lattice(new int[][] {{1, 0}, {0, 3}, {1, 0}}, FREE);
    assertEquals(1, lattice.margin(lattice.best(), 1, 2));
  }

  @Test
  void preferringNothingTurnsTheBestPath() {
    Lattice lattice = lattice(new int[][] {{1, 0}, {0, 3}, {1, 0}}, FREE).preferring(1);
    assertArrayEquals(new int[] {0, 0, 0}, lattice.best().labels());
  }

  @Test
  void aPathIsScoredWithItsSteps() {
    Lattice lattice = lattice(new int[][] {{1, 0}, {0, 3}, {1, 0}}, FREE);
    assertEquals(lattice.best().score(), lattice.score(lattice.best().labels()));
    assertEquals(1, lattice.score(new int[] {0, 1, 0}));
    assertEquals(5, lattice.preferring(2).score(new int[] {0, 1, 0}));
  }
}
