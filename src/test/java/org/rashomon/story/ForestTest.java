package org.rashomon.story;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ForestTest {
  private static final Forest EMPTY = Forest.of(List.of());

  @Test
  void theWeakestLinkOfACircleIsLeftOut() {
    Nearest circle = new Nearest();
    circle.add(1, 2, 500);
    circle.add(2, 3, 300);
    circle.add(3, 1, 400);
    Forest forest = Forest.of(circle.all());
    assertArrayEquals(new int[] {500, 400}, forest.likeness());
    assertArrayEquals(new long[] {1, 2, 3}, forest.articles());
  }

  @Test
  void forestsOfPartsMergeToTheForestOfTheWhole() {
    Random random = new Random(11);
    Nearest whole = new Nearest();
    List<Neighbours> told = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      long one = random.nextInt(700);
      long other = random.nextInt(700);
      if (one != other) {
        whole.add(one, other, 1 + (int) ((one * 31 + other * 31) % 97));
      }
    }
    told.addAll(whole.all());
    Forest expected = Forest.of(told);
    assertTrue(expected.size() > 600 && expected.size() < 700, "links: " + expected.size());
    for (int parts : List.of(2, 7, 40)) {
      Collections.shuffle(told, random);
      Forest merged = EMPTY;
      for (int part = 0; part < parts; part++) {
        int from = part * told.size() / parts;
        int to = (part + 1) * told.size() / parts;
        merged = merged.merge(Forest.of(told.subList(from, to)));
      }
      assertArrayEquals(expected.ones(), merged.ones());
      assertArrayEquals(expected.others(), merged.others());
      assertArrayEquals(expected.likeness(), merged.likeness());
    }
    assertEquals(0, EMPTY.merge(EMPTY).size());
  }
}
