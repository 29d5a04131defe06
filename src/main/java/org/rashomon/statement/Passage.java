package org.rashomon.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rashomon.text.Sentence;
import org.rashomon.text.Token;

/** A field of an article as one row of tokens, with its sentences, paragraphs and quotations. */
final class Passage {
  private final String text;
  private final Token[] tokens;
  private final List<Range> sentences = new ArrayList<>();
  private final String[] words;
  private final boolean[] verbs;
  private final int[] sentenceOf;
  private final int[] paragraphOf;
  private final Quotations quotations;
  private List<Name> names;

  Passage(String text, List<Sentence> analysed) {
    this.text = text;
    List<Token> split = new ArrayList<>();
    for (Sentence sentence : analysed) {
      int from = split.size();
      sentence.tokens().forEach(token -> split.addAll(Contractions.split(token)));
      sentences.add(new Range(from, split.size()));
    }
    tokens = split.toArray(Token[]::new);
    words = new String[tokens.length];
    verbs = new boolean[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      words[i] = tokens[i].lower();
      verbs[i] = tokens[i].tag().startsWith("VERB") || tokens[i].tag().startsWith("AUX");
    }
    sentenceOf = new int[tokens.length];
    paragraphOf = new int[tokens.length];
    for (int s = 0; s < sentences.size(); s++) {
      Range sentence = sentences.get(s);
      Arrays.fill(sentenceOf, sentence.from(), sentence.to(), s);
      Arrays.fill(paragraphOf, sentence.from(), sentence.to(), analysed.get(s).paragraph());
    }
    quotations = Quotations.of(this);
  }

  String text() {
    return text;
  }

  int size() {
    return tokens.length;
  }

  Token token(int index) {
    return tokens[index];
  }

  /** The lower-case word, empty beyond the passage. */
  String word(int index) {
    return index < 0 || index >= words.length ? "" : words[index];
  }

  /** The tag, empty beyond the passage. */
  String tag(int index) {
    return index < 0 || index >= tokens.length ? "" : tokens[index].tag();
  }

  /** Whether a token is a verb or an auxiliary; none is beyond the passage. */
  boolean isVerb(int index) {
    return index >= 0 && index < verbs.length && verbs[index];
  }

  List<Range> sentences() {
    return sentences;
  }

  int sentenceOf(int token) {
    return sentenceOf[token];
  }

  Range sentenceAt(int token) {
    return sentences.get(sentenceOf[token]);
  }

  int paragraphOf(int token) {
    return paragraphOf[token];
  }

  /** Whether a token is the first of its paragraph. */
  boolean startsParagraph(int token) {
    return token == 0 || paragraphOf[token - 1] != paragraphOf[token];
  }

  Quotations quotations() {
    return quotations;
  }

  /**
   * The proper names in order, found when first asked for.
   *
   * @param other the article's other field: a headline is read by the names of the text
   */
  List<Name> names(Passage other) {
    if (names == null) {
      names = NameFinder.find(this, other);
    }
    return names;
  }

  /** Whether this is the headline of another passage. */
  boolean heads(Passage other) {
    return size() < other.size();
  }

  /** The first token that ends behind an index of the text. */
  int tokenEndingAfter(int index) {
    int low = 0;
    int high = tokens.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens[middle].end() <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The words of a range as they stand in the text. */
  String words(Range range) {
    return text.substring(tokens[range.from()].start(), tokens[range.to() - 1].end());
  }
}
