package org.rashomon.compare;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.rashomon.text.Dates;
import org.rashomon.text.Figures;
import org.rashomon.text.Numerals;
import org.rashomon.text.TermWeights;
import org.rashomon.text.Terms;
import org.rashomon.text.WordNet.Senses;

/**
 * Makes the statements of one story ready for comparison. A term's weight is the negative logarithm
 * of its probability in a statement: the story's own count of it, with the background's as a prior,
 * so that what a whole story repeats tells little and a tiny story changes little.
 */
public final class Wordings {
  /** Weight of a function word. */
  static final double FUNCTION_WORD = 0.5;

  private static final double PRIOR = 50;
  private static final int CHARACTERS = 4;
  private static final Set<String> HEDGES =
      Set.of(
          "may",
          "might",
          "could",
          "would",
          "reportedly",
          "allegedly",
          "apparently",
          "possibly",
          "perhaps",
          "likely",
          "probably",
          "possible",
          "appear",
          "seem",
          "if",
          "suggest",
          "expect");

  private final TermWeights background;
  private final Map<String, Integer> counts;
  private final int statements;
  private final Map<String, String> stemOf;
  private final Map<String, Term> terms = new HashMap<>();

  /**
   * A lemma of the story.
   *
   * @param hash of the lemma
   * @param stem hash of the stem
   */
  private record Term(int hash, int stem, double weight) {}

  private Wordings(
      TermWeights background,
      Map<String, Integer> counts,
      int statements,
      Map<String, String> stemOf) {
    this.background = background;
    this.counts = counts;
    this.statements = statements;
    this.stemOf = stemOf;
  }

  /**
   * Counts the terms of a story.
   *
   * @param lemmas of each statement, joined by spaces
   */
  public static Wordings of(TermWeights background, Iterable<String> lemmas) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, String> stemOf = new HashMap<>();
    int statements = 0;
    for (String statement : lemmas) {
      Set<String> own = new HashSet<>();
      for (String lemma : Numerals.inDigits(statement.split(" ", -1))) {
        own.add(stemOf.computeIfAbsent(plainLemma(lemma), Wordings::stem));
      }
      own.forEach(stem -> counts.merge(stem, 1, Integer::sum));
      statements++;
    }
    return new Wordings(background, counts, statements, stemOf);
  }

  /**
   * Makes a statement ready.
   *
   * @param lemmas joined by spaces
   * @param tags joined by spaces, as many
   * @param published when the article was; null where unknown
   */
  public Wording ready(String text, String lemmas, String tags, Instant published) {
    List<String> words = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    String[] allTags = tags.split(" ", -1);
    String[] allLemmas = lemmas.split(" ", -1);
    String[] inDigits = Numerals.inDigits(allLemmas);
    boolean[] negating = Negations.negating(allLemmas, allTags);
    boolean[] reached = NegationReach.of(allLemmas, allTags, negating);
    int[] positions =
        IntStream.range(0, allLemmas.length).filter(i -> isWord(allLemmas[i])).toArray();
    int n = positions.length;
    boolean[] negated = new boolean[n];
    for (int i = 0; i < n; i++) {
      negated[i] = reached[positions[i]];
      words.add(plainLemma(inDigits[positions[i]]));
      parts.add(plainTag(allTags[positions[i]]));
    }
    int[] stems = new int[n];
    int[] hashes = new int[n];
    double[] weights = new double[n];
    for (int i = 0; i < n; i++) {
      Term term = terms.computeIfAbsent(words.get(i), this::term);
      hashes[i] = term.hash();
      stems[i] = term.stem();
      weights[i] = term.weight();
    }
    return new Wording(
        text,
        List.of(allLemmas),
        positions,
        words.toArray(String[]::new),
        parts.toArray(String[]::new),
        hashes,
        stems,
        weights,
        new Senses[n],
        grams(hashes, 2),
        grams(hashes, 3),
        characters(words),
        Figures.of(List.of(allLemmas), Arrays.stream(allTags).map(Wordings::plainTag).toList()),
        Dates.of(List.of(allLemmas), day(published)),
        names(words, parts),
        count(negating),
        negated,
        count(words, HEDGES));
  }

  /** A statement without words. */
  static Wording empty() {
    int[] none = new int[0];
    String[] nothing = new String[0];
    return new Wording(
        "",
        List.of(),
        none,
        nothing,
        nothing,
        none,
        none,
        new double[0],
        new Senses[0],
        none,
        none,
        none,
        List.of(),
        List.of(),
        new TreeSet<>(),
        0,
        new boolean[0],
        0);
  }

  private static LocalDate day(Instant time) {
    return time == null ? null : LocalDate.ofInstant(time, ZoneOffset.UTC);
  }

  static boolean isWord(String lemma) {
    for (int i = 0; i < lemma.length(); i += Character.charCount(lemma.codePointAt(i))) {
      int c = lemma.codePointAt(i);
      if (Character.isLetterOrDigit(c) || "$€£%".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The first of the words that one token contracts: "do+not", "it+be", "council+'s". */
  static String plainLemma(String lemma) {
    int plus = lemma.indexOf('+');
    return plus > 0 && isFunctionWord(lemma.substring(plus + 1)) ? lemma.substring(0, plus) : lemma;
  }

  static boolean isFunctionWord(String lemma) {
    boolean clitic = lemma.length() > 1 && (lemma.charAt(0) == '\'' || lemma.charAt(0) == '’');
    return Terms.isFunctionWord(clitic ? lemma.substring(1) : lemma);
  }

  private static String plainTag(String tag) {
    int plus = tag.indexOf('+');
    return plus < 0 ? tag : tag.substring(0, plus);
  }

  /** Opposites by prefix share a stem: who denies that a strike is lawful calls it unlawful. */
  private static String stem(String lemma) {
    return Terms.stem(Prefixes.affirmed(lemma));
  }

  private Term term(String lemma) {
    String stem = stemOf.computeIfAbsent(lemma, Wordings::stem);
    return new Term(
        lemma.hashCode(), stem.hashCode(), isFunctionWord(lemma) ? FUNCTION_WORD : weight(stem));
  }

  private double weight(String stem) {
    double known = background.documents()[TermWeights.slot(stem)] + 0.5;
    double prior = known / (background.total() + 1.0);
    int count = counts.getOrDefault(stem, 0);
    double probability = (count + PRIOR * prior) / (statements + PRIOR);
    return FUNCTION_WORD + 0.1 - StrictMath.log(Math.min(1, probability));
  }

  private static int[] grams(int[] hashes, int n) {
    int[] grams = new int[Math.max(0, hashes.length - n + 1)];
    for (int i = 0; i < grams.length; i++) {
      int gram = 17;
      for (int k = 0; k < n; k++) {
        gram = gram * 0x01000193 ^ hashes[i + k];
      }
      grams[i] = gram;
    }
    Arrays.sort(grams);
    return grams;
  }

  private static int[] characters(List<String> words) {
    String joined = ' ' + String.join(" ", words) + ' ';
    int[] grams = new int[Math.max(0, joined.length() - CHARACTERS + 1)];
    for (int i = 0; i < grams.length; i++) {
      for (int k = i; k < i + CHARACTERS; k++) {
        grams[i] = 31 * grams[i] + joined.charAt(k);
      }
    }
    Arrays.sort(grams);
    return grams;
  }

  private static Set<String> names(List<String> words, List<String> tags) {
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (tags.get(i).equals("PROPN") && !Dates.isCalendarWord(words.get(i))) {
        names.add(words.get(i));
      }
    }
    return names;
  }

  private static int count(boolean[] marks) {
    int count = 0;
    for (boolean mark : marks) {
      count += mark ? 1 : 0;
    }
    return count;
  }

  private static int count(List<String> words, Set<String> lexicon) {
    return (int) words.stream().filter(lexicon::contains).count();
  }
}
