package org.rashomon.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;

/** Tells who "the minister", "the company" or "an engineer who left the company" is. */
final class Descriptions {
  private static final Set<String> DEFINITE = Set.of("the", "that", "this", "its", "their");
  private static final Set<String> FAR_PLACES = Set.of("on", "in", "there", "here", "yesterday");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose");

  private final Passage passage;
  private final NameBook book;

  Descriptions(Passage passage, NameBook book) {
    this.passage = passage;
    this.book = book;
  }

  /**
   * Who a phrase without a name for a head means.
   *
   * @param head what stands before the first comma or preposition
   * @param noun the head's noun
   * @param turns who spoke before
   */
  Source resolve(Range phrase, Range head, int noun, List<Turn> turns) {
    String lemma = passage.token(noun).lemma();
    Source itself = new Source(plain(phrase), kind(lemma));
    if (itself.type() == SourceType.DOCUMENT) {
      List<Name> names = book.inside(phrase);
      Name last = names.isEmpty() ? null : names.get(names.size() - 1);
      if (last != null && last.type() == SourceType.DOCUMENT) {
        return new Source(last.full(), SourceType.DOCUMENT);
      }
    }
    boolean definite = DEFINITE.contains(passage.word(head.from())) || head.length() == 1;
    if (!definite || phrase.to() != head.to()) {
      return itself;
    }
    Source known = known(phrase, lemma);
    return known != null ? known : again(lemma, itself, turns);
  }

  private Source known(Range phrase, String lemma) {
    if (Lexicon.isNamed(lemma, "outlet") || lemma.equals("agency")) {
      Name paper = book.before(phrase.from(), name -> name.type() == SourceType.OUTLET);
      if (paper != null) {
        return new Source(paper.full(), paper.type());
      }
    }
    boolean body = Lexicon.isNamed(lemma, "organization");
    Predicate<Name> plays =
        any -> any.roles().contains(lemma) && (any.type() != SourceType.PERSON || !body);
    Name name = book.before(phrase.from(), plays);
    name = name != null ? name : book.before(phrase.from(), any -> hasWord(any, lemma));
    if (name == null && Lexicon.isNamed(lemma, "company")) {
      name = book.before(phrase.from(), this::isCompany);
    }
    name = name != null ? name : book.only(plays);
    name = name != null ? name : book.only(any -> hasWord(any, lemma));
    return name == null ? null : new Source(name.full(), name.type());
  }

  /** "The ministry" for the Ministry of Trade. */
  private static boolean hasWord(Name name, String lemma) {
    return name.type() != SourceType.PERSON
        && List.of(name.full().toLowerCase(Locale.ROOT).split(" ")).contains(lemma);
  }

  private boolean isCompany(Name name) {
    String last = name.full().substring(name.full().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return name.type() == SourceType.ORGANIZATION
        && (Lexicon.isNamed(last, "company")
            || name.roles().stream().anyMatch(role -> Lexicon.isNamed(role, "company")));
  }

  /** "The official" for the senior official who spoke before. */
  private static Source again(String lemma, Source itself, List<Turn> turns) {
    for (int i = turns.size() - 1; i >= 0; i--) {
      Source before = turns.get(i).source();
      boolean common = before.type() != SourceType.PERSON && before.type() != SourceType.OUTLET;
      List<String> words = List.of(before.name().toLowerCase(Locale.ROOT).split(" "));
      if (common && words.contains(lemma) && words.size() > 1) {
        return before;
      }
    }
    return itself;
  }

  private static SourceType kind(String lemma) {
    if (Lexicon.isNamed(lemma, "document")) {
      return SourceType.DOCUMENT;
    }
    if (Lexicon.isNamed(lemma, "outlet")) {
      return SourceType.OUTLET;
    }
    return Lexicon.isNamed(lemma, "organization") ? SourceType.ORGANIZATION : SourceType.UNNAMED;
  }

  /** The words that describe, without an article before them and what is only added behind. */
  private String plain(Range phrase) {
    Range described = member(phrase);
    int to = described.from() + 1;
    while (to < described.to() && !ends(described, to)) {
      to++;
    }
    Range kept = new Range(described.from(), to);
    String words = passage.words(kept).replaceAll("\\s+", " ").replaceAll("[,:\\s]+$", "");
    String bare = words.replaceFirst("(?i)^(the|a|an)\\s+", "");
    return bare.isEmpty() ? words : bare;
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
    boolean participle =
        passage.tag(i).equals("VERB")
            && !passage.token(i).lemma().equals(passage.word(i))
            && passage.word(i + 1).equals("by");
    boolean relative = false;
    for (int j = phrase.from(); j < i; j++) {
      relative |= RELATIVES.contains(passage.word(j));
    }
    return passage.word(i).equals(",")
        || (!relative
            && (participle
                || (FAR_PLACES.contains(passage.word(i)) && !passage.tag(i - 1).equals("VERB"))));
  }
}
