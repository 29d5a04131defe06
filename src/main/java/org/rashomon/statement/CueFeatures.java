package org.rashomon.statement;

import java.util.Arrays;

/**
 * Makes a chain of a sentence in which cues are looked for; quotations and plain words are passed
 * over.
 */
final class CueFeatures {
  private static final int[] NONE = {};

  private final Passage passage;
  private final Traits traits;
  private final CueWords words;
  private final FeatureBag bag = new FeatureBag();
  private int firstQuoted;
  private int lastQuoted;

  CueFeatures(Passage passage, Traits traits, CueWords words) {
    this.passage = passage;
    this.traits = traits;
    this.words = words;
  }

  Chain chain(Range sentence) {
    int[][] features = new int[sentence.length()][];
    int[] forced = new int[sentence.length()];
    Arrays.fill(forced, -1);
    spanQuotations(sentence);
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean passed = passage.quotations().inside(i) || words.isPlain(passage.token(i));
      forced[i - sentence.from()] = passed ? CueLabels.OTHER : -1;
      features[i - sentence.from()] = passed ? NONE : features(i, sentence);
    }
    return new Chain(features, forced);
  }

  private void spanQuotations(Range sentence) {
    firstQuoted = Integer.MAX_VALUE;
    lastQuoted = -1;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (traits.quote(i) > 0) {
        firstQuoted = Math.min(firstQuoted, i);
        lastQuoted = i;
      }
    }
  }

  private int[] features(int i, Range sentence) {
    bag.clear();
    bag.add(0, 0);
    words(i);
    around(i);
    surroundings(i, sentence);
    return bag.copy();
  }

  private void words(int i) {
    int word = traits.word(i);
    int lemma = traits.lemma(i);
    int tag = traits.tag(i);
    bag.add(1, word);
    bag.add(2, lemma);
    bag.add(3, lemma, tag);
    bag.few(4, tag);
    bag.few(6, traits.kind(i), tag);
    bag.few(9, traits.field(i), tag);
    bag.few(10, traits.bothFields(i), tag);
  }

  private void around(int i) {
    int lemma = traits.lemma(i);
    int tag = traits.tag(i);
    for (int d = -3; d <= 3; d++) {
      if (d != 0) {
        bag.add(20 + d, traits.lemma(i + d));
        bag.few(30 + d, traits.tag(i + d), tag);
        bag.few(40 + d, traits.kind(i + d), tag);
        bag.few(50 + d, traits.quote(i + d), tag);
      }
    }
    int field = traits.field(i);
    bag.few(71, field, traits.tag(i - 1), traits.tag(i + 1));
    bag.add(72, field, traits.word(i + 1), tag);
    bag.few(73, field, traits.quote(i - 1), traits.quote(i + 1));
    bag.few(74, tag, traits.field(i + 1));
    bag.few(75, tag, traits.field(i - 1));
    bag.few(76, field, traits.field(i + 2), tag);
    bag.add(77, field, traits.word(i - 1), tag);
    bag.add(60, traits.word(i - 1), lemma);
    bag.add(61, lemma, traits.word(i + 1));
    bag.add(62, lemma, traits.tag(i - 1));
    bag.add(63, lemma, traits.tag(i + 1));
    bag.few(64, traits.tag(i - 1), tag, traits.tag(i + 1));
    bag.few(65, traits.tag(i - 2), traits.tag(i - 1), tag);
    bag.few(66, tag, traits.tag(i + 1), traits.tag(i + 2));
    bag.add(67, lemma, traits.quote(i - 1), traits.quote(i + 1));
    bag.add(68, lemma, traits.lemma(i + 1), traits.lemma(i + 2));
    bag.add(69, traits.lemma(i - 2), traits.lemma(i - 1), lemma);
    bag.few(70, traits.kind(i), traits.tag(i - 1), traits.tag(i + 1));
  }

  private void surroundings(int i, Range sentence) {
    int kind = traits.kind(i);
    int lemma = traits.lemma(i);
    int subject = nearest(i, -1, sentence, false);
    int verbBefore = traits.lemma(nearest(i, -1, sentence, true));
    int verbAfter = traits.lemma(nearest(i, 1, sentence, true));
    int clause = clauseAhead(i, sentence);
    bag.few(80, kind, traits.kind(subject), traits.tag(subject));
    bag.add(81, lemma, verbAfter);
    bag.add(82, lemma, verbBefore);
    bag.add(83, traits.tag(i), verbAfter);
    bag.add(84, traits.tag(i), verbBefore);
    bag.few(94, traits.field(subject), traits.field(i), traits.tag(subject));
    bag.add(95, clause, traits.field(i), traits.tag(i));
    int quoted = quoted(i);
    bag.few(96, quoted, traits.field(i), traits.tag(i));
    bag.few(85, quoted, kind);
    bag.add(86, quoted, lemma);
    boolean placed = traits.uses(FeatureGroup.POSITION);
    int place = placed ? Math.min(4, (i - sentence.from()) / 3) : 0;
    int left = placed ? Math.min(4, (sentence.to() - i) / 3) : 0;
    bag.few(87, place, traits.tag(i));
    bag.few(88, left, traits.tag(i));
    bag.few(89, left, kind);
    bag.add(90, clause, lemma);
    bag.few(91, clause, kind, traits.tag(i));
    boolean headline = passage.sentenceOf(i) == 0;
    if (headline) {
      bag.add(92, lemma);
      bag.few(93, traits.tag(i), place);
    }
  }

  /** The nearest verb, or noun, before or after a token; -1 if there is none. */
  private int nearest(int i, int step, Range sentence, boolean verb) {
    for (int j = i + step; sentence.has(j) && Math.abs(j - i) < 15; j += step) {
      if (verb ? passage.isVerb(j) : Phrases.isNominal(passage, j)) {
        return j;
      }
    }
    return -1;
  }

  /** Whether quotations stand before or after a token in its sentence. */
  private int quoted(int i) {
    return (firstQuoted < i ? 1 : 0) + (lastQuoted > i ? 2 : 0);
  }

  /** The first word among the next few that opens a clause. */
  private int clauseAhead(int i, Range sentence) {
    for (int j = i + 1; j < Math.min(sentence.to(), i + 8); j++) {
      String word = passage.word(j);
      if (word.equals("that") || word.equals("to") || word.equals(":") || word.equals("as")) {
        return word.hashCode() + Math.min(3, j - i);
      }
    }
    return 0;
  }
}
