package org.rashomon;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the ids of one night became the night after.
 *
 * @param continuing ids with members left, most of which did not go over to another id of the night
 *     before
 * @param kept those that still name most of them
 * @param merged ids most of whose members went over
 */
record Lives(int things, int continuing, int kept, int merged) {
  static final Lives NONE = new Lives(0, 0, 0, 0);
  static final String HEADER =
      "night\tarticles\tstories\tcontinuing\tkept\tmerged\tclaims\tcontinuing\tkept\tmerged";

  /**
   * Compares two nights.
   *
   * @param here every member that the night after has, be it of a claim or not
   */
  static Lives between(
      Map<String, Set<String>> before, Map<String, Set<String>> after, Set<String> here) {
    int continuing = 0;
    int kept = 0;
    int merged = 0;
    for (Map.Entry<String, Set<String>> one : before.entrySet()) {
      Map<String, Integer> shared = shared(one.getValue(), after);
      int most = shared.values().stream().mapToInt(each -> each).max().orElse(0);
      if (shared.getOrDefault(one.getKey(), 0) == most && most > 0) {
        continuing++;
        kept++;
      } else if (shared.entrySet().stream()
          .anyMatch(each -> each.getValue() == most && before.containsKey(each.getKey()))) {
        merged++;
      } else if (one.getValue().stream().anyMatch(here::contains)) {
        continuing++;
      }
    }
    return new Lives(after.size(), continuing, kept, merged);
  }

  private static Map<String, Integer> shared(Set<String> members, Map<String, Set<String>> after) {
    Map<String, Integer> shared = new TreeMap<>();
    for (Map.Entry<String, Set<String>> other : after.entrySet()) {
      Set<String> both = new TreeSet<>(members);
      both.retainAll(other.getValue());
      if (!both.isEmpty()) {
        shared.put(other.getKey(), both.size());
      }
    }
    return shared;
  }

  double share() {
    return continuing == 0 ? 1 : (double) kept / continuing;
  }

  Lives plus(Lives other) {
    return new Lives(
        things + other.things,
        continuing + other.continuing,
        kept + other.kept,
        merged + other.merged);
  }

  @Override
  public String toString() {
    return things + "\t" + continuing + "\t" + kept + "\t" + merged;
  }
}
