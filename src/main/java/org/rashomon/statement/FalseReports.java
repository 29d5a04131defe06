package org.rashomon.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rashomon.text.Petitions;

/**
 * Leaves out what looks like a report but is none: nobody reports ("had been expected to start"),
 * or the cue is part of a name ("von"), of another source ("a note by engineers says") or of its
 * citing ("Reuters, quoting a diplomat, reported").
 */
final class FalseReports {
  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le",
          "bin", "ibn", "al", "el", "ten", "ter", "zu", "af", "av");
  private static final Set<String> ANYBODY =
      Set.of("anyone", "anybody", "someone", "somebody", "nobody", "one");
  private static final int NEAR = 3;

  private FalseReports() {}

  static List<Report> drop(Passage passage, List<Report> reports) {
    List<Report> kept = new ArrayList<>();
    Said said = Said.by(passage, reports);
    for (int i = 0; i < reports.size(); i++) {
      boolean unreal = isUnreal(passage, reports.get(i), said);
      if (!unreal && !isFalse(passage, reports.get(i)) && !isPart(passage, reports, i)) {
        kept.add(reports.get(i));
      }
    }
    return kept;
  }

  private static boolean isFalse(Passage passage, Report report) {
    Range cue = report.cue();
    boolean passive = report.source() == null && !report.quotes(passage) && isPassive(passage, cue);
    return passive
        || isName(passage, cue)
        || isEmpty(passage, report)
        || isSupposed(passage, report)
        || isDismissal(passage, report)
        || isForbidden(passage, report)
        || isRefusal(passage, report);
  }

  /** "The judge denied a motion to postpone the trial" refuses it; nobody says anything. */
  private static boolean isRefusal(Passage passage, Report report) {
    Range cue = report.cue();
    int verb = cue.to() - 1;
    return Lexicon.cueKind(passage.token(verb).lemma()).equals("deny")
        && !report.quotes(passage)
        && report.contents().get(0).from() >= cue.to()
        && Petitions.follows(i -> passage.token(i).lemma(), passage::tag, cue.to(), passage.size());
  }

  /** "Letters dismissing every nurse" deny nothing. */
  private static boolean isDismissal(Passage passage, Report report) {
    int verb = report.cue().from();
    return report.cue().length() == 1
        && passage.word(verb).equals("dismissing")
        && passage.tag(verb - 1).equals("NOUN")
        && passage.word(report.contents().get(0).from()).matches("every|all|the|its|their|\\d+");
  }

  /** "Asked the papers not to speculate about the case": nobody speculates. */
  private static boolean isForbidden(Passage passage, Report report) {
    int verb = report.cue().from();
    return passage.word(verb - 1).equals("to")
        && passage.word(verb - 2).equals("not")
        && !report.quotes(passage);
  }

  /** "She said the board would tell the owners": nobody has told them. */
  private static boolean isUnreal(Passage passage, Report report, Said said) {
    Range cue = report.cue();
    Range around = said.at(cue.from());
    int verb = cue.to() - 1;
    return around != null
        && around.has(verb)
        && passage.tag(verb).equals("VERB")
        && Lexicon.cueKind(passage.token(verb).lemma()).equals("say")
        && !report.quotes(passage)
        && !new Clauses(passage).isReal(verb, around.from());
  }

  /** "If anyone says so" reports nothing. */
  private static boolean isSupposed(Passage passage, Report report) {
    Range source = report.source();
    return source != null
        && source.length() == 1
        && ANYBODY.contains(passage.word(source.from()))
        && passage.word(source.from() - 1).equals("if");
  }

  /** "Which was seen by Reuters" says nothing. */
  private static boolean isEmpty(Passage passage, Report report) {
    Range content = report.contents().get(0);
    return report.source() == null
        && content.length() == 1
        && report.contents().size() == 1
        && passage.tag(content.from()).equals("PRON")
        && passage.word(report.cue().to() - 1).equals("by");
  }

  /** "Anneke von der Heide told": the tagger may take a particle for a verb. */
  private static boolean isName(Passage passage, Range cue) {
    int next = cue.to();
    boolean particles = true;
    for (int i = cue.from(); i < cue.to(); i++) {
      particles &= PARTICLES.contains(passage.word(i));
    }
    while (next < passage.size() && PARTICLES.contains(passage.word(next))) {
      next++;
    }
    return particles
        && next < passage.size()
        && Character.isUpperCase(passage.token(next).text().charAt(0));
  }

  /** Whether a cue is but a word of a neighbour's source, or tells whom the neighbour cites. */
  private static boolean isPart(Passage passage, List<Report> reports, int index) {
    Range cue = reports.get(index).cue();
    boolean cites = Citing.isVerb(passage.word(cue.from()));
    boolean by = passage.word(cue.to()).equals("by");
    int to = Math.min(reports.size(), index + NEAR + 1);
    for (int i = Math.max(0, index - NEAR); i < to; i++) {
      Range source = reports.get(i).source();
      boolean other = i != index && source != null;
      boolean noun = other && by && source.covers(cue) && source.from() < cue.from();
      if (noun || (other && cites && Citing.verb(passage, reports.get(i)) == cue.from())) {
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
