package org.rashomon.compare;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.text.DateRange;
import org.rashomon.text.Figure;

/** The words of a statement that conflict, as they stand in its text. */
final class Values {
  private static final int EXCERPT = 80;

  /** How words begin whose plural begins otherwise. */
  private static final Map<String, String> IRREGULAR =
      Map.of("person", "pe", "foot", "f", "man", "m", "woman", "wom");

  private static final Pattern NEGATION =
      Pattern.compile(
          "(?i)\\b(?:\\w+n['’]t|not|no(?!,)|never|none|neither|nor|nobody|nothing|without|cannot"
              + "|den(?:y|ies|ied|ying)|reject\\w*|dismiss\\w*|refut\\w*|false|untrue|incorrect|mistaken"
              + "|baseless|unfounded|groundless|hoax|lies?|fabricat\\w*)\\b"
              + "(?:\\W+(?:an?|the|of|to|be|been|being|any|even|actually)\\b){0,3}(?:\\W+\\w+)?");

  private Values() {}

  static String of(Wording wording, Figure figure) {
    String unit = figure.unit();
    String value = between(wording, figure.first(), figure.last());
    boolean told = unit.isEmpty() || unit.equals("%") || wording.text().contains(unit + value);
    return told ? withSign(wording.text(), value, unit) : withUnit(wording.text(), value, unit);
  }

  /** The value up to the word that it counts, if that stands within three words. */
  private static String withUnit(String text, String value, String unit) {
    String root = IRREGULAR.getOrDefault(unit, unit.substring(0, Math.min(4, unit.length())));
    Matcher counted =
        Pattern.compile(
                Pattern.quote(value)
                    + "(?:\\W{1,2}\\w+){0,2}?\\W{1,2}"
                    + Pattern.quote(root)
                    + "\\w*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS)
            .matcher(text);
    return counted.find() ? counted.group() : value;
  }

  private static String withSign(String text, String value, String unit) {
    if (!unit.isEmpty() && text.contains(unit + value)) {
      return unit + value;
    }
    Matcher percent = Pattern.compile(Pattern.quote(value) + "\\s?(?:%|per ?cent)").matcher(text);
    return unit.equals("%") && percent.find() ? percent.group() : value;
  }

  static String of(Wording wording, DateRange date) {
    return between(wording, date.first(), date.last());
  }

  /** The text from one word to another. */
  static String of(Wording wording, int firstWord, int lastWord) {
    return between(wording, wording.tokenOf(firstWord), wording.tokenOf(lastWord));
  }

  /** The negating words and the next telling word. */
  static String negation(Wording wording) {
    Matcher matcher = NEGATION.matcher(wording.text());
    return matcher.find() ? matcher.group() : excerpt(wording);
  }

  /** The first words. */
  static String excerpt(Wording wording) {
    String text = wording.text();
    if (text.length() <= EXCERPT) {
      return text;
    }
    int space = text.lastIndexOf(' ', EXCERPT);
    return text.substring(0, space > 0 ? space : EXCERPT) + "…";
  }

  /** The text from one token to another; their lemmas are as they stand but for case. */
  private static String between(Wording wording, int first, int last) {
    List<String> tokens = wording.tokens();
    String lower = wording.text().toLowerCase(Locale.ROOT);
    int at = 0;
    int start = -1;
    for (int i = 0; i <= last && i < tokens.size(); i++) {
      int found = wordFrom(lower, tokens.get(i), at);
      if (i >= first && found >= 0) {
        start = start < 0 ? found : start;
        at = found + tokens.get(i).length();
      } else if (found >= 0 && found - at < 30) {
        at = found + tokens.get(i).length();
      }
    }
    return start < 0 || at <= start
        ? String.join(" ", tokens.subList(first, last + 1))
        : wording.text().substring(start, at);
  }

  /** Where a word that begins like the token begins; -1 if nowhere. */
  private static int wordFrom(String text, String token, int from) {
    int found = text.indexOf(token, from);
    while (found > from
        && Character.isLetter(text.charAt(found - 1))
        && Character.isLetter(token.charAt(0))) {
      found = text.indexOf(token, found + 1);
    }
    return found;
  }
}
