package org.rashomon.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the articles that are alike without comparing all with all: each is listed under its
 * heaviest terms and smallest shingles, and within a list compared with those next in time.
 */
final class Candidates {
  /** The likeness of reprints, in millionths. */
  static final int IDENTICAL = 1_000_000;

  /** Pairs less alike are of no use to a story. */
  private static final double LEAST = 0.1;

  /** With how many later articles of its list an article is compared at most. */
  private static final int AHEAD = 64;

  private final Vectors vectors;
  private final long window;

  Candidates(Vectors vectors, long window) {
    this.vectors = vectors;
    this.window = window;
  }

  List<Posting> postings(Sketch sketch) {
    List<Posting> postings = new ArrayList<>();
    Sketch words = sketch.withoutShingles();
    for (int term : Vectors.sought(vectors.of(sketch))) {
      postings.add(new Posting(term, false, words));
    }
    Sketch text = sketch.withoutTerms();
    for (int hash : Shingles.sought(sketch.shingles())) {
      postings.add(new Posting(hash, true, text));
    }
    return postings;
  }

  /** The nearest neighbours within the lists of a bucket. */
  List<Neighbours> neighbours(Iterable<Posting> bucket) {
    SortedMap<String, List<Sketch>> lists = new TreeMap<>();
    for (Posting posting : bucket) {
      lists.computeIfAbsent(posting.key(), key -> new ArrayList<>()).add(posting.sketch());
    }
    Nearest nearest = new Nearest();
    for (Map.Entry<String, List<Sketch>> list : lists.entrySet()) {
      compare(list.getValue(), list.getKey().startsWith("s"), nearest);
    }
    return nearest.all();
  }

  private void compare(List<Sketch> list, boolean text, Nearest nearest) {
    if (list.size() < 2) {
      return;
    }
    list.sort(StoryGrouper.EARLIEST);
    long[] keys = list.stream().mapToLong(sketch -> Hashes.of(sketch.id())).toArray();
    List<Vector> words = text ? List.of() : list.stream().map(vectors::of).toList();
    for (int one = 0; one < list.size(); one++) {
      int end = Math.min(list.size(), one + 1 + AHEAD);
      for (int other = one + 1;
          other < end && list.get(one).near(list.get(other), window);
          other++) {
        int likeness =
            text
                ? Shingles.reprints(list.get(one), list.get(other)) ? IDENTICAL : 0
                : likeness(words.get(one).dot(words.get(other)));
        if (likeness > 0) {
          nearest.add(keys[one], keys[other], likeness);
        }
      }
    }
  }

  private static int likeness(double cosine) {
    return cosine < LEAST ? 0 : (int) (cosine * IDENTICAL);
  }
}
