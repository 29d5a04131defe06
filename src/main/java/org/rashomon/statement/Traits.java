package org.rashomon.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the labellers look at of each token, as numbers, worked out once a passage. */
@SuppressWarnings("ArrayRecordComponent") // built once, never compared
record Traits(
    int[] words,
    int[] lemmas,
    int[] tags,
    int[] kinds,
    int[] quotes,
    int[] fields,
    int[] bothFields,
    Set<FeatureGroup> groups) {
  private static final Set<String> CLAUSE_OPENERS = Set.of("that", "how", "why", "whether");

  /**
   * The traits of a passage.
   *
   * @param groups which are looked at; the others read as if every token were alike
   */
  static Traits of(Passage passage, WordFields fields, Set<FeatureGroup> groups) {
    int size = passage.size();
    Traits traits =
        new Traits(
            new int[size],
            new int[size],
            new int[size],
            new int[size],
            new int[size],
            new int[size],
            new int[size],
            groups);
    for (int i = 0; i < size; i++) {
      String lemma = passage.token(i).lemma();
      WordFields.Known known = fields.of(lemma);
      traits.words[i] = passage.word(i).hashCode();
      traits.lemmas[i] = lemma.hashCode();
      traits.tags[i] = passage.tag(i).hashCode();
      traits.kinds[i] = 2 * known.kinds() + (CLAUSE_OPENERS.contains(lemma) ? 1 : 0);
      String letters = known.fields(passage.token(i));
      traits.fields[i] = letters.isEmpty() ? 0 : letters.charAt(0);
      traits.bothFields[i] = letters.hashCode();
      traits.quotes[i] = quote(passage, i);
    }
    traits.forget();
    return traits;
  }

  private void forget() {
    for (FeatureGroup group : FeatureGroup.allBut(groups.toArray(FeatureGroup[]::new))) {
      for (int[] values : of(group)) {
        Arrays.fill(values, 0);
      }
    }
  }

  private List<int[]> of(FeatureGroup group) {
    return switch (group) {
      case WORDS -> List.of(words, lemmas);
      case TAGS -> List.of(tags);
      case LEXICON -> List.of(kinds);
      case FIELDS -> List.of(fields, bothFields);
      case QUOTATIONS -> List.of(quotes);
      case POSITION, PROPOSAL -> List.of();
    };
  }

  boolean uses(FeatureGroup group) {
    return groups.contains(group);
  }

  int word(int i) {
    return at(words, i);
  }

  int lemma(int i) {
    return at(lemmas, i);
  }

  int tag(int i) {
    return at(tags, i);
  }

  int kind(int i) {
    return at(kinds, i);
  }

  int field(int i) {
    return at(fields, i);
  }

  int bothFields(int i) {
    return at(bothFields, i);
  }

  int quote(int i) {
    return at(quotes, i);
  }

  private static int at(int[] values, int i) {
    return i < 0 || i >= values.length ? -7 : values[i];
  }

  /** 0 outside of quotations, 1 at an opening mark, 2 inside, 3 at a closing mark. */
  private static int quote(Passage passage, int i) {
    Range around = passage.quotations().around(i);
    if (around == null) {
      return 0;
    }
    return i == around.from() ? 1 : i == around.to() - 1 ? 3 : 2;
  }
}
