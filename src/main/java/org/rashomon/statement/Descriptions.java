package org.rashomon.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;

/** Tells who "the minister", "the company" or "an engineer who left the company" is. */
final class Descriptions {
  private static final Set<String> DEFINITE = Set.of("the", "that", "this", "its", "their");

  /** Nouns for people whom the news does not name. */
  private static final Set<String> NAMELESS =
      Set.of("official", "source", "spokesman", "spokeswoman", "spokesperson", "insider", "aide");

  private static final int NEAR = 2;
  private static final int LAST_TURNS = 40;
  private static final Set<String> MEMBERS = Set.of("one", "both", "another", "some");

  private final Passage passage;
  private final NameBook book;
  private final Described described;
  private final Introductions introductions;
  private final Outlets outlets;
  private final Leads leads;

  Descriptions(Passage passage, NameBook book) {
    this.passage = passage;
    this.book = book;
    this.described = new Described(passage);
    this.introductions = new Introductions(passage);
    this.outlets = new Outlets(passage, book);
    this.leads = new Leads(passage, book);
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
    Source itself = new Source(described.plain(phrase), kind(lemma));
    Name document = itself.type() == SourceType.DOCUMENT ? document(phrase, noun) : null;
    if (document != null) {
      return source(document);
    }
    boolean ofThem = passage.word(phrase.to() - 1).equals("them");
    if (ofThem && MEMBERS.contains(passage.word(phrase.from()))) {
      String group = introductions.group(phrase.from());
      return group == null ? itself : new Source(group, SourceType.UNNAMED);
    }
    boolean definite = DEFINITE.contains(passage.word(head.from())) || leads.isHeadline();
    boolean whole = phrase.to() == head.to();
    Name known = definite || head.length() == 1 ? book.bearing(passage.words(phrase)) : null;
    if (known == null && whole && !isPlural(noun)) {
      known = known(phrase, head, noun, definite);
    } else if (known == null && definite && isFirm(noun)) {
      known = book.onlyFirm();
    }
    known = known == null && definite ? leads.speaker(phrase, noun) : known;
    if (known != null) {
      return source(known);
    }
    Source again = whole && definite ? again(phrase, head, noun, turns) : null;
    again = again == null && whole ? varied(head, noun, turns) : again;
    return again == null ? itself : again;
  }

  /** "The Ohio senator" right after a person spoke is that person in other words. */
  private Source varied(Range head, int noun, List<Turn> turns) {
    Turn last = turns.isEmpty() ? null : turns.get(turns.size() - 1);
    boolean near =
        last != null
            && last.source().type() == SourceType.PERSON
            && passage.sentenceOf(noun) - last.sentence() <= NEAR;
    boolean one = passage.word(head.from()).equals("the") && head.length() > 2 && !isPlural(noun);
    String lemma = passage.token(noun).lemma();
    boolean person = Lexicon.isNamed(lemma, "person") || Lexicon.isNamed(lemma, "title");
    return near && one && person && !NAMELESS.contains(lemma) ? last.source() : null;
  }

  private static Source source(Name name) {
    return new Source(name.full(), name.type());
  }

  /** "Leaked documents from the Pandora Papers" are the Pandora Papers. */
  private Name document(Range phrase, int noun) {
    List<Name> names = book.inside(phrase);
    Name last = names.isEmpty() ? null : names.get(names.size() - 1);
    if (last == null || last.type() != SourceType.DOCUMENT) {
      return null;
    }
    for (int i = noun; i < last.range().from(); i++) {
      if (passage.word(i).equals("by")) {
        return null;
      }
    }
    return last;
  }

  private boolean isPlural(int noun) {
    return passage.word(noun).endsWith("s")
        && !passage.token(noun).lemma().equals(passage.word(noun));
  }

  private Name known(Range phrase, Range head, int noun, boolean definite) {
    String lemma = passage.token(noun).lemma();
    if (owner(head) >= 0) {
      return owned(phrase, owner(head), noun);
    }
    if (!definite && head.length() > 1) {
      return null;
    }
    Set<String> more = modifiers(head, noun);
    if (Lexicon.isNamed(lemma, "outlet") || lemma.equals("agency")) {
      Name paper = outlets.before(phrase.from(), lemma);
      if (paper != null && agrees(paper, lemma, more)) {
        return paper;
      }
    }
    Predicate<Name> fits = name -> name.isCalled(lemma) && agrees(name, lemma, more);
    Name name = book.before(phrase.from(), fits);
    if (name == null && leads.isHeadline()) {
      name = book.far().stream().filter(fits).findFirst().orElse(null);
    }
    Name only = name == null ? book.only(lemma) : null;
    name = only != null && agrees(only, lemma, more) ? only : name;
    name = name == null && Lexicon.isNamed(lemma, "company") ? firm(phrase.from()) : name;
    return name == null && lemma.equals("club") ? book.before(phrase.from(), Name::isClub) : name;
  }

  private boolean isFirm(int noun) {
    return Lexicon.isNamed(passage.token(noun).lemma(), "company") && !isPlural(noun);
  }

  /** The possessive mark of "the plant's operator"; -1 if there is none. */
  private int owner(Range head) {
    for (int i = head.to() - 2; i > head.from(); i--) {
      if (passage.word(i).equals("'s")) {
        return i;
      }
    }
    return -1;
  }

  /** "The plant's operator" and "Karsa's foreign minister", but not somebody's spokesman. */
  private Name owned(Range phrase, int mark, int noun) {
    String lemma = passage.token(noun).lemma();
    if (Lexicon.isNamed(lemma, "company")) {
      return firm(phrase.from());
    }
    Set<String> more = modifiers(new Range(mark + 1, noun), noun);
    Name only = more.isEmpty() ? null : book.only(lemma);
    return only != null && agrees(only, lemma, more) ? only : null;
  }

  /** The last firm before a token, or the only one that the article names. */
  private Name firm(int token) {
    Name before = book.before(token, Name::isFirm);
    return before == null ? book.onlyFirm() : before;
  }

  /** The nouns and titles of "the foreign minister" that narrow the noun. */
  private Set<String> modifiers(Range head, int noun) {
    Set<String> modifiers = new HashSet<>();
    for (int i = head.from(); i < noun; i++) {
      String tag = passage.tag(i);
      boolean title = tag.equals("ADJ") && Lexicon.isNamed(passage.word(i), "title");
      if (tag.equals("NOUN") || tag.equals("PROPN") || title) {
        modifiers.add(passage.token(i).lemma());
      }
    }
    return modifiers;
  }

  /** The foreign minister is not the health minister. */
  private static boolean agrees(Name name, String lemma, Set<String> more) {
    boolean bare = name.roles().contains(lemma) && name.roles().size() == 1;
    return bare
        || more.stream()
            .allMatch(word -> name.roles().contains(word) || name.words().contains(word));
  }

  /** "The official" for the senior official whom the article brought in before. */
  private Source again(Range phrase, Range head, int noun, List<Turn> turns) {
    String lemma = passage.token(noun).lemma();
    if (lemma.equals("statement")) {
      return outlets.issuer(phrase.from(), turns);
    }
    boolean many = isPlural(noun);
    String words = introductions.before(phrase.from(), lemma, many);
    if (words == null && leads.isHeadline()) {
      words = new Introductions(book.other()).first(lemma, many);
    }
    Set<String> more = modifiers(head, noun);
    if (words != null && holds(words, more)) {
      return new Source(words, kind(lemma));
    }
    return spoke(lemma, more, turns);
  }

  private static boolean holds(String words, Set<String> modifiers) {
    List<String> list = List.of(words.toLowerCase(Locale.ROOT).split(" ", -1));
    return list.containsAll(modifiers);
  }

  /** Who spoke before under fuller words: "the spokesman" for "Lind's spokesman". */
  private static Source spoke(String lemma, Set<String> more, List<Turn> turns) {
    for (int i = turns.size() - 1; i >= Math.max(0, turns.size() - LAST_TURNS); i--) {
      Source before = turns.get(i).source();
      boolean common = before.type() != SourceType.PERSON && before.type() != SourceType.OUTLET;
      String name = before.name().toLowerCase(Locale.ROOT);
      if (common && name.indexOf(' ') > 0 && holds(name, Set.of(lemma)) && holds(name, more)) {
        return before;
      }
    }
    return null;
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
}
