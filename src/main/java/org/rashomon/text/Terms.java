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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * Index terms: runs of letters and digits in lower case, English function words left out, the rest
 * cut to their stem (Porter 1980). Other languages' words are left whole.
 */
public final class Terms {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.,]\\p{N}+)*");
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
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return words;
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
