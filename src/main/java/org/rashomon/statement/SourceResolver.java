package org.rashomon.statement;

import java.util.List;
import java.util.Set;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;

/**
 * Tells who a source phrase means: names made full, pronouns and descriptions brought back to a
 * name before them, unnamed people kept apart.
 */
final class SourceResolver {
  private static final Set<String> CLOSING = Set.of(",", ".", "");
  private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
  private static final Set<String> SPLITS =
      Set.of("of", "for", "from", "at", "in", "with", "to", "on", "by", "who", "which");
  private static final Set<String> PARTS =
      Set.of("page", "section", "copy", "part", "paragraph", "chapter", "draft", "version");
  private static final Set<String> TITLE_TAGS = Set.of("DET", "PROPN", "NOUN", "ADJ");
  private static final Set<String> LATE = Set.of("last", "late", "yesterday", "today", "tonight");
  private static final String PARENT = "(?s)\\p{L}+-of-\\p{L}+ .*";
  private static final int PARENT_LENGTH = 5;
  private static final Set<String> NAMING = Set.of("named", "called", "calling", "dubbed");
  private static final int NEAR_COMMA = 6;
  private static final int FARTHEST_ANTECEDENT = 4;

  private final Passage passage;
  private final NameBook book;
  private final Pronouns pronouns;
  private final Descriptions descriptions;

  SourceResolver(Passage passage, NameBook book, List<Report> reports) {
    this.passage = passage;
    this.book = book;
    this.descriptions = new Descriptions(passage, book);
    this.pronouns = new Pronouns(passage, book, descriptions, reports);
  }

  /**
   * Who a phrase means.
   *
   * @param report whose source the phrase is
   * @param turns who spoke before, in order
   * @param speaker whose words the phrase stands in; null if nobody's
   */
  Source resolve(Range phrase, Report report, List<Turn> turns, Source speaker) {
    if (pronouns.isPronoun(phrase)) {
      Source meant = pronouns.resolve(phrase, report, turns, speaker);
      return meant == null ? unresolved(phrase) : meant;
    }
    String word = passage.word(phrase.from());
    if (phrase.length() == 1 && RELATIVES.contains(word)) {
      Range named = antecedent(phrase.from());
      return named == null ? unresolved(phrase) : resolve(named, report, turns, speaker);
    }
    return named(lastClause(whole(phrase)), turns);
  }

  /** "Page 14 of the report" is the report, "Mother-of-two Anna Bell" is Anna Bell. */
  private Range whole(Range phrase) {
    int behind = phrase.from() + PARENT_LENGTH;
    if (behind < phrase.to() && passage.words(phrase).matches(PARENT)) {
      return new Range(behind, phrase.to());
    }
    for (int i = phrase.from(); i + 1 < Math.min(phrase.to(), phrase.from() + 3); i++) {
      if (passage.word(i + 1).equals("of") || passage.tag(i + 1).equals("NUM")) {
        int of = passage.word(i + 1).equals("of") ? i + 1 : i + 2;
        boolean part = PARTS.contains(passage.token(i).lemma()) && of + 1 < phrase.to();
        return part && passage.word(of).equals("of") ? new Range(of + 1, phrase.to()) : phrase;
      }
    }
    return phrase;
  }

  /** What a relative pronoun goes back to: past "based in the region" to "a diplomat". */
  private Range antecedent(int relative) {
    Range sentence = passage.sentenceAt(relative);
    int end = relative > 0 && passage.word(relative - 1).equals(",") ? relative - 1 : relative;
    Range phrase = Phrases.leftOf(passage, end, sentence.from());
    int to = phrase == null ? end : phrase.to();
    for (int step = 0; phrase != null && step < FARTHEST_ANTECEDENT; step++) {
      int before = phrase.from() - 1;
      boolean hangs = passage.tag(before).equals("ADP") || NAMING.contains(passage.word(before));
      Range farther = hangs ? Phrases.leftOf(passage, before, sentence.from()) : null;
      int gap = farther == null ? before - 1 : before;
      farther = farther != null || !hangs ? farther : Phrases.leftOf(passage, gap, sentence.from());
      if (farther == null) {
        return phrase;
      }
      phrase = new Range(farther.from(), to);
    }
    return phrase;
  }

  /** A source that a sentence border or "where" has slipped into begins behind it. */
  private Range lastClause(Range phrase) {
    int from = phrase.from();
    for (int i = phrase.from() + 1; i < phrase.to() - 1; i++) {
      if (passage.word(i).equals("where") || isDash(i)) {
        from = i + 1;
      } else if (passage.sentenceAt(i).from() == i) {
        from = i;
      }
    }
    return new Range(from, phrase.to());
  }

  /** A dash with space around it behind a bracket or a date, as between a dateline and the text. */
  private boolean isDash(int i) {
    boolean dash = DASHES.contains(passage.word(i));
    String before = passage.word(i - 1);
    boolean behind = before.equals(")") || passage.tag(i - 1).equals("NUM");
    return dash
        && behind
        && passage.token(i - 1).end() < passage.token(i).start()
        && passage.token(i).end() < passage.token(i + 1).start();
  }

  private Source unresolved(Range phrase) {
    return new Source(passage.words(phrase), SourceType.UNRESOLVED);
  }

  private Source named(Range phrase, List<Turn> turns) {
    Range head = head(phrase);
    List<Name> inside = book.inside(head);
    Name name = inside.isEmpty() ? null : inside.get(inside.size() - 1);
    int noun = headNoun(head);
    if (name != null && name.range().to() >= noun + 1) {
      return together(inside);
    }
    Name led = led(phrase, noun);
    if (led != null) {
      return new Source(led.full(), led.type());
    }
    Source apposed = apposed(phrase, head);
    return apposed != null ? apposed : descriptions.resolve(phrase, head, noun, turns);
  }

  /** Who leads the body before the name: "Leader of the Opposition Mara Lind". */
  private Name led(Range phrase, int noun) {
    Name last = book.before(phrase.to(), Name::isPerson);
    boolean ends = last != null && last.range().to() == phrase.to();
    return ends
            && last.range().from() > noun + 1
            && Lexicon.isNamed(passage.word(noun), "title")
            && Lexicon.isNamed(passage.word(last.range().from() - 1), "organization")
        ? last
        : null;
  }

  /** The last name of several, or all that "and" joins to it. */
  private Source together(List<Name> names) {
    Name last = names.get(names.size() - 1);
    String all = last.full();
    for (int i = names.size() - 2; i >= 0 && joined(names.get(i), names.get(i + 1)); i--) {
      all = names.get(i).full() + (all.contains(" and ") ? ", " : " and ") + all;
    }
    return new Source(all, last.type());
  }

  private boolean joined(Name one, Name other) {
    String between = passage.word(one.range().to());
    return other.range().from() == one.range().to() + 1
        && (between.equals("and") || between.equals(","));
  }

  /** A name in commas behind a description: "a news agency, BelTA", "counsel for it, Mara Lind". */
  private Source apposed(Range phrase, Range head) {
    Range sentence = passage.sentenceAt(head.from());
    int ceiling = Math.min(sentence.to(), Math.max(phrase.to(), head.to() + NEAR_COMMA));
    int comma = head.to();
    while (comma < phrase.to() && !passage.word(comma).equals(",")) {
      comma++;
    }
    boolean place = passage.tag(comma - 1).equals("PROPN");
    if (comma + 1 >= ceiling || !passage.word(comma).equals(",")) {
      return null;
    }
    List<Name> names = book.inside(new Range(comma + 1, ceiling));
    int count = names.isEmpty() ? 0 : 1;
    while (count < names.size() && joined(names.get(count - 1), names.get(count))) {
      count++;
    }
    if (count == 0 || !onlyTitles(comma + 1, names.get(0).range().from())) {
      return null;
    }
    Name last = names.get(count - 1);
    boolean closed = CLOSING.contains(passage.word(last.range().to()));
    boolean ends = closed || last.range().to() == phrase.to();
    return ends && (last.isPerson() || !place) ? together(names.subList(0, count)) : null;
  }

  /** Whether nothing but capitals, as of titles, or a noun lies between a comma and a name. */
  private boolean onlyTitles(int from, int to) {
    for (int i = from; i < to; i++) {
      String tag = passage.tag(i);
      if (!TITLE_TAGS.contains(tag) && !passage.word(i).equals(".")) {
        return false;
      }
    }
    return true;
  }

  /** What stands before the first comma, bracket, verb or preposition. */
  private Range head(Range phrase) {
    int to = phrase.from() + 1;
    boolean nominal = Phrases.isNominal(passage, phrase.from());
    while (to < phrase.to() && !splits(to) && !(nominal && endsHead(to))) {
      nominal |= Phrases.isNominal(passage, to);
      to++;
    }
    return new Range(phrase.from(), to);
  }

  private boolean endsHead(int i) {
    boolean verb = passage.isVerb(i) && !passage.word(i - 1).equals("-");
    boolean plain = Character.isLowerCase(passage.token(i).text().charAt(0));
    return LATE.contains(passage.word(i)) || (verb && plain);
  }

  /** A preposition within a name does not end the head: "Bank of England". */
  private boolean splits(int token) {
    String word = passage.word(token);
    if (word.equals(",") || word.equals("(")) {
      return true;
    }
    if (!SPLITS.contains(word)) {
      return false;
    }
    Name name = book.before(token, any -> true);
    boolean within = name != null && name.range().to() > token;
    return !within;
  }

  private int headNoun(Range head) {
    for (int i = head.to() - 1; i > head.from(); i--) {
      if (Phrases.isNominal(passage, i)) {
        return i;
      }
    }
    return head.to() - 1;
  }
}
