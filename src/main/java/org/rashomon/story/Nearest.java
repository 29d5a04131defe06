package org.rashomon.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps for every article the few most like it, whatever the order in which they are told. */
final class Nearest {
  private static final int KEPT = 8;

  private record Other(long article, int likeness) {
    static final Comparator<Other> CLOSEST =
        Comparator.comparingInt(Other::likeness).reversed().thenComparingLong(Other::article);
  }

  private final SortedMap<Long, List<Other>> nearest = new TreeMap<>();

  void add(long one, long other, int likeness) {
    offer(one, new Other(other, likeness));
    offer(other, new Other(one, likeness));
  }

  void add(Neighbours told) {
    for (int i = 0; i < told.others().length; i++) {
      offer(told.article(), new Other(told.others()[i], told.likeness()[i]));
    }
  }

  /** One element an article, in ascending order. */
  List<Neighbours> all() {
    List<Neighbours> all = new ArrayList<>();
    nearest.forEach(
        (article, others) ->
            all.add(
                new Neighbours(
                    article,
                    others.stream().mapToLong(Other::article).toArray(),
                    others.stream().mapToInt(Other::likeness).toArray())));
    return all;
  }

  /** A pair met again, in another list, may be told alike (as words) or identical (as reprints). */
  private void offer(long article, Other other) {
    List<Other> kept = nearest.computeIfAbsent(article, each -> new ArrayList<>(KEPT + 1));
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i).article() == other.article()) {
        if (kept.get(i).likeness() >= other.likeness()) {
          return;
        }
        kept.remove(i);
        break;
      }
    }
    int place = kept.size();
    while (place > 0 && Other.CLOSEST.compare(other, kept.get(place - 1)) < 0) {
      place--;
    }
    kept.add(place, other);
    if (kept.size() > KEPT) {
      kept.remove(KEPT);
    }
  }
}
