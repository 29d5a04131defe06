package org.rashomon.claim;

import java.util.Set;
import org.rashomon.compare.Wording;
import org.rashomon.model.Field;
import org.rashomon.model.Modality;
import org.rashomon.model.Polarity;
import org.rashomon.model.Statement;
import org.rashomon.model.Voice;

/** How well a statement serves as the text of a claim. */
final class Clarity {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 28;
  private static final double WORTH_CHECKING = 0.35;
  private static final Set<String> POINTERS =
      Set.of("he", "she", "it", "they", "this", "that", "these", "those", "i", "we", "you");

  private Clarity() {}

  /** A handicap, 0 at best: what is asked, hedged, negated, long, short or points elsewhere. */
  static double of(Statement statement, Wording wording) {
    double clarity = 0;
    clarity -= statement.modality() == Modality.ASSERTED ? 0 : 0.15;
    clarity -= statement.modality() == Modality.QUESTION ? 0.5 : 0;
    clarity -= statement.polarity() == Polarity.NEGATED ? 0.15 : 0;
    clarity -= statement.voice() == Voice.CITED ? 0.05 : 0;
    clarity -= statement.field() == Field.TITLE ? 0.05 : 0;
    clarity -= 0.02 * Math.max(0, wording.length() - LONGEST);
    clarity -= 0.1 * Math.max(0, SHORTEST + 1 - wording.length());
    clarity -= wording.length() > 0 && POINTERS.contains(wording.words()[0]) ? 0.15 : 0;
    return clarity;
  }

  /** Whether a statement that no other article has is worth a claim of its own. */
  static boolean worthwhile(Statement statement, Wording wording) {
    return statement.field() == Field.TEXT
        && statement.modality() != Modality.QUESTION
        && statement.checkworthiness() >= WORTH_CHECKING
        && wording.length() >= SHORTEST;
  }
}
