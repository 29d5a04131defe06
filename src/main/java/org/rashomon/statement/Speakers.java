package org.rashomon.statement;

import java.util.Set;

/** Verbs that speak for where they stand: "…," mused Mara Lind; "…," she scolded. */
final class Speakers {
  private static final Set<String> ENDINGS = Set.of(",", "?", "!");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
  private static final int SHORTEST = 5;
  private static final int LONGEST_SPEAKER = 12;

  private Speakers() {}

  /** Whether a verb stands between a quotation and its speaker, or the speaker between both. */
  static boolean speaks(Passage passage, int verb) {
    Range sentence = passage.sentenceAt(verb);
    int mark = markBefore(passage, verb, sentence.from());
    if (!endsSpeech(passage, mark) || passage.word(verb).endsWith("ing")) {
      return false;
    }
    boolean inverted = mark == verb - 1;
    Range speaker =
        inverted
            ? Phrases.rightOf(passage, verb + 1, sentence.to())
            : Phrases.leftOf(passage, verb, mark + 1);
    return isSpeaker(passage, speaker)
        && (inverted || speaker.equals(new Range(mark + 1, verb)))
        && closes(passage, inverted ? speaker.to() : verb + 1, sentence);
  }

  /**
   * The last token of a quotation that ends shortly before a verb, in its sentence or where this
   * goes on in lower case behind it; -1 if none does.
   */
  private static int markBefore(Passage passage, int verb, int start) {
    boolean goesOn =
        !passage.startsParagraph(start)
            && Character.isLowerCase(passage.token(start).text().charAt(0));
    int floor = Math.max(goesOn ? start - 1 : start, verb - LONGEST_SPEAKER);
    for (int i = verb; i >= floor; i--) {
      if (passage.quotations().inside(i)) {
        return i < verb ? i : -1;
      }
    }
    return -1;
  }

  /** Whether a token is the closing mark of a quotation of some words that awaits its speaker. */
  private static boolean endsSpeech(Passage passage, int mark) {
    Range quotation = mark < SHORTEST ? null : passage.quotations().around(mark);
    return quotation != null
        && quotation.to() == mark + 1
        && quotation.length() >= SHORTEST
        && ENDINGS.contains(passage.word(mark - 1))
        && Phrases.hasVerb(passage, quotation);
  }

  private static boolean isSpeaker(Passage passage, Range phrase) {
    if (phrase == null) {
      return false;
    }
    boolean named = PRONOUNS.contains(passage.word(phrase.to() - 1));
    for (int i = phrase.from(); i < phrase.to(); i++) {
      named |= passage.tag(i).equals("PROPN") || Lexicon.isNamed(passage.word(i), "person");
    }
    return named;
  }

  private static boolean closes(Passage passage, int i, Range sentence) {
    String tag = passage.tag(i);
    return i >= sentence.to() || tag.equals("PUNCT") || tag.equals("ADP") || tag.equals("ADV");
  }
}
