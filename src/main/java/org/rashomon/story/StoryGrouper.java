package org.rashomon.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.rashomon.model.Ids;
import org.rashomon.model.StoryMember;

/** Divides a piece, articles that may be of one story, into stories, and finds the reprints. */
final class StoryGrouper {
  /** The most articles that are compared with each other; further ones are capped. */
  static final int MOST_COMPARED = Pieces.LARGEST;

  /** Undated articles last. */
  static final Comparator<Sketch> EARLIEST =
      Comparator.comparing(Sketch::dated)
          .reversed()
          .thenComparingLong(Sketch::publishedAt)
          .thenComparing(Sketch::id);

  private final Vectors vectors;
  private final long window;
  private final int most;

  StoryGrouper(Vectors vectors, long window) {
    this(vectors, window, MOST_COMPARED);
  }

  StoryGrouper(Vectors vectors, long window, int most) {
    this.vectors = vectors;
    this.window = window;
    this.most = most;
  }

  /** The places of the articles of a piece; where the researcher gave their story, it stands. */
  List<StoryMember> members(List<Sketch> piece) {
    return piece.get(0).given() ? given(piece) : found(piece);
  }

  private List<StoryMember> given(List<Sketch> piece) {
    List<Sketch> sketches = sorted(piece);
    List<Sketch> compared = sketches.subList(0, Math.min(most, sketches.size()));
    int[] originals = Reprints.originals(compared, (one, other) -> true);
    String story = Ids.of("s", "given", sketches.get(0).inputStoryId());
    return members(sketches, originals, place -> story);
  }

  private List<StoryMember> found(List<Sketch> piece) {
    List<Sketch> sketches = sorted(piece);
    List<Sketch> compared = sketches.subList(0, Math.min(most, sketches.size()));
    int[] originals = Reprints.originals(compared, (one, other) -> one.near(other, window));
    int[] labels = labels(sketches, originals);
    Map<Integer, String> stories = new HashMap<>();
    for (int place = 0; place < labels.length; place++) {
      String earliest = sketches.get(place).id();
      stories.computeIfAbsent(labels[place], label -> Ids.ofStory(earliest));
    }
    return members(sketches, originals, place -> stories.get(labels[place]));
  }

  private static List<Sketch> sorted(List<Sketch> piece) {
    return piece.stream().sorted(EARLIEST).toList();
  }

  /** A reprint takes its original's label; a capped article that of the story most like it. */
  private int[] labels(List<Sketch> sketches, int[] originals) {
    SortedMap<Integer, Unit> units = units(sketches, originals);
    List<Integer> places = new ArrayList<>(units.keySet());
    Agglomeration stories = Agglomeration.of(new ArrayList<>(units.values()), window);
    int[] labels = new int[sketches.size()];
    for (int i = 0; i < places.size(); i++) {
      labels[places.get(i)] = stories.label(i);
    }
    for (int place = 0; place < originals.length; place++) {
      labels[place] = labels[originals[place]];
    }
    for (int place = originals.length; place < labels.length; place++) {
      int nearest = stories.nearest(unit(sketches.get(place)));
      labels[place] = nearest < 0 ? -place : nearest;
    }
    return labels;
  }

  /** By the place of each original: it, standing for its reprints too. */
  private SortedMap<Integer, Unit> units(List<Sketch> sketches, int[] originals) {
    SortedMap<Integer, Unit> units = new TreeMap<>();
    for (int original : originals) {
      units.computeIfAbsent(original, place -> unit(sketches.get(place)));
    }
    for (int place = 0; place < originals.length; place++) {
      long time = sketches.get(place).publishedAt();
      units.computeIfPresent(originals[place], (original, unit) -> unit.alsoAt(time));
    }
    return units;
  }

  private Unit unit(Sketch sketch) {
    return Unit.of(vectors.of(sketch), sketch.words(), sketch.publishedAt());
  }

  private static List<StoryMember> members(
      List<Sketch> sketches, int[] originals, IntFunction<String> story) {
    BitSet reprinted = new BitSet();
    for (int place = 0; place < originals.length; place++) {
      if (originals[place] != place) {
        reprinted.set(originals[place]);
      }
    }
    List<StoryMember> members = new ArrayList<>();
    for (int place = 0; place < sketches.size(); place++) {
      Sketch sketch = sketches.get(place);
      boolean capped = place >= originals.length;
      int original = capped ? place : originals[place];
      String originalId = sketches.get(original).id();
      members.add(
          new StoryMember(
              sketch.id(),
              story.apply(place),
              sketch.inputStoryId(),
              reprinted.get(original) ? Ids.of("r", originalId) : "",
              original == place ? "" : originalId,
              capped,
              sketch.dated() ? sketch.publishedAt() : Long.MAX_VALUE));
    }
    return members;
  }
}
