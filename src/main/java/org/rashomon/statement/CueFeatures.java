package org.rashomon.statement;

import java.util.Arrays;

/** Makes a chain of a sentence in which cues are looked for; quotations are passed over. */
final class CueFeatures {
  private final Passage passage;
  private final Traits traits;
  private final FeatureBag bag = new FeatureBag();

  CueFeatures(Passage passage, Traits traits) {
    this.passage = passage;
    this.traits = traits;
  }

  Chain chain(Range sentence) {
    int[][] features = new int[sentence.length()][];
    int[] forced = new int[sentence.length()];
    Arrays.fill(forced, -1);
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean quoted = passage.quotations().inside(i);
      forced[i - sentence.from()] = quoted ? CueLabels.OTHER : -1;
      features[i - sentence.from()] = quoted ? new int[0] : features(i, sentence);
    }
    return new Chain(features, forced);
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
    bag.add(4, tag);
    bag.add(5, traits.shapes()[i], tag);
    bag.add(6, traits.kind(i), tag);
    bag.add(9, traits.field(i), tag);
    bag.add(10, traits.bothFields(i), tag);
    String text = passage.token(i).lemma();
    if (text.length() > 4) {
      bag.add(7, text.substring(text.length() - 3).hashCode(), tag);
      bag.add(8, text.substring(0, 4).hashCode(), tag);
    }
  }

  private void around(int i) {
    int lemma = traits.lemma(i);
    int tag = traits.tag(i);
    for (int d = -3; d <= 3; d++) {
      if (d != 0) {
        bag.add(20 + d, traits.lemma(i + d));
        bag.add(30 + d, traits.tag(i + d), tag);
        bag.add(40 + d, traits.kind(i + d), tag);
        bag.add(50 + d, traits.quote(i + d), tag);
      }
    }
    int field = traits.field(i);
    bag.add(71, field, traits.tag(i - 1), traits.tag(i + 1));
    bag.add(72, field, traits.word(i + 1), tag);
    bag.add(73, field, traits.quote(i - 1), traits.quote(i + 1));
    bag.add(74, tag, traits.field(i + 1));
    bag.add(75, tag, traits.field(i - 1));
    bag.add(76, field, traits.field(i + 2), tag);
    bag.add(77, field, traits.word(i - 1), tag);
    bag.add(60, traits.word(i - 1), lemma);
    bag.add(61, lemma, traits.word(i + 1));
    bag.add(62, lemma, traits.tag(i - 1));
    bag.add(63, lemma, traits.tag(i + 1));
    bag.add(64, traits.tag(i - 1), tag, traits.tag(i + 1));
    bag.add(65, traits.tag(i - 2), traits.tag(i - 1), tag);
    bag.add(66, tag, traits.tag(i + 1), traits.tag(i + 2));
    bag.add(67, lemma, traits.quote(i - 1), traits.quote(i + 1));
    bag.add(68, lemma, traits.lemma(i + 1), traits.lemma(i + 2));
    bag.add(69, traits.lemma(i - 2), traits.lemma(i - 1), lemma);
    bag.add(70, traits.kind(i), traits.tag(i - 1), traits.tag(i + 1));
  }

  private void surroundings(int i, Range sentence) {
    int kind = traits.kind(i);
    int lemma = traits.lemma(i);
    int subject = nearest(i, -1, sentence, false);
    bag.add(80, kind, traits.kind(subject), traits.tag(subject));
    bag.add(81, lemma, traits.lemma(nearest(i, 1, sentence, true)));
    bag.add(82, lemma, traits.lemma(nearest(i, -1, sentence, true)));
    bag.add(83, traits.tag(i), traits.lemma(nearest(i, 1, sentence, true)));
    bag.add(84, traits.tag(i), traits.lemma(nearest(i, -1, sentence, true)));
    bag.add(94, traits.field(subject), traits.field(i), traits.tag(subject));
    bag.add(95, clauseAhead(i, sentence), traits.field(i), traits.tag(i));
    int quoted = quoted(sentence, i);
    bag.add(96, quoted, traits.field(i), traits.tag(i));
    bag.add(85, quoted, kind);
    bag.add(86, quoted, lemma);
    int place = Math.min(4, (i - sentence.from()) / 3);
    int left = Math.min(4, (sentence.to() - i) / 3);
    bag.add(87, place, traits.tag(i));
    bag.add(88, left, traits.tag(i));
    bag.add(89, left, kind);
    bag.add(90, clauseAhead(i, sentence), lemma);
    bag.add(91, clauseAhead(i, sentence), kind, traits.tag(i));
    boolean headline = passage.sentenceOf(i) == 0;
    if (headline) {
      bag.add(92, lemma);
      bag.add(93, traits.tag(i), place);
    }
  }

  /** The nearest verb, or noun, before or after a token; -1 if there is none. */
  private int nearest(int i, int step, Range sentence, boolean verb) {
    for (int j = i + step; sentence.has(j) && Math.abs(j - i) < 15; j += step) {
      if (verb ? Phrases.isVerb(passage, j) : Phrases.isNominal(passage, j)) {
        return j;
      }
    }
    return -1;
  }

  /** Whether quotations stand before or after a token in its sentence. */
  private int quoted(Range sentence, int i) {
    boolean before = false;
    boolean after = false;
    for (int j = sentence.from(); j < sentence.to(); j++) {
      before |= j < i && traits.quote(j) > 0;
      after |= j > i && traits.quote(j) > 0;
    }
    return (before ? 1 : 0) + (after ? 2 : 0);
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
