package org.rashomon.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.text.TermWeights;
import org.rashomon.text.Terms;
import org.rashomon.text.WordNet;

/**
 * A claim or a passage made ready for comparison.
 *
 * @param words in lower case, in their order
 * @param stems of the words, as many
 * @param terms the content stems, each once, in their order
 * @param pairs neighbouring content stems
 * @param prefixes the first four letters of the content stems
 * @param figures the words that are numbers
 * @param weight sum of the weights of the terms
 * @param senses of the terms, by term; looked up for claims only
 */
record StanceText(
    List<String> words,
    List<String> stems,
    Set<String> terms,
    Set<String> pairs,
    Set<String> prefixes,
    Set<String> figures,
    double weight,
    List<StanceCues.Hit> cues,
    Map<StanceCue, Integer> counts,
    Map<String, WordNet.Senses> senses,
    boolean asks) {
  private static final int PREFIX = 4;

  static StanceText of(String text, TermWeights weights) {
    List<String> words = Terms.words(text);
    List<String> stems = new ArrayList<>(words.size());
    Set<String> terms = new LinkedHashSet<>();
    Set<String> pairs = new LinkedHashSet<>();
    Set<String> prefixes = new HashSet<>();
    Set<String> figures = new LinkedHashSet<>();
    String before = "";
    for (String word : words) {
      String stem = Terms.stem(word);
      stems.add(stem);
      if (Terms.isFunctionWord(word)) {
        continue;
      }
      terms.add(stem);
      prefixes.add(prefix(stem));
      if (Character.isDigit(word.charAt(0))) {
        figures.add(word);
      }
      if (!before.isEmpty()) {
        pairs.add(before + ' ' + stem);
      }
      before = stem;
    }
    double weight = 0;
    for (String term : terms) {
      weight += weights.weight(term);
    }
    List<StanceCues.Hit> cues = StanceCues.find(stems);
    return new StanceText(
        words,
        stems,
        terms,
        pairs,
        prefixes,
        figures,
        weight,
        cues,
        counts(cues),
        Map.of(),
        text.indexOf('?') >= 0);
  }

  /** The same text with what WordNet knows of its terms. */
  StanceText with(Map<String, WordNet.Senses> known) {
    return new StanceText(
        words, stems, terms, pairs, prefixes, figures, weight, cues, counts, known, asks);
  }

  static String prefix(String stem) {
    return stem.length() <= PREFIX ? stem : stem.substring(0, PREFIX);
  }

  int count(StanceCue cue) {
    return counts.getOrDefault(cue, 0);
  }

  private static Map<StanceCue, Integer> counts(List<StanceCues.Hit> cues) {
    Map<StanceCue, Integer> counts = new EnumMap<>(StanceCue.class);
    cues.forEach(hit -> counts.merge(hit.cue(), 1, Integer::sum));
    return counts;
  }
}
