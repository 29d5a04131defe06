package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The sentences of a story that are alike word for word, as reprints of a dispatch are: what is
 * found of the first of them holds for all.
 */
final class Copies {
  private final int[] first;
  private final Map<Integer, List<Integer>> all = new HashMap<>();

  /** What makes two sentences alike; a headline is compared in another way than a text. */
  private record Words(List<Integer> lemmas, boolean headline) {}

  private Copies(int[] first) {
    this.first = first;
    for (int i = 0; i < first.length; i++) {
      all.computeIfAbsent(first[i], each -> new ArrayList<>()).add(i);
    }
  }

  /**
   * Finds them.
   *
   * @param places of the sentences, in their order
   */
  static Copies of(List<Wording> wordings, List<Place> places) {
    Map<Words, Integer> known = new HashMap<>();
    int[] first = new int[wordings.size()];
    for (int i = 0; i < first.length; i++) {
      Wording wording = wordings.get(i);
      first[i] = i;
      if (wording.isTelling()) {
        List<Integer> words = Arrays.stream(wording.lemmas()).boxed().toList();
        Integer copied = known.putIfAbsent(new Words(words, places.get(i).isHeadline()), i);
        first[i] = copied == null ? i : copied;
      }
    }
    return new Copies(first);
  }

  /** No sentence is taken for another's copy. */
  static Copies none(int sentences) {
    return new Copies(IntStream.range(0, sentences).toArray());
  }

  /** The first sentence of which one is a copy, itself where it is none. */
  int first(int sentence) {
    return first[sentence];
  }

  boolean isFirst(int sentence) {
    return first[sentence] == sentence;
  }

  /** A first sentence and its copies, sorted. */
  List<Integer> all(int first) {
    return all.get(first);
  }
}
