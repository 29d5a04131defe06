package org.rashomon.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.rashomon.text.Analyser;
import org.rashomon.text.Sentence;
import org.rashomon.text.TermWeights;
import org.rashomon.text.Terms;
import org.rashomon.text.Token;
import org.rashomon.text.WordNet;

/** A claim made ready once for the comparison with many articles. */
public final class StanceClaim {
  private final StanceText text;

  private StanceClaim(StanceText text) {
    this.text = text;
  }

  /** Makes a claim of its wording. */
  public static StanceClaim of(String claim, Analyser analyser, TermWeights weights) {
    Map<String, WordNet.Senses> senses = new HashMap<>();
    for (Sentence sentence : analyser.analyse(claim)) {
      for (Token token : sentence.tokens()) {
        senses.putIfAbsent(Terms.stem(token.lower()), senses(token));
      }
    }
    return new StanceClaim(StanceText.of(claim, weights).with(senses));
  }

  /** In a headline every word looks like a name. */
  private static WordNet.Senses senses(Token token) {
    return WordNet.senses(token.lemma(), token.is("PROPN") ? "NOUN" : token.tag());
  }

  StanceText text() {
    return text;
  }

  /** The content stems of the claim, each once. */
  public Set<String> terms() {
    return text.terms();
  }
}
