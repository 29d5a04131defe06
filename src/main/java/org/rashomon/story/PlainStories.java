package org.rashomon.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.model.Article;
import org.rashomon.model.StoryMember;
import org.rashomon.text.ModelFolder;
import org.rashomon.text.TermWeights;

/**
 * Groups articles as {@link GroupStories} does, by the same classes, but in memory and without a
 * pipeline: what that is held against by tests, and the limit of its speed.
 */
public final class PlainStories {
  private PlainStories() {}

  /** One member for each article, in no particular order. */
  public static List<StoryMember> of(List<Article> articles, Duration window, ModelFolder models) {
    TermWeights background = models.load(TermWeights.BACKGROUND, TermWeights::read);
    Sketcher sketcher = new Sketcher(background);
    List<Sketch> sketches = articles.stream().map(sketcher::sketch).toList();
    Vectors vectors = new Vectors(Vectors.count(sketches), background);
    Map<Long, Long> pieces = pieces(sketches, vectors, window.toMillis());
    Map<String, List<Sketch>> byPiece = new TreeMap<>();
    for (Sketch sketch : sketches) {
      Seat seat = Seat.of(sketch);
      String piece = seat.in(pieces.get(seat.article())).pieceKey();
      byPiece.computeIfAbsent(piece, key -> new ArrayList<>()).add(sketch);
    }
    StoryGrouper grouper = new StoryGrouper(vectors, window.toMillis());
    return byPiece.values().stream().flatMap(piece -> grouper.members(piece).stream()).toList();
  }

  private static Map<Long, Long> pieces(List<Sketch> sketches, Vectors vectors, long window) {
    List<Posting> postings = new ArrayList<>();
    for (Sketch sketch : sketches) {
      if (!sketch.given()) {
        postings.addAll(Candidates.postings(sketch, vectors));
      }
    }
    Pieces pieces = Pieces.of(Forest.of(new Candidates(window).neighbours(postings)));
    Map<Long, Long> byArticle = new HashMap<>();
    for (int place = 0; place < pieces.size(); place++) {
      byArticle.put(pieces.article(place), pieces.piece(place));
    }
    return byArticle;
  }
}
