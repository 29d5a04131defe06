package org.rashomon.statement;

import java.util.Set;
import org.rashomon.model.Modality;

/** Tells how firmly a clause is put: asked, conditional, future, hedged or asserted. */
final class Modalities {
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
          "probably",
          "likely",
          "maybe",
          "seemingly",
          "presumably",
          "supposedly",
          "purportedly",
          "rumored",
          "rumoured");
  private static final Set<String> HEDGING_VERBS = Set.of("seem", "appear");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
  private static final Set<String> PLANS = Set.of("going", "set", "due", "expected", "scheduled");

  private Modalities() {}

  static Modality of(Passage passage, Range clause) {
    if (asks(passage, clause)) {
      return Modality.QUESTION;
    }
    Modality found = Modality.ASSERTED;
    for (int i = clause.from(); i < clause.to(); i++) {
      String word = passage.word(i);
      if (CONDITIONS.contains(word)) {
        return Modality.CONDITIONAL;
      }
      if (hedges(passage, i)) {
        found = Modality.HEDGED;
      } else if (found == Modality.ASSERTED && future(passage, i)) {
        found = Modality.FUTURE;
      }
    }
    return found;
  }

  /** Whether a clause is a question as a whole, not one that ends in somebody's question. */
  private static boolean asks(Passage passage, Range clause) {
    if (isMark(passage, clause.to())) {
      return true;
    }
    int i = clause.to() - 1;
    while (i > clause.from() && passage.tag(i).equals("PUNCT") && !isMark(passage, i)) {
      i--;
    }
    Range quotation = passage.quotations().around(i);
    return isMark(passage, i) && (quotation == null || quotation.from() <= clause.from());
  }

  private static boolean isMark(Passage passage, int i) {
    return passage.word(i).endsWith("?");
  }

  private static boolean hedges(Passage passage, int i) {
    boolean month = passage.token(i).text().equals("May") && !passage.tag(i).startsWith("AUX");
    return (HEDGES.contains(passage.word(i)) && !month)
        || (HEDGING_VERBS.contains(passage.token(i).lemma()) && passage.word(i + 1).equals("to"));
  }

  private static boolean future(Passage passage, int i) {
    String word = passage.word(i);
    return word.equals("will")
        || word.equals("shall")
        || word.equals("'ll")
        || word.equals("won't")
        || (PLANS.contains(word) && passage.word(i + 1).equals("to"));
  }
}
