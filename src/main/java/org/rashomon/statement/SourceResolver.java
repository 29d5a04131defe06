package org.rashomon.statement;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;

/**
 * Tells who a source phrase means: names made full, pronouns and descriptions brought back to a
 * name before them, unnamed people kept apart.
 */
final class SourceResolver {
  private static final Set<String> THEY = Set.of("they", "we", "them");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
  private static final Set<String> SPLITS =
      Set.of("of", "for", "from", "at", "in", "with", "to", "on", "by", "who", "which");
  private static final int FAR = 400;

  private final Passage passage;
  private final NameBook book;

  SourceResolver(Passage passage, Passage other) {
    this.passage = passage;
    this.book = NameBook.of(passage, other);
  }

  /**
   * Who a phrase means.
   *
   * @param last the source resolved before this one; null if none
   */
  Source resolve(Range phrase, Source last) {
    String first = passage.word(phrase.from());
    if (first.equals("he") || first.equals("she") || first.equals("him") || first.equals("her")) {
      if (phrase.length() == 1) {
        return person(phrase, first.startsWith("h") && !first.equals("her") ? 'm' : 'f', last);
      }
    }
    if (phrase.length() == 1 && RELATIVES.contains(first)) {
      Range named = Phrases.leftOf(passage, beforeComma(phrase.from()), 0);
      return named == null ? unresolved(phrase) : resolve(named, last);
    }
    if (phrase.length() == 1 && THEY.contains(first)) {
      return unresolved(phrase);
    }
    if (phrase.length() == 1 && first.equals("it")) {
      return known(phrase, name -> isBody(name.type()), unresolved(phrase));
    }
    return named(phrase);
  }

  private int beforeComma(int token) {
    return token > 0 && passage.word(token - 1).equals(",") ? token - 1 : token;
  }

  private Source person(Range pronoun, char gender, Source last) {
    Predicate<Name> fits =
        name ->
            name.type() == SourceType.PERSON
                && (name.gender() == ' ' || name.gender() == gender)
                && !passage.quotations().inside(name.range().from());
    Name nearest = book.before(pronoun.from(), fits);
    if (last != null && last.type() == SourceType.PERSON) {
      Name spoke = book.before(pronoun.from(), fits.and(name -> name.full().equals(last.name())));
      if (spoke != null) {
        return last;
      }
    }
    return nearest == null || pronoun.from() - nearest.range().from() > FAR
        ? unresolved(pronoun)
        : new Source(nearest.full(), nearest.type());
  }

  private Source known(Range phrase, Predicate<Name> fits, Source otherwise) {
    Name name = book.before(phrase.from(), fits);
    return name == null ? otherwise : new Source(name.full(), name.type());
  }

  private Source unresolved(Range phrase) {
    return new Source(passage.words(phrase), SourceType.UNRESOLVED);
  }

  private Source named(Range phrase) {
    Range head = head(phrase);
    List<Name> inside = book.inside(head);
    Name name = inside.isEmpty() ? null : inside.get(inside.size() - 1);
    int headNoun = headNoun(head);
    boolean ends = name != null && name.range().to() >= headNoun + 1;
    if (ends) {
      return new Source(name.full(), name.type());
    }
    Source apposed = apposed(head);
    return apposed != null ? apposed : described(phrase, head, headNoun);
  }

  /** A name in commas behind a description: "a news agency, BelTA". */
  private Source apposed(Range head) {
    if (!passage.word(head.to()).equals(",") || head.to() + 1 >= passage.size()) {
      return null;
    }
    Range sentence = passage.sentenceAt(head.from());
    List<Name> names =
        book.inside(new Range(head.to() + 1, Math.min(sentence.to(), head.to() + 4)));
    if (names.isEmpty()) {
      return null;
    }
    Name name = names.get(0);
    boolean closed = Set.of(",", ".", "").contains(passage.word(name.range().to()));
    boolean starts = name.range().from() == head.to() + 1 || !name.roles().isEmpty();
    return closed && starts ? new Source(name.full(), name.type()) : null;
  }

  private Source described(Range phrase, Range head, int headNoun) {
    String lemma = passage.token(headNoun).lemma();
    boolean definite = Set.of("the", "that", "this").contains(passage.word(head.from()));
    boolean bare = definite && phrase.to() == head.to();
    Source itself = new Source(plain(phrase), kind(lemma));
    if (itself.type() == SourceType.DOCUMENT) {
      List<Name> names = book.inside(phrase);
      Name last = names.isEmpty() ? null : names.get(names.size() - 1);
      boolean papers = last != null && last.type() == SourceType.DOCUMENT;
      return papers ? new Source(last.full(), SourceType.DOCUMENT) : itself;
    }
    if (!bare) {
      return itself;
    }
    if (Lexicon.isSource(lemma, "outlet") || lemma.equals("agency")) {
      Name paper = book.before(phrase.from(), name -> name.type() == SourceType.OUTLET);
      return paper == null ? itself : new Source(paper.full(), paper.type());
    }
    return known(phrase, name -> name.roles().contains(lemma), byWord(phrase, lemma, itself));
  }

  /** A body whose own name has the word: "the ministry" for the Ministry of Trade. */
  private Source byWord(Range phrase, String lemma, Source otherwise) {
    return known(
        phrase,
        name ->
            isBody(name.type())
                && List.of(name.full().toLowerCase(java.util.Locale.ROOT).split(" "))
                    .contains(lemma),
        otherwise);
  }

  private static SourceType kind(String lemma) {
    if (Lexicon.isSource(lemma, "document")) {
      return SourceType.DOCUMENT;
    }
    if (Lexicon.isSource(lemma, "outlet")) {
      return SourceType.OUTLET;
    }
    return Lexicon.isSource(lemma, "organization") ? SourceType.ORGANIZATION : SourceType.UNNAMED;
  }

  /** What stands before the first comma or preposition. */
  private Range head(Range phrase) {
    int to = phrase.from() + 1;
    while (to < phrase.to() && !passage.word(to).equals(",") && !splits(to)) {
      to++;
    }
    return new Range(phrase.from(), to);
  }

  /** A preposition within a name does not end the head: "Bank of England". */
  private boolean splits(int token) {
    Name name = book.before(token, any -> true);
    boolean within = name != null && name.range().to() > token;
    return SPLITS.contains(passage.word(token)) && !within;
  }

  private int headNoun(Range head) {
    for (int i = head.to() - 1; i > head.from(); i--) {
      if (Phrases.isNominal(passage, i)) {
        return i;
      }
    }
    return head.to() - 1;
  }

  /** The words without a leading article and closing comma. */
  private String plain(Range phrase) {
    String words = passage.words(phrase).replaceAll("\\s+", " ").replaceAll("[,\\s]+$", "");
    String bare = words.replaceFirst("(?i)^(the|a|an)\\s+", "");
    return bare.isEmpty() ? words : bare;
  }

  private static boolean isBody(SourceType type) {
    return type == SourceType.ORGANIZATION || type == SourceType.OUTLET;
  }
}
