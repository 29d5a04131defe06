package org.rashomon.statement;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.text.Token;

/**
 * Cuts "he's" and "Kerry's" in two, so that a source can end within what is one token elsewhere.
 */
final class Contractions {
  private static final Pattern ENDING = Pattern.compile("(?i).*?\\p{L}('s|'ll|'re|'ve|'d|'m)");

  private Contractions() {}

  static List<Token> split(Token token) {
    if (token.text().indexOf('\'') < 1) {
      return List.of(token);
    }
    Matcher matcher = ENDING.matcher(token.text());
    if (!matcher.matches()) {
      return List.of(token);
    }
    int cut = matcher.start(1);
    String stem = token.text().substring(0, cut);
    String ending = token.text().substring(cut);
    int plus = token.tag().indexOf('+');
    String first = plus < 0 ? stemTag(token) : token.tag().substring(0, plus);
    String second = plus < 0 ? "PART" : token.tag().substring(plus + 1);
    String lemma = lemma(token.lemma(), stem);
    return List.of(
        new Token(stem, first, lemma, token.start(), token.start() + cut),
        new Token(
            ending, second, ending.toLowerCase(Locale.ROOT), token.start() + cut, token.end()));
  }

  /** The tagger takes many a capitalized possessive for a verb. */
  private static String stemTag(Token token) {
    boolean name = Character.isUpperCase(token.text().charAt(0));
    boolean noun = token.tag().equals("NOUN") || token.tag().equals("PRON");
    return noun ? token.tag() : name ? "PROPN" : "NOUN";
  }

  private static String lemma(String lemma, String stem) {
    int plus = lemma.indexOf('+');
    return plus > 0 ? lemma.substring(0, plus) : stem.toLowerCase(Locale.ROOT);
  }
}
