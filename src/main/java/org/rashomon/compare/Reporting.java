package org.rashomon.compare;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.model.Field;
import org.rashomon.model.Statement;
import org.rashomon.model.Voice;

/** Tells whether a statement in the outlet's own voice only passes on what someone says. */
public final class Reporting {
  private static final int LONGEST_LABEL = 30;
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "claim",
          "insist",
          "argue",
          "warn",
          "announce",
          "admit",
          "assert",
          "allege",
          "accuse",
          "blame",
          "deny",
          "reject",
          "dismiss",
          "refute",
          "dispute",
          "estimate",
          "suggest",
          "contend",
          "maintain",
          "vow",
          "pledge",
          "promise",
          "predict",
          "believe",
          "complain",
          "testify",
          "conclude",
          "declare",
          "urge");

  /** How a headline's clause begins whose subject stands before it; taggers take it for a noun. */
  private static final Pattern CUT_OFF =
      Pattern.compile("(?i)(denies|rejects|dismisses|refutes|rebuts|says|insists|admits|vows)\\b");

  private Reporting() {}

  /** The word or words by which a statement in own voice passes something on, if it does. */
  public static Optional<String> cue(Statement statement, Wording wording) {
    if (statement.voice() != Voice.OWN) {
      return Optional.empty();
    }
    if (!statement.cue().isEmpty()) {
      return Optional.of(statement.cue());
    }
    if (statement.field() == Field.TITLE) {
      int colon = statement.text().indexOf(": ");
      if (colon > 0 && colon <= LONGEST_LABEL) {
        return Optional.of(statement.text().substring(0, colon + 1));
      }
    }
    Matcher cutOff = CUT_OFF.matcher(statement.text());
    return cutOff.lookingAt() ? Optional.of(cutOff.group(1)) : verb(wording);
  }

  private static Optional<String> verb(Wording wording) {
    for (int i = 0; i < wording.length(); i++) {
      String word = wording.words()[i];
      boolean verb = wording.tags()[i].equals("VERB") && !wording.negated()[i];
      if (verb && SAYING.contains(word)) {
        return Optional.of(word);
      }
      boolean according = word.equals("accord") || word.equals("according");
      if (according && i + 1 < wording.length() && wording.words()[i + 1].equals("to")) {
        return Optional.of("according to");
      }
    }
    return Optional.empty();
  }
}
