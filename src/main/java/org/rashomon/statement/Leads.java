package org.rashomon.statement;

import java.util.List;

/**
 * Names whom a headline or a lead only describes: "Council leader: no deal", "The leader of the
 * council has resigned". By the custom of news the one who speaks first below is meant.
 */
final class Leads {
  private static final int LEAD = 2;
  private static final int BELOW = 5;
  private static final int NEAR = 3;

  private final Passage passage;
  private final NameBook book;

  Leads(Passage passage, NameBook book) {
    this.passage = passage;
    this.book = book;
  }

  boolean isHeadline() {
    return book.other().size() > passage.size();
  }

  /** Who is named below; null if the phrase is no lead's or somebody else is named. */
  Name speaker(Range phrase, int noun) {
    String lemma = passage.token(noun).lemma();
    boolean one = lemma.equals(passage.word(noun)) && Lexicon.isNamed(lemma, "title");
    if (!one || passage.sentenceOf(phrase.from()) >= LEAD) {
      return null;
    }
    if (!isHeadline() && book.before(phrase.from(), Name::isPerson) != null) {
      return null;
    }
    Passage below = isHeadline() ? book.other() : passage;
    List<Name> names = isHeadline() ? book.far() : book.names();
    for (Name name : names) {
      boolean after = isHeadline() || name.range().from() >= phrase.to();
      if (below.sentenceOf(name.range().from()) >= BELOW) {
        return null;
      }
      if (after && name.isPerson() && speaks(below, name.range())) {
        return !name.hasRole("person") || name.isCalled(lemma) ? name : null;
      }
    }
    return null;
  }

  /** Whether a verb of speech stands beside a name. */
  private static boolean speaks(Passage passage, Range name) {
    Range sentence = passage.sentenceAt(name.from());
    for (int i = name.to(); i < Math.min(sentence.to(), name.to() + NEAR); i++) {
      if (isCue(passage, i)) {
        return true;
      }
    }
    for (int i = name.from() - 1; i >= Math.max(sentence.from(), name.from() - NEAR); i--) {
      if (isCue(passage, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCue(Passage passage, int i) {
    return passage.tag(i).startsWith("VERB")
        && !Lexicon.cueKind(passage.token(i).lemma()).isEmpty();
  }
}
