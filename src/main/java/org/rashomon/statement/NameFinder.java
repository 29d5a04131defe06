package org.rashomon.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.model.SourceType;

/** Finds the proper names of a passage, titles cut off, with what stands beside them. */
final class NameFinder {
  /** Titles that stay with a single name: "Pope Francis", "Lord Carrow". */
  private static final Set<String> RANKS =
      Set.of(
          "lord",
          "lady",
          "baroness",
          "baron",
          "prince",
          "princess",
          "king",
          "queen",
          "pope",
          "saint",
          "st.",
          "emperor",
          "sultan",
          "emir",
          "mother",
          "sister",
          "father",
          "brother");

  /** Titles that are surnames too: behind a word that is no title they are taken for one. */
  private static final Set<String> SURNAMES =
      Set.of(
          "king",
          "pope",
          "bishop",
          "judge",
          "prince",
          "marshal",
          "justice",
          "constable",
          "lord",
          "driver",
          "guard",
          "head",
          "sister",
          "chancellor",
          "speaker",
          "page",
          "priest",
          "fisher",
          "cardinal",
          "duke",
          "baron",
          "sultan",
          "major",
          "farmer",
          "house",
          "state");

  private static final int MANY = 4;
  private static final Set<String> BELONGING = Set.of("of", "the", "for");
  private static final Set<String> PLACES =
      Set.of("lake", "mount", "cape", "fort", "port", "gulf", "camp");
  private static final Set<String> AT = Set.of("in", "at", "near");

  private final Passage passage;
  private final Capitals capitals;
  private final Roles roles;
  private final Set<String> surnames = new HashSet<>();

  private NameFinder(Passage passage, Passage other) {
    this.passage = passage;
    this.capitals =
        passage.heads(other) ? Capitals.ofHeadline(passage, other) : new Capitals(passage);
    this.roles = new Roles(passage);
  }

  /**
   * The names, in order; {@link Name#full} is what stands there, titles cut off.
   *
   * @param other the article's other field
   */
  static List<Name> find(Passage passage, Passage other) {
    NameFinder finder = new NameFinder(passage, other);
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < passage.size(); ) {
      Range run = finder.capitals.run(i);
      if (run == null) {
        i++;
      } else {
        Name name = finder.name(run);
        if (name != null) {
          names.add(name);
          finder.surnames.add(name.isOneWord() ? "" : name.lastWord());
        }
        i = run.to();
      }
    }
    return names;
  }

  /** Whether a title stays with a single name. */
  static boolean isRank(String title) {
    return RANKS.contains(title.toLowerCase(Locale.ROOT));
  }

  private Name name(Range run) {
    int from = start(run);
    if (from == run.to()) {
      return null;
    }
    Range range = new Range(from, run.to());
    Range whole = new Range(Math.min(from, run.from()), run.to());
    Set<String> beside = roles.beside(whole);
    for (int i = whole.from(); i < from; i++) {
      if (!passage.word(i).equals(".")) {
        beside.add(passage.word(i));
      }
    }
    char gender = gender(whole, from, beside);
    String full = full(range);
    return Name.of(
        range, full, type(range, full, from > run.from(), gender, beside), gender, beside);
  }

  private String full(Range range) {
    String words = passage.words(range);
    return words.indexOf('\n') < 0 && words.indexOf("  ") < 0
        ? words
        : words.replaceAll("\\s+", " ");
  }

  /** Where a name begins behind its titles; at the end of the run if it is nothing but titles. */
  private int start(Range run) {
    if (endsAsOrganization(run)) {
      return run.from();
    }
    int from = run.from();
    int last = run.to() - 1;
    for (int i = run.from(); i < last; i++) {
      boolean named = i > from && isFirstName(i - 1);
      from = isTitle(i) && !named ? i + 1 : from;
      from = from == i && passage.word(i).equals(".") ? i + 1 : from;
    }
    if (isTitle(last) && !isSurname(from, last)) {
      return run.to();
    }
    boolean ranked = from == last && from > run.from() && RANKS.contains(passage.word(from - 1));
    return ranked ? from - 1 : behindBody(from, last);
  }

  /** "Kim Judge" bears a name, "the National Chairman" a title. */
  private boolean isSurname(int from, int last) {
    return from < last
        ? isFirstName(from) || SURNAMES.contains(passage.word(last))
        : surnames.contains(passage.token(last).text());
  }

  /** "Leader of the Opposition Mara Lind": the body is no part of the name. */
  private int behindBody(int from, int last) {
    boolean belongs = BELONGING.contains(passage.word(from - 1));
    for (int i = from + 1; belongs && i < last; i++) {
      if (capitals.isOrganizationWord(i - 1) && isFirstName(i)) {
        return i;
      }
    }
    return from;
  }

  private boolean isTitle(int i) {
    String word = passage.word(i);
    boolean many = word.endsWith("s") && word.length() > MANY;
    String one = many ? word.substring(0, word.length() - 1) : word;
    boolean title = Lexicon.isNamed(word, "title") || Lexicon.isNamed(one, "title");
    return !isFirstName(i) && (title || Lexicon.isNamed(word, "person"));
  }

  private boolean isFirstName(int i) {
    return Lexicon.isFirstName(passage.token(i).text());
  }

  private boolean endsAsOrganization(Range run) {
    return capitals.isOrganizationWord(run.to() - 1) || Lexicon.isOutletName(passage.words(run));
  }

  /** What titles before a name and roles beside it tell. */
  private char gender(Range run, int from, Set<String> beside) {
    for (int i = run.from(); i < from; i++) {
      char gender = Lexicon.roleGender(passage.word(i));
      if (gender != ' ') {
        return gender;
      }
    }
    return beside.stream()
        .sorted()
        .map(Lexicon::roleGender)
        .filter(gender -> gender != ' ')
        .findFirst()
        .orElse(' ');
  }

  private SourceType type(
      Range range, String full, boolean titled, char gender, Set<String> beside) {
    boolean known = isFirstName(range.from()) && anyOf(beside, "person");
    boolean agency = beside.contains("agency") && beside.contains("news");
    if (Lexicon.isOutletName(full) || (!known && (agency || anyOf(beside, "outlet")))) {
      return SourceType.OUTLET;
    }
    String last = passage.word(range.to() - 1);
    String lemma = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    if (Lexicon.isNamed(lemma, "document") && !anyOf(beside, "company")) {
      return SourceType.DOCUMENT;
    }
    for (int i = range.from(); i < range.to(); i++) {
      if (capitals.isOrganizationWord(i)) {
        return SourceType.ORGANIZATION;
      }
    }
    boolean thing = isPlace(range) || passage.word(range.to() + 1).equals("which");
    boolean acronym = full.length() > 1 && full.equals(full.toUpperCase(Locale.ROOT));
    if (!titled && (thing || acronym || isThing(range, beside))) {
      return SourceType.ORGANIZATION;
    }
    boolean person = titled || range.length() > 1 || gender != ' ' || anyOf(beside, "person");
    return acronym || !person ? SourceType.ORGANIZATION : SourceType.PERSON;
  }

  private boolean isPlace(Range range) {
    boolean lake = range.length() > 1 && PLACES.contains(passage.word(range.from()));
    return lake || Lexicon.isNamed(passage.word(range.to() - 1), "place");
  }

  /** "The contractor, Brennan Marine", "the Evening Lind", "in Port Amber". */
  private boolean isThing(Range range, Set<String> beside) {
    for (int i = range.from() + 1; i < range.to() - 1; i++) {
      if (passage.word(i).equals("'s") || passage.word(i).equals("'")) {
        return true;
      }
    }
    if (isFirstName(range.from()) || anyOf(beside, "person")) {
      return false;
    }
    int before = range.from() - 1;
    while (passage.tag(before).equals("ADJ") && before > range.from() - 3) {
      before--;
    }
    boolean defined = passage.word(before).equals("the");
    return defined
        || AT.contains(passage.word(range.from() - 1))
        || anyOf(beside, "company")
        || anyOf(beside, "organization");
  }

  private static boolean anyOf(Set<String> words, String kind) {
    for (String word : words) {
      if (Lexicon.isNamed(word, kind)) {
        return true;
      }
    }
    return false;
  }
}
