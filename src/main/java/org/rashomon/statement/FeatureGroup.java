package org.rashomon.statement;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What the labellers look at, in groups that can be left out to measure what each is worth. */
enum FeatureGroup {
  WORDS("words and lemmas"),
  TAGS("tags"),
  LEXICON("lists of cues and source words"),
  FIELDS("lexical fields of WordNet"),
  QUOTATIONS("quotation marks"),
  POSITION("distance and what stands between"),
  PROPOSAL("what rules propose");

  private final String title;

  FeatureGroup(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  static Set<FeatureGroup> all() {
    return EnumSet.allOf(FeatureGroup.class);
  }

  static Set<FeatureGroup> allBut(FeatureGroup... left) {
    Set<FeatureGroup> groups = all();
    groups.removeAll(Arrays.asList(left));
    return groups;
  }
}
