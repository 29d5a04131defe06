package org.rashomon.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.model.Statement;
import org.rashomon.text.WordNet;

/** The WordNet senses of an article's words, for words of a claim that it puts otherwise. */
final class PassageKin {
  private static final double SYNONYM = 0.8;
  private static final double KIND = 0.5;

  private final Set<Long> synsets = new HashSet<>();
  private final Set<Long> kinds = new HashSet<>();

  /** Adds the words of a statement. */
  void add(Statement statement) {
    List<String> lemmas = List.of(statement.lemmas().split(" ", -1));
    List<String> tags = List.of(statement.tags().split(" ", -1));
    for (int i = 0; i < Math.min(lemmas.size(), tags.size()); i++) {
      WordNet.Senses senses = WordNet.senses(lemmas.get(i), tags.get(i));
      for (long synset : senses.synsets()) {
        synsets.add(synset);
      }
      for (long kind : senses.kinds()) {
        kinds.add(kind);
      }
    }
  }

  /** How near the article comes to a word: 0.8 for a synonym, 0.5 for a kind of it or its kind. */
  double nearness(WordNet.Senses word) {
    boolean kind = false;
    for (long synset : word.synsets()) {
      if (synsets.contains(synset)) {
        return SYNONYM;
      }
      kind |= kinds.contains(synset);
    }
    for (long above : word.kinds()) {
      kind |= synsets.contains(above);
    }
    return kind ? KIND : 0;
  }
}
