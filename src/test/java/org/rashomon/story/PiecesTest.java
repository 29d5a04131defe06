package org.rashomon.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PiecesTest {
  @Test
  void weakLinksDoNotGrowAPieceBeyondTheLargest() {
    Nearest nearest = new Nearest();
    nearest.add(1, 2, 400_000);
    nearest.add(2, 3, 200_000);
    nearest.add(3, 4, 300_000);
    Pieces pieces = Pieces.of(Forest.of(nearest.all()), 3, 100);
    assertEquals(pieces.piece(0), pieces.piece(1));
    assertEquals(pieces.piece(2), pieces.piece(3));
    assertNotEquals(pieces.piece(1), pieces.piece(2));
  }

  @Test
  void sureLinksHoldUpToABound() {
    Nearest nearest = new Nearest();
    for (int i = 0; i < 9; i++) {
      nearest.add(i, i + 1, Candidates.IDENTICAL);
    }
    Forest chain = Forest.of(nearest.all());
    Pieces pieces = Pieces.of(chain, 3, 100);
    assertEquals(10, pieces.size());
    assertEquals(pieces.piece(0), pieces.piece(9));
    Pieces bounded = Pieces.of(chain, 3, 7);
    assertTrue(IntStream.range(0, 10).mapToLong(bounded::piece).distinct().count() > 1);
  }

  @Test
  void theNearestAreTheSameHoweverTheyAreTold() {
    Nearest whole = new Nearest();
    Nearest even = new Nearest();
    Nearest odd = new Nearest();
    for (int i = 1; i < 40; i++) {
      whole.add(0, i, i * 7919 % 1000);
      (i % 2 == 0 ? even : odd).add(0, i, i * 7919 % 1000);
    }
    Nearest merged = new Nearest();
    odd.all().forEach(merged::add);
    even.all().forEach(merged::add);
    Neighbours expected = whole.all().get(0);
    Neighbours actual = merged.all().get(0);
    assertEquals(8, actual.others().length);
    assertEquals(List.of(box(expected.others())), List.of(box(actual.others())));
  }

  private static List<Long> box(long[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }
}
