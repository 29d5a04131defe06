package org.rashomon.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Ids;

/** Ranges follow the order of keys. */
class RangesTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 997})
  void aGreaterIdIsInNoLowerRange(int count) {
    Ranges ranges = new Ranges(count);
    List<String> ids =
        IntStream.range(0, 5_000).mapToObj(i -> Ids.of("c", Integer.toString(i))).sorted().toList();
    int first = ranges.of(row("claims", "c-0000000000000000"));
    int last = first;
    Set<Integer> used = new HashSet<>();
    for (String id : ids) {
      int range = ranges.of(row("claims", id));
      assertTrue(range >= last && range < first + count, id);
      used.add(range);
      last = range;
    }
    assertTrue(used.size() > count * 0.9);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 997})
  void idsOfSeveralLettersAndMissingOnesFollowTheOrderToo(int count) {
    Ranges ranges = new Ranges(count);
    List<List<String>> keys = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      String story = Ids.of("s", Integer.toString(i));
      keys.add(List.of(story, i % 3 == 0 ? "" : story));
      keys.add(List.of("", story));
    }
    keys.sort(Comparator.comparing(key -> key.get(0) + " " + key.get(1)));
    int last = 0;
    for (List<String> key : keys) {
      int range = ranges.of(row("story_changes", key));
      assertTrue(range >= last, key.toString());
      last = range;
    }
    int claims = ranges.of(row("ids", "c-ffffffffffffffff"));
    assertTrue(claims <= ranges.of(row("ids", "s-0000000000000000")));
  }

  @Test
  void theEndsOfTheSpaceAreInTheFirstAndTheLastRange() {
    Ranges ranges = new Ranges(997);
    int first = ranges.of(row("claims", "c-0000000000000000"));
    assertEquals(first + 996, ranges.of(row("claims", "c-ffffffffffffffff")));
    assertEquals(first + 997, ranges.of(row("claims", "d-0000000000000000")));
    assertEquals(0, ranges.of(row("story_changes", List.of("", "s-0000000000000000"))));
  }

  @Test
  void tablesWithoutHashesHaveARangeOfTheirOwn() {
    Ranges ranges = new Ranges(8);
    Set<Integer> own = new HashSet<>();
    for (String table : List.of("outlets", "outlet_pairs", "tracked_claims", "rejected")) {
      int range = ranges.of(row(table, "Ledger"));
      assertEquals(range, ranges.of(row(table, "=Courier")));
      assertTrue(range >= 8);
      own.add(range);
    }
    assertEquals(4, own.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "c",
        "c-",
        "c-12",
        "c-xyzxyzxy",
        "0123456789abcdef",
        "-0123456789",
        "C-0123456789"
      })
  void anIdThatIsNoHashIsABug(String id) {
    assertThrows(IllegalStateException.class, () -> new Ranges(4).of(row("claims", id)));
  }

  @Test
  void thereMustBeARange() {
    assertThrows(IllegalArgumentException.class, () -> new Ranges(0));
  }

  private static RowBlock row(String table, String id) {
    return row(table, List.of(id));
  }

  private static RowBlock row(String table, List<String> key) {
    return new RowBlock(table, key, List.of());
  }
}
