package org.rashomon.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rashomon.text.DateRange;
import org.rashomon.text.Dates;
import org.rashomon.text.Figure;
import org.rashomon.text.WordNet;
import org.rashomon.text.WordNet.Senses;

/**
 * A statement made ready for comparison: its words as hashes with their weights, its n-grams,
 * figures, dates, names and negations. Arrays run over its words, punctuation left out.
 *
 * @param tokens lemmas of all tokens, punctuation among them
 * @param positions of the words among the tokens
 * @param words lemmas
 * @param tags universal parts of speech
 * @param lemmas hashes of the lemmas
 * @param stems hashes of the stems
 * @param weights how telling a word is in general and within the story; small for function words
 * @param senses what {@link #sense} has looked up so far; null for the others
 * @param bigrams sorted hashes of two lemmas in a row
 * @param trigrams sorted hashes of three
 * @param characters sorted hashes of four characters in a row
 * @param figures with indexes into all tokens
 * @param dates with indexes into all tokens
 * @param negations "not", "no", "never" and the like, and words that deny
 * @param negated whether a word stands in the reach of one of them
 */
@SuppressWarnings("ArrayRecordComponent") // hot in comparison; never compared as a whole
public record Wording(
    String text,
    List<String> tokens,
    int[] positions,
    String[] words,
    String[] tags,
    int[] lemmas,
    int[] stems,
    double[] weights,
    Senses[] senses,
    int[] bigrams,
    int[] trigrams,
    int[] characters,
    List<Figure> figures,
    List<DateRange> dates,
    Set<String> names,
    int negations,
    boolean[] negated,
    int hedges) {
  /** Words that two articles do not share by chance. */
  private static final int TELLING = 5;

  /** What a word before it may describe. */
  static final Set<String> DESCRIBED = Set.of("NOUN", "PROPN", "ADJ");

  /** What stands before a noun or what describes it. */
  static final Set<String> LEADING_TO_NOUN = Set.of("DET", "ADJ", "NUM");

  private static final Set<String> DAYS = Set.of("today", "yesterday", "tomorrow", "tonight");

  public int length() {
    return words.length;
  }

  /** Whether it is so long that two articles do not share it by chance. */
  public boolean isTelling() {
    return words.length >= TELLING;
  }

  /** Whether a word carries content. */
  boolean content(int i) {
    return weights[i] > Wordings.FUNCTION_WORD;
  }

  /** What WordNet knows of a content word, looked up when first asked for. */
  Senses sense(int i) {
    if (senses[i] == null) {
      senses[i] = WordNet.senses(words[i], content(i) ? tags[i] : "");
    }
    return senses[i];
  }

  /** Whether a word is a verb or an adjective. */
  boolean predicate(int i) {
    return tags[i].equals("VERB") || tags[i].equals("ADJ");
  }

  /** Whether a word is part of a name. */
  boolean name(int i) {
    return tags[i].equals("PROPN") && content(i) && !Dates.isCalendarWord(words[i]);
  }

  /** Whether a word stands as an adjective does before a noun: "a written statement". */
  public boolean describes(int i) {
    return i > 0
        && i + 1 < length()
        && LEADING_TO_NOUN.contains(tags[i - 1])
        && DESCRIBED.contains(tags[i + 1]);
  }

  /** Whether no other word of the same phrase follows. */
  boolean head(int i) {
    return i + 1 == length()
        || !DESCRIBED.contains(tags[i + 1])
        || DAYS.contains(words[i + 1])
        || Dates.isCalendarWord(words[i + 1]);
  }

  /** The index among the words of a token, or of the next word where it is none. */
  int wordOf(int token) {
    int found = Arrays.binarySearch(positions, token);
    return found < 0 ? -found - 1 : found;
  }

  /** The index among the tokens of a word. */
  int tokenOf(int word) {
    return positions[word];
  }

  /** The number of words that carry content. */
  int contentWords() {
    int count = 0;
    for (int i = 0; i < length(); i++) {
      count += content(i) ? 1 : 0;
    }
    return count;
  }
}
