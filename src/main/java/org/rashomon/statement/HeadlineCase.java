package org.rashomon.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.text.Terms;

/**
 * Brings a headline in capitals to plain case, as the taggers expect it: words in the case that the
 * body has them in, others in lower case.
 */
final class HeadlineCase {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*");
  private static final double MOSTLY = 0.8;
  private static final int FEWEST = 3;

  private HeadlineCase() {}

  /** The headline, as long as before; unchanged if it is not in capitals. */
  static String plain(String title, Passage body) {
    boolean shouted = share(title, true) >= MOSTLY;
    if (!shouted && share(title, false) < MOSTLY) {
      return title;
    }
    Map<String, String> forms = forms(body);
    StringBuilder plain = new StringBuilder(title);
    Matcher words = WORD.matcher(title);
    while (words.find()) {
      String lower = words.group().toLowerCase(Locale.ROOT);
      String form = forms.getOrDefault(lower, shouted || isPlain(lower) ? lower : words.group());
      if (form.length() == words.group().length()) {
        plain.replace(words.start(), words.end(), form);
      }
    }
    return plain.toString();
  }

  /** The share of longer words in capitals, or beginning with one; 0 if there are too few words. */
  private static double share(String title, boolean wholly) {
    int words = 0;
    int capital = 0;
    Matcher matcher = WORD.matcher(title);
    while (matcher.find()) {
      String word = matcher.group();
      if (word.length() > 3 || wholly) {
        words++;
        boolean upper = word.equals(word.toUpperCase(Locale.ROOT));
        boolean initial = Character.isUpperCase(word.charAt(0));
        capital += (wholly ? upper : initial) ? 1 : 0;
      }
    }
    return words < FEWEST ? 0 : (double) capital / words;
  }

  /** The case of the body's words, capitals at the start of a sentence left out. */
  private static Map<String, String> forms(Passage body) {
    Map<String, String> forms = new HashMap<>();
    for (int i = 0; i < body.size(); i++) {
      if (body.sentenceAt(i).from() != i && !body.quotations().inside(i)) {
        forms.putIfAbsent(body.word(i), body.token(i).text());
      }
    }
    return forms;
  }

  /** Words that begin with a capital only because the whole headline does. */
  private static boolean isPlain(String lower) {
    String stem = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    return Terms.isFunctionWord(lower)
        || !Lexicon.cueKind(stem).isEmpty()
        || Lexicon.sourceKind(stem) > 0;
  }
}
