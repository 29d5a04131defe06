package org.rashomon.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;

/**
 * Tells who a pronoun means: whoever spoke or was the subject in the sentences before it, never
 * against what is known of gender, never somebody who is only spoken of.
 */
final class Pronouns {
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
  private static final int FARTHEST_PERSON = 10;
  private static final int FARTHEST_BODY = 4;
  private static final int FARTHEST_MANY = 2;

  private final Passage passage;
  private final NameBook book;
  private final boolean[] said;

  Pronouns(Passage passage, NameBook book, List<Report> reports) {
    this.passage = passage;
    this.book = book;
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
    return switch (kind) {
      case 's' -> speaker;
      case 'i' -> find(pronoun, report, turns, FARTHEST_BODY, Pronouns::isBody, this::isNamedBody);
      case 't' -> find(pronoun, report, turns, FARTHEST_MANY, Pronouns::isMany, name -> false);
      default ->
          find(
              pronoun,
              report,
              turns,
              FARTHEST_PERSON,
              source -> isPerson(source, kind),
              name -> name.type() == SourceType.PERSON && fits(name.full(), kind));
    };
  }

  private Source find(
      Range pronoun,
      Report report,
      List<Turn> turns,
      int farthest,
      Predicate<Source> spoke,
      Predicate<Name> named) {
    int here = passage.sentenceOf(pronoun.from());
    int turn = turns.size() - 1;
    for (int sentence = here; sentence >= Math.max(0, here - farthest); sentence--) {
      Name subject = subject(sentence, pronoun.from(), report, named);
      if (sentence == here && subject != null) {
        return new Source(subject.full(), subject.type());
      }
      while (turn >= 0 && turns.get(turn).sentence() >= sentence) {
        if (spoke.test(turns.get(turn).source())) {
          return turns.get(turn).source();
        }
        turn--;
      }
      if (subject != null) {
        return new Source(subject.full(), subject.type());
      }
    }
    return null;
  }

  /**
   * The first fitting name of a sentence, one that hangs on a preposition only if none does not.
   */
  private Name subject(int sentence, int before, Report report, Predicate<Name> fits) {
    Name hanging = null;
    boolean here = passage.sentenceOf(before) == sentence;
    for (Name name : book.inside(passage.sentences().get(sentence))) {
      int from = name.range().from();
      boolean spokenOf = here ? report.contents().stream().anyMatch(r -> r.has(from)) : said[from];
      boolean free = from < before && !spokenOf && !passage.quotations().inside(from);
      if (!free || !fits.test(name)) {
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
