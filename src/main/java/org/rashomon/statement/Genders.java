package org.rashomon.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.model.SourceType;

/**
 * The genders of an article's people: by title ("Ms", "spokesman"), else by a common first name,
 * else by the pronouns that follow where one person alone can be meant.
 */
final class Genders {
  private static final Map<String, Integer> PRONOUNS =
      Map.of("he", 1, "his", 1, "she", -1, "her", -1);
  private static final int REACH = 40;
  private static final int MANY = 3;

  private Genders() {}

  /** {@code 'f'}, {@code 'm'} or a space of each person, by fullest name. */
  static Map<String, Character> of(Passage passage, List<Name> names) {
    Map<String, Character> told = new HashMap<>();
    Map<String, Integer> votes = new TreeMap<>();
    for (Name name : names) {
      if (name.type() == SourceType.PERSON) {
        votes.merge(name.full(), 0, Integer::sum);
        if (name.gender() != ' ') {
          told.putIfAbsent(name.full(), name.gender());
        }
      }
    }
    for (int i = 0; i < names.size(); i++) {
      if (votes.containsKey(names.get(i).full())) {
        votes.merge(names.get(i).full(), vote(passage, names, i), Integer::sum);
      }
    }
    votes.forEach((name, vote) -> told.putIfAbsent(name, voted(byName(name), vote)));
    return told;
  }

  private static char byName(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? ' ' : Lexicon.gender(name.substring(0, space));
  }

  /** A first name may mislead, many pronouns do not. */
  private static char voted(char byName, int vote) {
    boolean votes = vote != 0 && (byName == ' ' || Math.abs(vote) >= MANY);
    return votes ? (vote > 0 ? 'm' : 'f') : byName;
  }

  /** The pronoun that follows a name before any other person's, up to the next sentence's start. */
  private static int vote(Passage passage, List<Name> names, int index) {
    Range range = names.get(index).range();
    if (passage.quotations().inside(range.from()) || !alone(passage, names, index)) {
      return 0;
    }
    int next = nextPerson(passage, names, index);
    Range sentence = passage.sentenceAt(range.from());
    int end = Math.min(next, Math.min(sentence.to() + 1, range.to() + REACH));
    for (int i = range.to(); i < Math.min(end, passage.size()); i++) {
      Integer vote = PRONOUNS.get(passage.word(i));
      boolean object = passage.word(i).equals("her") && !isNounPhrase(passage.tag(i + 1));
      if (vote != null && !object && !passage.quotations().inside(i)) {
        return vote;
      }
    }
    return 0;
  }

  private static boolean isNounPhrase(String tag) {
    return tag.equals("NOUN") || tag.equals("ADJ") || tag.equals("PROPN");
  }

  private static boolean alone(Passage passage, List<Name> names, int index) {
    int sentence = passage.sentenceOf(names.get(index).range().from());
    for (int i = index - 1; i >= 0; i--) {
      if (passage.sentenceOf(names.get(i).range().from()) != sentence) {
        return true;
      }
      boolean other = !names.get(i).full().equals(names.get(index).full());
      if (names.get(i).type() == SourceType.PERSON && other) {
        return false;
      }
    }
    return true;
  }

  private static int nextPerson(Passage passage, List<Name> names, int index) {
    for (int i = index + 1; i < names.size(); i++) {
      if (names.get(i).type() == SourceType.PERSON) {
        return names.get(i).range().from();
      }
    }
    return passage.size();
  }
}
