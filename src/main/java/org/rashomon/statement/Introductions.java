package org.rashomon.statement;

import java.util.Set;

/** Finds where an article tells more of whom or what "the official" or "one of them" means. */
final class Introductions {
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "any", "no", "every", "each", "such");
  private static final Set<String> ONE = Set.of("a", "an", "another", "one");
  private static final Set<String> SOME = Set.of("several", "some", "many", "dozens");
  private static final int REACH = 600;
  private static final int NEAR = 60;

  private final Passage passage;
  private final Described described;

  Introductions(Passage passage) {
    this.passage = passage;
    this.described = new Described(passage);
  }

  /**
   * The last fuller words before a token that bring in what a noun calls; null if there are none.
   */
  String before(int token, String noun, boolean many) {
    for (int i = token - 1; i >= Math.max(0, token - REACH); i--) {
      String words = fuller(i, noun, many);
      if (words != null) {
        return words;
      }
    }
    return null;
  }

  /** The first ones in the passage. */
  String first(String noun, boolean many) {
    for (int i = 0; i < Math.min(passage.size(), REACH); i++) {
      String words = fuller(i, noun, many);
      if (words != null) {
        return words;
      }
    }
    return null;
  }

  private String fuller(int i, String noun, boolean many) {
    boolean nominal =
        passage.tag(i).equals("NOUN")
            || (passage.tag(i).equals("ADJ") && Lexicon.isNamed(noun, "person"));
    if (!nominal || !passage.token(i).lemma().equals(noun)) {
      return null;
    }
    Range phrase = described.around(i);
    boolean plural = !passage.word(i).equals(noun);
    if (plural != many || !introduces(phrase, i, many)) {
      return null;
    }
    String words = described.plain(phrase);
    return words.indexOf(' ') < 0 ? null : words;
  }

  private boolean introduces(Range phrase, int noun, boolean many) {
    String before = passage.word(phrase.from() - 1);
    boolean owned = before.equals("'s") || passage.tag(phrase.from() - 1).equals("PRON");
    String next = passage.tag(noun + 1);
    boolean privy = Described.PRIVY.contains(passage.word(noun + 1));
    boolean heads = privy || (!next.equals("NOUN") && !next.equals("PROPN"));
    boolean definite = DEFINITE.contains(passage.word(phrase.from()));
    boolean article = ONE.contains(passage.word(phrase.from()));
    return heads && !owned && !definite && (many || article);
  }

  /** The people before a token of whom one may be "one of them"; null if there are none. */
  String group(int token) {
    for (int i = token - 1; i >= Math.max(0, token - NEAR); i--) {
      String word = passage.word(i);
      boolean many = word.equals("people") || !passage.token(i).lemma().equals(word);
      if (many && passage.tag(i).equals("NOUN")) {
        Range phrase = described.around(i);
        boolean counted =
            passage.tag(phrase.from()).equals("NUM") || SOME.contains(passage.word(phrase.from()));
        boolean people =
            Lexicon.isNamed(passage.token(i).lemma(), "person")
                || passage.word(i + 1).equals("who");
        if (people && (counted || passage.sentenceAt(i).from() == phrase.from())) {
          return described.plain(phrase);
        }
      }
    }
    return null;
  }
}
