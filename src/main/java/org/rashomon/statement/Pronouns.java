package org.rashomon.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;

/**
 * Tells who a pronoun means: whoever spoke or was the subject in the sentences before it, never
 * against what is known of gender, never somebody who is only spoken of.
 */
final class Pronouns {
  private static final Set<String> DESCRIBING = Set.of("ADJ", "NOUN");
  private static final Map<String, Character> KINDS =
      Map.ofEntries(
          Map.entry("he", 'm'),
          Map.entry("him", 'm'),
          Map.entry("his", 'm'),
          Map.entry("she", 'f'),
          Map.entry("her", 'f'),
          Map.entry("it", 'i'),
          Map.entry("its", 'i'),
          Map.entry("they", 't'),
          Map.entry("them", 't'),
          Map.entry("their", 't'),
          Map.entry("i", 's'),
          Map.entry("me", 's'),
          Map.entry("my", 's'),
          Map.entry("we", 's'),
          Map.entry("us", 's'),
          Map.entry("our", 's'));
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final int FARTHEST_PERSON = 10;
  private static final int FARTHEST_BODY = 4;
  private static final int FARTHEST_MANY = 2;

  private final Passage passage;
  private final NameBook book;
  private final Descriptions descriptions;
  private final boolean[] said;

  Pronouns(Passage passage, NameBook book, Descriptions descriptions, List<Report> reports) {
    this.passage = passage;
    this.book = book;
    this.descriptions = descriptions;
    this.said = new boolean[passage.size()];
    for (Report report : reports) {
      if (report.source() == null) {
        continue;
      }
      report.contents().forEach(range -> Arrays.fill(said, range.from(), range.to(), true));
    }
  }

  /** Whether a phrase is a pronoun alone that may stand for a source. */
  boolean isPronoun(Range phrase) {
    return phrase.length() == 1 && KINDS.containsKey(passage.word(phrase.from()));
  }

  /**
   * Who a pronoun means; null if nobody fits.
   *
   * @param report whose source it is
   * @param turns who spoke before, in order
   * @param speaker whose words the pronoun stands in; null if nobody's
   */
  Source resolve(Range pronoun, Report report, List<Turn> turns, Source speaker) {
    char kind = KINDS.get(passage.word(pronoun.from()));
    if (kind == 's') {
      return speaker;
    }
    boolean quoted = passage.quotations().inside(pronoun.from());
    Wanted wanted =
        switch (kind) {
          case 'i' -> new Wanted(FARTHEST_BODY, Pronouns::isBody, this::isNamedBody);
          case 't' -> new Wanted(FARTHEST_MANY, Pronouns::isMany, name -> false);
          default ->
              new Wanted(
                  FARTHEST_PERSON,
                  source -> isPerson(source, kind) && !(quoted && source.equals(speaker)),
                  name -> name.isPerson() && fits(name.full(), kind));
        };
    return find(pronoun, report, turns, wanted);
  }

  /**
   * Whom a pronoun may mean.
   *
   * @param farthest sentences back
   * @param spoke whether a source that spoke there fits
   * @param named whether a name fits that is spoken of
   */
  private record Wanted(int farthest, Predicate<Source> spoke, Predicate<Name> named) {}

  private Source find(Range pronoun, Report report, List<Turn> turns, Wanted wanted) {
    int here = passage.sentenceOf(pronoun.from());
    int turn = turns.size() - 1;
    for (int sentence = here; sentence >= Math.max(0, here - wanted.farthest()); sentence--) {
      Source subject = subject(sentence, pronoun.from(), report, turns, wanted);
      if (sentence == here && subject != null) {
        return subject;
      }
      while (turn >= 0 && turns.get(turn).sentence() >= sentence) {
        if (wanted.spoke().test(turns.get(turn).source())) {
          return turns.get(turn).source();
        }
        turn--;
      }
      if (subject != null) {
        return subject;
      }
    }
    return null;
  }

  /** Who a sentence is about: a name, or a description that a verb follows before it. */
  private Source subject(int sentence, int before, Report report, List<Turn> turns, Wanted wanted) {
    Name name = named(sentence, before, report, wanted.named());
    Range range = passage.sentences().get(sentence);
    int ceiling = Math.min(before, name == null ? range.to() : name.range().from());
    for (int i = range.from(); i < ceiling; i++) {
      Range phrase = isFree(i, sentence, before, report) ? described(i, ceiling) : null;
      Source source =
          phrase == null ? null : descriptions.resolve(phrase, phrase, phrase.to() - 1, turns);
      if (source != null && wanted.spoke().test(source)) {
        return source;
      }
    }
    return name == null ? null : new Source(name.full(), name.type());
  }

  /** A phrase at a token that a noun for one person heads and a verb follows. */
  private Range described(int from, int ceiling) {
    if (!ARTICLES.contains(passage.word(from)) || passage.tag(from - 1).equals("ADP")) {
      return null;
    }
    int to = from + 1;
    while (to < ceiling && DESCRIBING.contains(passage.tag(to))) {
      to++;
    }
    String noun = passage.word(to - 1);
    boolean person =
        Lexicon.isNamed(noun, "person")
            || Lexicon.isNamed(noun, "title")
            || Lexicon.roleGender(noun) != ' ';
    return to > from + 1 && person && passage.isVerb(to) ? new Range(from, to) : null;
  }

  private boolean isFree(int token, int sentence, int before, Report report) {
    boolean here = passage.sentenceOf(before) == sentence;
    boolean spokenOf = here ? report.contents().stream().anyMatch(r -> r.has(token)) : said[token];
    boolean quoted = passage.quotations().inside(token) && !passage.quotations().inside(before);
    return token < before && !spokenOf && !quoted;
  }

  /**
   * The first fitting name of a sentence, one that hangs on a preposition only if none does not.
   */
  private Name named(int sentence, int before, Report report, Predicate<Name> fits) {
    Name hanging = null;
    for (Name name : book.inside(passage.sentences().get(sentence))) {
      int from = name.range().from();
      if (!isFree(from, sentence, before, report) || !fits.test(name)) {
        continue;
      }
      if (from == 0 || !passage.tag(from - 1).equals("ADP")) {
        return name;
      }
      hanging = hanging == null ? name : hanging;
    }
    return hanging;
  }

  private boolean isPerson(Source source, char gender) {
    return source.type() == SourceType.PERSON
        ? fits(source.name(), gender)
        : source.type() == SourceType.UNNAMED && !isMany(source) && isSomebody(source, gender);
  }

  /** Whether a word for a person, not of the other sex, is among those that describe a source. */
  private static boolean isSomebody(Source source, char gender) {
    boolean person = false;
    for (String word : source.name().toLowerCase(Locale.ROOT).split(" ", -1)) {
      char known = Lexicon.roleGender(word);
      if (known != ' ') {
        return known == gender;
      }
      person |= Lexicon.isNamed(word, "person") || Lexicon.isNamed(word, "title");
    }
    return person;
  }

  private boolean fits(String name, char gender) {
    char known = book.gender(name);
    return known == ' ' || known == gender;
  }

  private static boolean isBody(Source source) {
    return source.type() == SourceType.ORGANIZATION
        || source.type() == SourceType.OUTLET
        || source.type() == SourceType.DOCUMENT;
  }

  private boolean isNamedBody(Name name) {
    boolean demonym = passage.tag(name.range().from()).equals("ADJ") && name.range().length() == 1;
    boolean placed = name.range().from() > 0 && passage.tag(name.range().from() - 1).equals("ADP");
    boolean body = name.type() == SourceType.OUTLET || name.type() == SourceType.ORGANIZATION;
    return body && !demonym && !placed;
  }

  private static boolean isMany(Source source) {
    String head = source.name().split(" (of|from|with|who|in|at) ", 2)[0].toLowerCase(Locale.ROOT);
    boolean plural = head.endsWith("s") || head.endsWith("men") || head.endsWith("people");
    return source.type() == SourceType.UNNAMED ? plural : source.type() == SourceType.ORGANIZATION;
  }
}
