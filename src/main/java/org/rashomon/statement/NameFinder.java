package org.rashomon.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.model.SourceType;

/** Finds proper names in a passage by tags and capitals, titles cut off, with their roles. */
final class NameFinder {
  private static final Set<String> PARTICLES =
      Set.of("de", "van", "von", "der", "den", "bin", "al", "el", "la", "da", "dos", "du", "ibn");
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final int LONGEST = 12;

  private final Passage passage;

  /** Words that are names inside sentences, so that they are at the start of one too. */
  private final Set<String> known = new HashSet<>();

  private NameFinder(Passage passage) {
    this.passage = passage;
    for (int i = 1; i < passage.size(); i++) {
      boolean quoted = passage.word(i - 1).equals("\"");
      if (passage.sentenceAt(i).from() != i && !quoted && isCapital(i) && isWordlike(i)) {
        known.add(passage.token(i).text());
      }
    }
  }

  /** The names, in order; {@link Name#full} is what stands there, titles cut off. */
  static List<Name> find(Passage passage) {
    NameFinder finder = new NameFinder(passage);
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < passage.size(); ) {
      Range run = finder.run(i);
      if (run == null) {
        i++;
      } else {
        Name name = finder.name(run);
        if (name != null) {
          names.add(name);
        }
        i = run.to();
      }
    }
    return names;
  }

  private Range run(int from) {
    if (!isName(from)) {
      return null;
    }
    int ceiling = Math.min(passage.sentenceAt(from).to(), from + LONGEST);
    int to = from + 1;
    boolean organization = isOrganizationWord(from);
    while (to < ceiling) {
      if (isName(to)) {
        organization |= isOrganizationWord(to);
        to++;
      } else if (to + 1 < ceiling && isName(to + 1) && joins(from, to, organization)) {
        to++;
      } else if (to + 2 < ceiling && organization && isOfThe(to) && isName(to + 2)) {
        to += 2;
      } else {
        break;
      }
    }
    return new Range(from, to);
  }

  /** "Ministry of the Interior". */
  private boolean isOfThe(int i) {
    return passage.word(i).equals("of") && passage.word(i + 1).equals("the");
  }

  private boolean joins(int from, int at, boolean organization) {
    String word = passage.word(at);
    return PARTICLES.contains(word)
        || word.equals("&")
        || (word.equals("-") && passage.token(at - 1).end() == passage.token(at + 1).start() - 1)
        || (organization && (word.equals("of") || word.equals("for")))
        || (word.equals("and") && (acronymFits(from, at) || coordinates(from, at, organization)));
  }

  /** "and" within the name of one body: "Union of Nurses and Midwives", "Fire and Rescue". */
  private boolean coordinates(int from, int at, boolean organization) {
    boolean ends = isOrganizationWord(at + 1) && !isName(at + 2) && !organization;
    boolean more = false;
    for (int i = from + 1; i < at && organization; i++) {
      more |= passage.word(i).equals("of") || passage.word(i).equals("for");
    }
    boolean apart = isOrganizationWord(at + 1) || isName(at + 2);
    return ends || (more && !apart && Lexicon.gender(passage.token(at + 1).text()) == ' ');
  }

  /** Whether brackets behind a run that goes on past "and" hold its initials. */
  private boolean acronymFits(int from, int at) {
    int end = at + 1;
    while (end < passage.size() && end - from < LONGEST && isName(end)) {
      end++;
    }
    return passage.word(end).equals("(")
        && end + 1 < passage.size()
        && initials(from, end).contains(passage.token(end + 1).text());
  }

  private String initials(int from, int to) {
    StringBuilder initials = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (isName(i)) {
        initials.append(passage.token(i).text().charAt(0));
      }
    }
    return initials.toString();
  }

  private boolean isName(int i) {
    if (!isCapital(i) || DAYS.contains(passage.word(i))) {
      return false;
    }
    String text = passage.token(i).text();
    boolean inside = passage.sentenceAt(i).from() != i && !passage.word(i - 1).equals("\"");
    return passage.tag(i).equals("PROPN")
        || (isWordlike(i)
            && text.length() > 1
            && (inside || known.contains(text) || startsBody(i)));
  }

  /** "Public Record" at the start of a sentence. */
  private boolean startsBody(int i) {
    String next = passage.word(i + 1);
    boolean body = Lexicon.isNamed(next, "organization") || Lexicon.isNamed(next, "document");
    return body && isName(i + 1);
  }

  private boolean isCapital(int i) {
    return i < passage.size() && Character.isUpperCase(passage.token(i).text().charAt(0));
  }

  private boolean isWordlike(int i) {
    String tag = passage.tag(i);
    return !tag.equals("PRON") && !tag.equals("DET") && !tag.equals("PUNCT");
  }

  private boolean isOrganizationWord(int i) {
    return Lexicon.isNamed(passage.word(i), "organization");
  }

  private Name name(Range run) {
    int from = run.from();
    Set<String> roles = new HashSet<>();
    if (!endsAsOrganization(run)) {
      for (int i = run.from(); i < run.to() - 1; i++) {
        if (Lexicon.isNamed(passage.word(i), "title")) {
          from = i + 1;
          roles.add(passage.word(i));
        }
      }
    }
    if (from == run.to() - 1 && Lexicon.isNamed(passage.word(from), "title")) {
      return null;
    }
    Range range = new Range(from, run.to());
    rolesBefore(run.from(), roles);
    rolesAfter(run.to(), roles);
    char gender = gender(run, from, roles);
    String full = passage.words(range).replaceAll("\\s+", " ");
    return new Name(range, full, type(range, full, from > run.from(), roles), gender, roles);
  }

  private boolean endsAsOrganization(Range run) {
    return isOrganizationWord(run.to() - 1) || Lexicon.isOutletName(passage.words(run));
  }

  /** What titles before a name and roles beside it tell. */
  private char gender(Range run, int from, Set<String> roles) {
    for (int i = run.from(); i < from; i++) {
      char gender = Lexicon.roleGender(passage.word(i));
      if (gender != ' ') {
        return gender;
      }
    }
    return roles.stream()
        .sorted()
        .map(Lexicon::roleGender)
        .filter(gender -> gender != ' ')
        .findFirst()
        .orElse(' ');
  }

  private SourceType type(Range range, String full, boolean titled, Set<String> roles) {
    String last = passage.word(range.to() - 1);
    boolean agency = roles.contains("agency") && roles.contains("news");
    if (Lexicon.isOutletName(full) || agency || rolesOf(roles, "outlet")) {
      return SourceType.OUTLET;
    }
    String lemma = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    if (Lexicon.isNamed(lemma, "document")) {
      return SourceType.DOCUMENT;
    }
    for (int i = range.from(); i < range.to(); i++) {
      if (isOrganizationWord(i)) {
        return SourceType.ORGANIZATION;
      }
    }
    boolean thing = Lexicon.isNamed(last, "place") || passage.word(range.to() + 1).equals("which");
    if (thing && !titled) {
      return SourceType.ORGANIZATION;
    }
    boolean acronym = full.length() > 1 && full.equals(full.toUpperCase(java.util.Locale.ROOT));
    boolean person = titled || range.length() > 1 || rolesOf(roles, "person");
    return acronym || !person ? SourceType.ORGANIZATION : SourceType.PERSON;
  }

  private static boolean rolesOf(Set<String> roles, String kind) {
    return roles.stream().anyMatch(role -> Lexicon.isNamed(role, kind));
  }

  private void rolesBefore(int from, Set<String> roles) {
    int i = from - 1;
    if (i >= 0 && passage.word(i).equals(",")) {
      i--;
    }
    int floor = Math.max(0, from - 6);
    while (i >= floor && isDescription(i)) {
      addRole(i, roles);
      i--;
    }
  }

  private void rolesAfter(int to, Set<String> roles) {
    if (!passage.word(to).equals(",")) {
      return;
    }
    for (int i = to + 1; i < Math.min(passage.size(), to + 9); i++) {
      if (!isDescription(i) && !passage.tag(i).equals("DET")) {
        return;
      }
      addRole(i, roles);
    }
  }

  private boolean isDescription(int i) {
    String tag = passage.tag(i);
    return tag.equals("NOUN") || tag.equals("ADJ") || tag.equals("PROPN");
  }

  private void addRole(int i, Set<String> roles) {
    if (passage.tag(i).equals("NOUN") || Lexicon.isNamed(passage.word(i), "title")) {
      roles.add(passage.token(i).lemma());
    }
  }
}
