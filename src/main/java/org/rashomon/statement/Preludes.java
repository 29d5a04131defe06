package org.rashomon.statement;

import java.util.List;
import org.rashomon.model.SourceType;

/**
 * Reads what only tells where somebody spoke, "She was at ease in remarks to BelTA", or who has a
 * document, "papers obtained by the website Public Record".
 */
final class Preludes {
  private static final int SHORTEST = 3;
  private static final int HELD_BEFORE = 3;
  private static final int FARTHEST_NOUN = 4;

  private final Passage passage;
  private final NameBook book;
  private final Hearers hearers;
  private int next = SHORTEST;

  Preludes(Passage passage, NameBook book, Hearers hearers) {
    this.passage = passage;
    this.book = book;
    this.hearers = hearers;
  }

  /** Notes who spoke to whom before a token, from where the last call ended. */
  void until(int token, Continued continued) {
    for (; next < token; next++) {
      if (passage.tag(next - 1).equals("ADP") && !passage.quotations().inside(next)) {
        String outlet = hearers.carriedAt(next);
        Name speaker = outlet.isEmpty() ? null : speaker(passage.sentenceAt(next));
        if (speaker != null) {
          continued.note(speaker.full(), outlet);
        }
        noteHolder(continued);
      }
    }
  }

  private void noteHolder(Continued continued) {
    String holder = hearers.holderAt(next);
    int noun = next - HELD_BEFORE;
    for (int i = noun; !holder.isEmpty() && i > Math.max(0, noun - FARTHEST_NOUN); i--) {
      if (passage.tag(i).equals("NOUN")) {
        continued.noteDocument(passage.word(i), holder);
        return;
      }
    }
  }

  private Name speaker(Range sentence) {
    List<Name> names = book.inside(sentence);
    return names.stream().filter(name -> name.type() == SourceType.PERSON).findFirst().orElse(null);
  }
}
