package org.rashomon.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * Index terms: runs of letters and digits in lower case, English function words left out, the rest
 * cut to their stem (Porter 1980). Other languages' words are left whole.
 */
public final class Terms {
  private static final int NUMBER =
      (1 << Character.DECIMAL_DIGIT_NUMBER)
          | (1 << Character.LETTER_NUMBER)
          | (1 << Character.OTHER_NUMBER);
  private static final int IN_WORD =
      NUMBER
          | (1 << Character.UPPERCASE_LETTER)
          | (1 << Character.LOWERCASE_LETTER)
          | (1 << Character.TITLECASE_LETTER)
          | (1 << Character.MODIFIER_LETTER)
          | (1 << Character.OTHER_LETTER)
          | (1 << Character.NON_SPACING_MARK)
          | (1 << Character.ENCLOSING_MARK)
          | (1 << Character.COMBINING_SPACING_MARK);
  private static final Set<String> FUNCTION_WORDS =
      Resources.load("/org/rashomon/text/function-words.txt", Terms::lines);

  private Terms() {}

  /** The terms of an English text, in their order. */
  public static List<String> english(String text) {
    PorterStemmer stemmer = new PorterStemmer();
    List<String> terms = new ArrayList<>();
    for (String word : words(text)) {
      if (!FUNCTION_WORDS.contains(word)) {
        terms.add(stem(stemmer, word));
      }
    }
    return terms;
  }

  /** The words of a text of any language, lower case, in their order. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (int from = next(text, 0); from < text.length(); ) {
      int to = end(text, from);
      words.add(text.substring(from, to).toLowerCase(Locale.ROOT));
      from = next(text, to);
    }
    return words;
  }

  /** How many words a text has. */
  public static int count(String text) {
    int count = 0;
    for (int at = next(text, 0); at < text.length(); at = next(text, end(text, at))) {
      count++;
    }
    return count;
  }

  /** Where the next word begins. */
  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && !is(IN_WORD, text, at)) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** Where a word ends: letters, marks and digits, then digits behind points or commas. */
  private static int end(String text, int from) {
    int at = run(IN_WORD, text, from);
    while (at + 1 < text.length()
        && (text.charAt(at) == '.' || text.charAt(at) == ',')
        && is(NUMBER, text, at + 1)) {
      at = run(NUMBER, text, at + 1);
    }
    return at;
  }

  private static int run(int types, String text, int from) {
    int at = from;
    while (at < text.length() && is(types, text, at)) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean is(int types, String text, int at) {
    return ((types >>> Character.getType(text.codePointAt(at))) & 1) != 0;
  }

  /** Whether a lower-case word is an English function word. */
  public static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word);
  }

  /** The stem of one lower-case word or lemma. */
  public static String stem(String word) {
    return stem(new PorterStemmer(), word);
  }

  private static String stem(PorterStemmer stemmer, String word) {
    boolean letters = isLatin(word);
    return letters && word.length() <= 40 ? stemmer.stem(word) : word;
  }

  private static boolean isLatin(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static Set<String> lines(InputStream in) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
    }
  }
}
