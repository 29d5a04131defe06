package org.rashomon.claim;

import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.rashomon.compare.Reporting;
import org.rashomon.compare.Standpoint;
import org.rashomon.compare.Wording;
import org.rashomon.model.Field;
import org.rashomon.model.Modality;
import org.rashomon.model.Polarity;
import org.rashomon.model.Statement;
import org.rashomon.model.Voice;

/** How well a statement serves as the text of a claim. */
final class Clarity {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 24;

  /** A longer statement without a verb is rather one with a tag gone wrong. */
  private static final int LONGEST_LABEL = 8;

  /** Words behind a cue that name a hearer or a day. */
  private static final int MOST_BEHIND = 3;

  private static final double WORTH_CHECKING = 0.35;
  private static final Set<String> POINTERS =
      Set.of("he", "she", "it", "they", "this", "that", "these", "those", "i", "we", "you");
  private static final Set<String> SUBORDINATE =
      Set.of(
          "to", "when", "whether", "how", "why", "who", "which", "whose", "as", "because", "after",
          "before", "while", "if", "on", "in", "at", "by", "with", "for", "from", "of");

  private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which");
  private static final Set<String> DEPENDENT =
      Set.of("when", "whether", "how", "why", "because", "while", "where", "if");

  private Clarity() {}

  /** A handicap, 0 at best: no whole affirmed sentence that says the thing itself, or long. */
  static double of(Statement statement, Wording wording, Standpoint side) {
    double clarity = 0;
    clarity -= statement.modality() == Modality.ASSERTED ? 0 : 0.1;
    clarity -= statement.modality() == Modality.QUESTION ? 1 : 0;
    clarity -= side.polarity() == Polarity.NEGATED || side.denied() ? 0.5 : 0;
    if (Reporting.cue(statement, wording).isPresent()) {
      clarity -= empty(wording) ? 0.6 : 0.15;
    }
    clarity -= statement.field() == Field.TITLE ? 0.1 : 0;
    clarity -= 0.02 * Math.max(0, wording.length() - LONGEST);
    clarity -= 0.1 * Math.max(0, SHORTEST + 1 - wording.length());
    clarity -= whole(wording) ? 0 : 0.5;
    clarity -= pointing(wording) ? 0.3 : 0;
    return clarity;
  }

  /** Whether it starts with a subject and goes on with a finite verb. */
  private static boolean whole(Wording wording) {
    int start = start(wording);
    if (start == wording.length() || SUBORDINATE.contains(wording.words()[start])) {
      return false;
    }
    boolean subject = false;
    for (int i = start; i < wording.length(); i++) {
      String tag = wording.tags()[i];
      boolean infinitive = i > 0 && wording.words()[i - 1].equals("to");
      if (!infinitive && (tag.equals("VERB") || tag.equals("AUX"))) {
        return subject;
      }
      subject |= tag.equals("NOUN") || tag.equals("PROPN") || tag.equals("PRON");
    }
    return false;
  }

  /**
   * Whether it only tells that someone spoke, or who did, not what was said.
   *
   * @param sentence the members of its sentence
   */
  static boolean isFrame(Member member, List<Member> sentence) {
    boolean only =
        Reporting.cue(member.statement(), member.wording()).isPresent() && empty(member.wording());
    return only || sentence.stream().anyMatch(said -> leads(member.statement(), said.statement()));
  }

  /** "Mara Lind, who owns a ferry, told Reuters" begins or ends with what attributes another. */
  private static boolean leads(Statement frame, Statement said) {
    if (frame.voice() != Voice.OWN || said.voice() != Voice.CITED || said.cue().isEmpty()) {
      return false;
    }
    int at = frame.text().lastIndexOf(said.cue());
    String rest = at < 0 ? "" : frame.text().substring(at + said.cue().length());
    return at == 0 || (at > 0 && StringUtils.countMatches(rest, ' ') <= MOST_BEHIND);
  }

  private static boolean empty(Wording wording) {
    int verbs = 0;
    for (int i = 0; i < wording.length(); i++) {
      String tag = wording.tags()[i];
      boolean verb = tag.equals("VERB") && !wording.describes(i);
      verbs += verb || tag.equals("AUX") ? 1 : 0;
    }
    return verbs <= 1;
  }

  /** Whether it can be a claim: it neither asks nor only names something, as a label does. */
  static boolean states(Statement statement, Wording wording) {
    List<String> tags = List.of(wording.tags());
    boolean verb = tags.contains("VERB") || tags.contains("AUX");
    return statement.modality() != Modality.QUESTION && (verb || tags.size() > LONGEST_LABEL);
  }

  private static boolean pointing(Wording wording) {
    int start = start(wording);
    return start < wording.length() && POINTERS.contains(wording.words()[start]);
  }

  private static int start(Wording wording) {
    int start = 0;
    while (start < wording.length() && ClaimText.JOINING.contains(wording.words()[start])) {
      start++;
    }
    return start;
  }

  /** Whether a statement that no other article has is worth a claim of its own. */
  static boolean worthwhile(Statement statement, Wording wording) {
    return statement.field() == Field.TEXT
        && states(statement, wording)
        && statement.checkworthiness() >= WORTH_CHECKING
        && wording.length() >= SHORTEST
        && !isFragment(wording);
  }

  /** Whether it says something only of what stands elsewhere: "who asked not to be named". */
  private static boolean isFragment(Wording wording) {
    String first = wording.words()[0];
    int comma = wording.tokens().indexOf(",");
    boolean alone = comma < 0 || comma == wording.tokens().size() - 1;
    return RELATIVE.contains(first) || (DEPENDENT.contains(first) && alone);
  }
}
