package org.rashomon.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Leaves out what looks like a report but is none: nobody reports ("had been expected to start"),
 * or the cue is part of a name ("von"), of another source ("a note by engineers says") or of its
 * citing ("Reuters, quoting a diplomat, reported").
 */
final class FalseReports {
  private static final Set<String> NAME_TAGS = Set.of("PROPN", "X", "ADP", "DET", "NUM");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that");
  private static final int NEAR = 3;

  private FalseReports() {}

  static List<Report> drop(Passage passage, List<Report> reports) {
    List<Report> kept = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      if (!isFalse(passage, reports.get(i)) && !isPart(passage, reports, i)) {
        kept.add(reports.get(i));
      }
    }
    return kept;
  }

  private static boolean isFalse(Passage passage, Report report) {
    Range cue = report.cue();
    boolean passive = report.source() == null && !report.quotes(passage) && isPassive(passage, cue);
    return passive || isName(passage, cue);
  }

  /** A word in no list of cues that the tagger takes for a name or a preposition. */
  private static boolean isName(Passage passage, Range cue) {
    int i = cue.from();
    return cue.length() == 1
        && NAME_TAGS.contains(passage.tag(i))
        && Lexicon.cueKind(passage.token(i).lemma()).isEmpty()
        && Lexicon.cueKind(passage.word(i)).isEmpty()
        && !passage.word(i).equals("per")
        && !passage.word(i).equals("by");
  }

  /** Whether a cue is but a word of a neighbour's source, or tells whom the neighbour cites. */
  private static boolean isPart(Passage passage, List<Report> reports, int index) {
    Range cue = reports.get(index).cue();
    boolean cites = Citing.isVerb(passage.word(cue.from()));
    int to = Math.min(reports.size(), index + NEAR + 1);
    for (int i = Math.max(0, index - NEAR); i < to; i++) {
      Range source = reports.get(i).source();
      if (i == index || source == null) {
        continue;
      }
      boolean inside = source.covers(cue) && !isClause(passage, source, cue);
      if (inside || (cites && Citing.verb(passage, reports.get(i)) == cue.from())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClause(Passage passage, Range source, Range cue) {
    for (int i = source.from(); i < cue.from(); i++) {
      if (RELATIVES.contains(passage.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPassive(Passage passage, Range cue) {
    boolean been = passage.word(cue.to() - 2).equals("been");
    boolean known = passage.word(cue.to() - 2).equals("known");
    return been || (known && passage.word(cue.to() - 1).equals("about"));
  }
}
