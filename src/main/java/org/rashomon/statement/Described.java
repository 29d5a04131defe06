package org.rashomon.statement;

import java.util.Set;
import java.util.regex.Pattern;

/** Words that describe a source without naming it: their plain form, and how far they go. */
final class Described {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern ENDING = Pattern.compile("[,:\\s]+$");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose");
  private static final Set<String> ADDED =
      Set.of("on", "there", "here", "yesterday", "today", "tonight", "late", "earlier", "last");

  /** Verbs of clauses that only say that a source has no name. */
  private static final Set<String> HIDING = Set.of("name", "named", "identify", "identified");

  private static final Set<String> LINKS =
      Set.of("of", "for", "by", "in", "from", "with", "at", "to", "on");
  private static final Set<String> INSIDE = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "SYM");
  private static final Set<String> PARTICIPLES =
      Set.of("based", "dated", "published", "held", "conducted", "briefed", "released", "written");

  /** Adjectives of insiders, which the tagger takes for nouns. */
  static final Set<String> PRIVY = Set.of("familiar", "close", "privy");

  private static final int LONGEST_CLAUSE = 15;

  private final Passage passage;

  Described(Passage passage) {
    this.passage = passage;
  }

  /** The words that describe, without an article or owner before them and what is only added. */
  String plain(Range phrase) {
    Range described = member(phrase);
    int to = described.from() + 1;
    while (to < described.to() && !ends(described, to)) {
      to++;
    }
    while (to > described.from() + 1 && passage.tag(to - 1).equals("ADV")) {
      to--;
    }
    Range kept = withoutArticle(new Range(described.from(), to));
    String words = passage.words(kept);
    return ENDING.matcher(SPACES.matcher(words).replaceAll(" ")).replaceAll("");
  }

  /** "The", "a", "his own" and "54% of" before what is described. */
  private Range withoutArticle(Range phrase) {
    int from = phrase.from();
    int last = phrase.to() - 1;
    String first = passage.word(from);
    boolean owned = Phrases.isPossessive(first);
    if (from < last && (owned || ARTICLES.contains(first))) {
      from++;
    }
    if (owned && from < last && passage.word(from).equals("own")) {
      from++;
    }
    boolean share = passage.tag(from).equals("NUM") && passage.word(from + 1).equals("%");
    return new Range(share && passage.word(from + 2).equals("of") ? from + 3 : from, phrase.to());
  }

  /** "One of them, an engineer who has left": what stands behind the comma tells more. */
  private Range member(Range phrase) {
    int comma = phrase.from();
    while (comma < phrase.to() && !passage.word(comma).equals(",")) {
      comma++;
    }
    boolean vague =
        passage.tag(comma - 1).equals("PRON") || passage.word(phrase.from()).equals("one");
    return vague && comma + 1 < phrase.to() ? new Range(comma + 1, phrase.to()) : phrase;
  }

  private boolean ends(Range phrase, int i) {
    String word = passage.word(i);
    boolean measure = word.equals("of") && passage.word(i + 2).equals("pages");
    boolean comma = word.equals(",") && hasNoun(phrase.from(), i);
    if (comma || word.equals("(") || measure) {
      return true;
    }
    if (RELATIVES.contains(word) && hides(i, phrase.to())) {
      return true;
    }
    for (int j = phrase.from(); j < i; j++) {
      if (RELATIVES.contains(passage.word(j))) {
        return false;
      }
    }
    boolean participle =
        passage.tag(i).equals("VERB")
            && !passage.token(i).lemma().equals(word)
            && passage.word(i + 1).equals("by");
    boolean added = ADDED.contains(word) && !passage.tag(i - 1).equals("VERB");
    return participle || (added && hasNoun(phrase.from(), i));
  }

  /** No comma between adjectives ends a description. */
  private boolean hasNoun(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Phrases.isNominal(passage, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Who would not give his name". */
  private boolean hides(int from, int to) {
    for (int i = from; i < Math.min(to, from + LONGEST_CLAUSE); i++) {
      if (HIDING.contains(passage.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** The phrase that a noun heads, with all that tells more of it: "a survey of 200 homes". */
  Range around(int noun) {
    Range sentence = passage.sentenceAt(noun);
    int from = noun;
    while (from > sentence.from() && isInside(from - 1) && !passage.tag(from).equals("DET")) {
      from--;
    }
    from = passage.word(from).equals("-") ? from + 1 : from;
    int to = noun + 1;
    for (int end = further(to, sentence.to()); end > to; end = further(to, sentence.to())) {
      to = end;
    }
    return new Range(from, to);
  }

  private boolean isInside(int i) {
    return INSIDE.contains(passage.tag(i)) || passage.word(i).equals("-");
  }

  /** The end of one more modifier at a token; the token itself if none stands there. */
  private int further(int at, int ceiling) {
    String word = passage.word(at);
    if (at >= ceiling) {
      return at;
    }
    if (LINKS.contains(word)) {
      return phraseEnd(at + 1, ceiling, at);
    }
    boolean link = LINKS.contains(passage.word(at + 1));
    boolean adjective = passage.tag(at).equals("ADJ") || PRIVY.contains(word);
    if ((adjective && link) || PARTICIPLES.contains(word)) {
      return phraseEnd(link ? at + 2 : at + 1, ceiling, at);
    }
    return word.equals("who") && !hides(at, ceiling) ? clauseEnd(at, ceiling) : at;
  }

  private int phraseEnd(int from, int ceiling, int none) {
    int to = from;
    while (to < ceiling && (isInside(to) || passage.word(to).equals("'s"))) {
      to++;
    }
    return to == from ? none : to;
  }

  /** The end of "who buy from the plant": before a comma, a mark or a second verb. */
  private int clauseEnd(int from, int ceiling) {
    int verbs = 0;
    for (int i = from + 1; i < Math.min(ceiling, from + LONGEST_CLAUSE); i++) {
      boolean verb = passage.isVerb(i);
      boolean begins = verb && !passage.isVerb(i - 1) && !passage.word(i - 1).equals("to");
      verbs += begins ? 1 : 0;
      if (verbs > 1 || passage.tag(i).equals("PUNCT")) {
        return i;
      }
    }
    return from;
  }
}
