package org.rashomon.statement;

import java.util.Set;

/** Verbs that speak for where they stand: "…," mused Mara Lind; "…," she scolded. */
final class Speakers {
  private static final Set<String> ENDINGS = Set.of(",", "?", "!");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
  private static final int SHORTEST = 5;

  private Speakers() {}

  /** Whether a verb stands between a quotation and its speaker, or the speaker between both. */
  static boolean speaks(Passage passage, int verb) {
    Range sentence = passage.sentenceAt(verb);
    if (passage.quotations().inside(verb) || passage.word(verb).endsWith("ing")) {
      return false;
    }
    if (endsSpeech(passage, verb - 1)) {
      Range speaker = Phrases.rightOf(passage, verb + 1, sentence.to());
      return isSpeaker(passage, speaker) && closes(passage, speaker.to(), sentence);
    }
    Range speaker = Phrases.leftOf(passage, verb, sentence.from());
    return isSpeaker(passage, speaker)
        && speaker.to() == verb
        && endsSpeech(passage, speaker.from() - 1)
        && closes(passage, verb + 1, sentence);
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
