package org.rashomon.revision;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text but for what a trivial edit changes: spaces, quotation marks and other
 * punctuation, upper and lower case. A point between digits, a sign before them and what follows
 * them ("%", "°") tell of a value and stay.
 */
final class PlainWords {
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}])[-+](?=\\p{N})|[\\p{L}\\p{M}\\p{N}]+(?:\\.\\p{N}+)*|%|\\p{Sc}|\\p{So}|\\p{Sm}");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
  private static final Pattern APOSTROPHES =
      Pattern.compile("(?<=\\p{L})['\u2018\u2019](?=\\p{L})");

  private PlainWords() {}

  static List<String> of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    plain = APOSTROPHES.matcher(plain).replaceAll("");
    plain = THOUSANDS.matcher(plain).replaceAll("").replace('\u2212', '-');
    return WORD.matcher(plain).results().map(MatchResult::group).toList();
  }
}
