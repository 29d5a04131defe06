package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Tells for pairs of a story's sentences how they stand among the others. */
final class Contexts {
  private final List<Place> places;
  private final StemVector[] vectors;
  private final List<List<Neighbour>> neighbours;
  private final int[] sizes;

  /** A sentence like another one. */
  record Neighbour(int index, double similarity) {}

  Contexts(List<Place> places, StemVector[] vectors, List<List<Neighbour>> neighbours) {
    this.places = places;
    this.vectors = vectors;
    this.neighbours = neighbours;
    this.sizes = new int[places.stream().mapToInt(Place::article).max().orElse(-1) + 1];
    for (Place place : places) {
      sizes[place.article()] += place.isHeadline() ? 0 : 1;
    }
  }

  Context of(int a, Neighbour neighbour) {
    int b = neighbour.index();
    Place one = places.get(a);
    Place other = places.get(b);
    double rivals = (sizes[one.article()] + sizes[other.article()]) / 2.0 - 1;
    return new Context(
        neighbour.similarity(),
        neighbour.similarity() - bestRival(a, b),
        neighbour.similarity() - bestRival(b, a),
        around(a, b),
        witness(a, b),
        distance(one, other),
        1.0 / (1 + Math.max(0, Math.max(one.position(), other.position()))),
        sources(one, other),
        Math.max(0, rivals));
  }

  /** The similarity of a sentence with its best neighbour, but for one, in that one's article. */
  private double bestRival(int sentence, int partner) {
    double best = 0;
    for (Neighbour neighbour : neighbours.get(sentence)) {
      Place place = places.get(neighbour.index());
      boolean rival =
          neighbour.index() != partner
              && place.article() == places.get(partner).article()
              && !place.isHeadline();
      best = rival ? Math.max(best, neighbour.similarity()) : best;
    }
    return best;
  }

  /** The greatest similarity of the sentences beside one with those beside the other. */
  private double around(int a, int b) {
    double best = 0;
    for (int i = a - 1; i <= a + 1; i += 2) {
      for (int j = b - 1; j <= b + 1; j += 2) {
        if (i != j && together(i, a) && together(j, b)) {
          best = Math.max(best, vectors[i].cosine(vectors[j]));
        }
      }
    }
    return best;
  }

  /** Whether two sentences stand in one text; those of a text follow one another. */
  private boolean together(int beside, int sentence) {
    return beside >= 0
        && beside < vectors.length
        && places.get(beside).article() == places.get(sentence).article()
        && !places.get(beside).isHeadline()
        && !places.get(sentence).isHeadline();
  }

  private double witness(int a, int b) {
    double best = 0;
    List<Neighbour> ofA = neighbours.get(a);
    List<Neighbour> ofB = neighbours.get(b);
    for (int i = 0, j = 0; i < ofA.size() && j < ofB.size(); ) {
      int compared = Integer.compare(ofA.get(i).index(), ofB.get(j).index());
      if (compared == 0) {
        int article = places.get(ofA.get(i).index()).article();
        if (article != places.get(a).article() && article != places.get(b).article()) {
          best = Math.max(best, Math.min(ofA.get(i).similarity(), ofB.get(j).similarity()));
        }
      }
      i += compared <= 0 ? 1 : 0;
      j += compared >= 0 ? 1 : 0;
    }
    return best;
  }

  private double distance(Place one, Place other) {
    return Math.abs(share(one) - share(other));
  }

  private double share(Place place) {
    return (double) Math.max(0, place.position()) / Math.max(1, sizes[place.article()]);
  }

  private static int sources(Place one, Place other) {
    if (one.sources().isEmpty() || other.sources().isEmpty()) {
      return 0;
    }
    return Collections.disjoint(one.sources(), other.sources()) ? -1 : 1;
  }

  /** Both ways, sorted by index, each once; two sentences are alike from either side. */
  static List<List<Neighbour>> mutual(List<List<Neighbour>> found) {
    List<List<Neighbour>> both = new ArrayList<>();
    found.forEach(each -> both.add(new ArrayList<>(each)));
    for (int i = 0; i < found.size(); i++) {
      for (Neighbour neighbour : found.get(i)) {
        both.get(neighbour.index()).add(new Neighbour(i, neighbour.similarity()));
      }
    }
    return both.stream().map(Contexts::each).toList();
  }

  private static List<Neighbour> each(List<Neighbour> repeated) {
    repeated.sort(Comparator.comparingInt(Neighbour::index));
    List<Neighbour> once = new ArrayList<>(repeated.size());
    int last = -1;
    for (Neighbour neighbour : repeated) {
      if (neighbour.index() != last) {
        once.add(neighbour);
      }
      last = neighbour.index();
    }
    return once;
  }
}
