package org.rashomon.story;

/**
 * A sketch, the piece of an article, or both.
 *
 * @param article a hash of the article's id
 * @param piece a hash that names the piece; meaningless where {@code placed} is false
 * @param sketch null where only the piece is told
 */
record Seat(long article, boolean placed, long piece, Sketch sketch) {
  static Seat of(Sketch sketch) {
    long article = Hashes.of(sketch.id());
    return sketch.given()
        ? new Seat(article, true, Hashes.of(sketch.inputStoryId()), sketch)
        : new Seat(article, false, 0, sketch);
  }

  /** The sketch with its piece; an article without neighbours is a piece alone. */
  Seat in(Long told) {
    return placed ? this : new Seat(article, true, told == null ? article : told, sketch);
  }

  String articleKey() {
    return Long.toHexString(article);
  }

  /** Tells pieces apart; a given story is never one with a piece that was found. */
  String pieceKey() {
    return (sketch.given() ? "g" + sketch.inputStoryId() : "f" + Long.toHexString(piece));
  }
}
