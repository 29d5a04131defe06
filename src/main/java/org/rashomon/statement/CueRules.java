package org.rashomon.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the words that attribute, by a list of verbs and phrases. */
final class CueRules {
  private static final Set<String> DOUBTFUL =
      Set.of("call", "read", "show", "find", "know", "want", "feel", "plan", "seek", "charge");

  private CueRules() {}

  static List<Range> cues(Passage passage) {
    List<Range> cues = new ArrayList<>();
    for (int i = 0; i < passage.size(); i++) {
      if (passage.word(i).equals("according") && passage.word(i + 1).equals("to")) {
        cues.add(new Range(i, i + 2));
      } else if (isCueVerb(passage, i) && !passage.quotations().inside(i)) {
        cues.add(new Range(i, i + 1));
      }
    }
    return cues;
  }

  private static boolean isCueVerb(Passage passage, int i) {
    String lemma = passage.token(i).lemma();
    return passage.tag(i).startsWith("VERB")
        && !Lexicon.cueKind(lemma).isEmpty()
        && !passage.word(i - 1).equals("to")
        && (!DOUBTFUL.contains(lemma) || passage.word(i + 1).equals("that"));
  }
}
