package org.rashomon.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rashomon.model.Article;
import org.rashomon.text.TermWeights;
import org.rashomon.text.Terms;

/** Makes the sketch of an article. */
final class Sketcher {
  /** The most terms kept of an article. */
  static final int MOST_TERMS = 64;

  private static final Pattern AGENCY =
      Pattern.compile(
          "(?:the )?(?:ap|associated press|apnews|reuters|afp|agence france-presse|upi|dpa|ansa|efe"
              + "|xinhua|tass|interfax|belta|pti|ians|kyodo(?: news)?|yonhap|anadolu(?: agency)?"
              + "|press association|pa media|canadian press|bloomberg)(?:\\.[a-z.]+| news)?");

  private static final Set<Character.UnicodeScript> UNSPACED =
      EnumSet.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.THAI,
          Character.UnicodeScript.LAO,
          Character.UnicodeScript.KHMER,
          Character.UnicodeScript.MYANMAR);

  private final TermWeights background;

  Sketcher(TermWeights background) {
    this.background = background;
  }

  Sketch sketch(Article article) {
    List<String> words = words(article.text());
    Map<Integer, int[]> counts = new HashMap<>();
    count(terms(article.title(), article.language()), counts, 0);
    count(terms(article.text(), article.language()), counts, 1);
    int[] kept = mostTelling(counts);
    return new Sketch(
        article.id(),
        article.inputStoryId(),
        article.language(),
        article.publishedAt(),
        article.dated(),
        agency(article.outlet()),
        words.size(),
        kept,
        column(kept, counts, 0),
        column(kept, counts, 1),
        Shingles.of(words));
  }

  static boolean agency(String outlet) {
    String name = outlet.strip().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    return AGENCY.matcher(name).matches();
  }

  private static List<String> terms(String text, String language) {
    return language.equals("en") ? Terms.english(text) : words(text);
  }

  /** Words; of scripts without spaces, pairs of neighbouring characters. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : Terms.words(text)) {
      int[] characters = word.codePoints().toArray();
      if (characters.length < 3 || !Arrays.stream(characters).anyMatch(Sketcher::unspaced)) {
        words.add(word);
        continue;
      }
      for (int i = 0; i + 1 < characters.length; i++) {
        words.add(new String(characters, i, 2));
      }
    }
    return words;
  }

  private static boolean unspaced(int character) {
    return UNSPACED.contains(Character.UnicodeScript.of(character));
  }

  private static void count(List<String> terms, Map<Integer, int[]> counts, int field) {
    for (String term : terms) {
      counts.computeIfAbsent(term.hashCode(), hash -> new int[2])[field]++;
    }
  }

  /** Terms of the title first, then the heaviest; ascending. */
  private int[] mostTelling(Map<Integer, int[]> counts) {
    record Weighed(int term, boolean title, double weight) {}
    List<Weighed> all = new ArrayList<>();
    counts.forEach(
        (term, count) ->
            all.add(
                new Weighed(
                    term, count[0] > 0, background.weightOf(term) * Vectors.saturated(count[1]))));
    all.sort(
        Comparator.comparing(Weighed::title)
            .thenComparing(Weighed::weight)
            .reversed()
            .thenComparing(Weighed::term));
    return all.stream().limit(MOST_TERMS).mapToInt(Weighed::term).sorted().toArray();
  }

  private static int[] column(int[] terms, Map<Integer, int[]> counts, int field) {
    int[] column = new int[terms.length];
    for (int i = 0; i < terms.length; i++) {
      column[i] = counts.get(terms[i])[field];
    }
    return column;
  }
}
