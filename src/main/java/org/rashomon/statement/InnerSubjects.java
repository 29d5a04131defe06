package org.rashomon.statement;

import java.util.Map;
import org.rashomon.model.Source;

/**
 * Tells who "he" is in somebody's own words: not the one who speaks, but who came before in what he
 * says: "An engineer came. He told the children it was safe."
 */
final class InnerSubjects {
  private static final Map<String, Character> GENDERS = Map.of("he", 'm', "she", 'f');
  private static final int FARTHEST = 3;

  private final Passage passage;
  private final Clauses clauses;

  InnerSubjects(Passage passage) {
    this.passage = passage;
    this.clauses = new Clauses(passage);
  }

  /** Whether a phrase is "he" or "she" and what it stands in is the speaker's own words. */
  boolean isOther(Range phrase, Source speaker) {
    return speaker != null
        && !speaker.name().isEmpty()
        && phrase.length() == 1
        && GENDERS.containsKey(passage.word(phrase.from()))
        && passage.quotations().inside(phrase.from());
  }

  /** The last subject before a pronoun that may be meant, within the same words; null if none. */
  Range before(Range pronoun, Report outer) {
    char gender = GENDERS.get(passage.word(pronoun.from()));
    int sentence = passage.sentenceOf(pronoun.from());
    int first = outer.contents().get(0).from();
    for (int s = sentence; s >= Math.max(0, sentence - FARTHEST); s--) {
      Range range = passage.sentences().get(s);
      if (range.to() <= first) {
        return null;
      }
      Range subject = subject(range, s == sentence ? pronoun.from() : range.to(), outer);
      if (subject != null && fits(subject, gender)) {
        return subject;
      }
    }
    return null;
  }

  private Range subject(Range sentence, int ceiling, Report outer) {
    for (int i = sentence.from(); i < ceiling; i++) {
      int at = i;
      boolean own = outer.contents().stream().anyMatch(range -> range.has(at));
      if (own && passage.isVerb(i) && i > sentence.from()) {
        return clauses.subject(i, sentence.from());
      }
    }
    return null;
  }

  private boolean fits(Range subject, char gender) {
    int head = subject.to() - 1;
    char role = Lexicon.roleGender(passage.token(head).lemma());
    boolean person =
        passage.tag(head).equals("PROPN")
            || role != ' '
            || Lexicon.isNamed(passage.token(head).lemma(), "person");
    return person && (role == ' ' || role == gender);
  }
}
