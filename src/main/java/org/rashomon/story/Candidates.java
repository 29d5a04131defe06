package org.rashomon.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the articles that are alike without comparing all with all: each is listed under its
 * heaviest terms and smallest shingles, and within a list compared with those next in time.
 */
final class Candidates {
  /** The likeness of reprints: likeness counts in millionths. */
  static final int IDENTICAL = 1_000_000;

  /** The length of a vector of whole numbers. */
  static final int UNIT = 10_000;

  /** Pairs less alike are of no use to a story. */
  private static final int LEAST = IDENTICAL / 10;

  /** With how many later articles of its list an article is compared at most. */
  private static final int AHEAD = 64;

  /** The terms by which articles are compared here; the heaviest say nearly all. */
  private static final int COMPARED = 32;

  private final long window;

  Candidates(long window) {
    this.window = window;
  }

  static List<Posting> postings(Sketch sketch, Vectors vectors) {
    Vector compared = vectors.of(sketch).heaviest(COMPARED).unit();
    int[] weights =
        Arrays.stream(compared.weights()).mapToInt(weight -> (int) (weight * UNIT)).toArray();
    List<Posting> postings = new ArrayList<>();
    for (int term : compared.heaviest(Vectors.SOUGHT).terms()) {
      postings.add(posting("term", term, sketch, compared.terms(), weights));
    }
    for (int hash : Shingles.sought(sketch.shingles())) {
      postings.add(posting("text", hash, sketch, sketch.shingles(), new int[0]));
    }
    return postings;
  }

  private static Posting posting(
      String kind, int hash, Sketch sketch, int[] hashes, int[] weights) {
    return new Posting(
        kind + " " + sketch.realm() + " " + Integer.toHexString(hash),
        Hashes.of(sketch.id()),
        sketch.publishedAt(),
        sketch.words(),
        hashes,
        weights);
  }

  /** The nearest neighbours within the lists of a bucket. */
  List<Neighbours> neighbours(Iterable<Posting> bucket) {
    SortedMap<String, List<Posting>> lists = new TreeMap<>();
    for (Posting posting : bucket) {
      lists.computeIfAbsent(posting.list(), list -> new ArrayList<>()).add(posting);
    }
    Nearest nearest = new Nearest();
    lists.values().forEach(list -> compare(list, nearest));
    return nearest.all();
  }

  private void compare(List<Posting> list, Nearest nearest) {
    list.sort(Posting.EARLIEST);
    for (int place = 0; place < list.size(); place++) {
      Posting one = list.get(place);
      for (Posting other : list.subList(place + 1, Math.min(list.size(), place + 1 + AHEAD))) {
        if (other.publishedAt() - one.publishedAt() > window) {
          break;
        }
        int likeness = one.likeness(other);
        if (likeness >= LEAST) {
          nearest.add(one.article(), other.article(), likeness);
        }
      }
    }
  }
}
