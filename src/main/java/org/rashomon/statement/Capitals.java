package org.rashomon.statement;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.rashomon.text.Terms;

/** Tells which tokens of a passage belong to proper names, and how far a name runs on. */
final class Capitals {
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
          "december",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.");

  /** Whose names bodies bear: "People's Bank". */
  private static final Set<String> OWNERS =
      Set.of("people", "women", "children", "men", "nation", "world", "lloyd", "moody");

  private static final int LONGEST = 12;
  private static final int LONG_WORD = 3;
  private static final int LONGEST_TITLE = 5;
  private static final double MOSTLY = 0.7;

  private final Passage passage;
  private final boolean[] names;

  /** Capitalized words inside sentences: they are names at the start of one too. */
  private final Set<String> inside = new HashSet<>();

  /** Words that stand in lower case elsewhere: at the start of a sentence they are no names. */
  private final Set<String> plain = new HashSet<>();

  private final boolean titleCase;

  Capitals(Passage passage) {
    this(passage, Set.of(), false);
  }

  private Capitals(Passage passage, Set<String> known, boolean titleCase) {
    this.passage = passage;
    this.names = new boolean[passage.size()];
    this.titleCase = titleCase;
    this.inside.addAll(known);
    Set<String> starts = new HashSet<>();
    for (int i = 0; i < names.length; i++) {
      if (isCapital(i)) {
        if (starts(i)) {
          starts.add(passage.word(i));
        } else if (isWordlike(i) && !titleCase) {
          inside.add(passage.token(i).text());
        }
      }
    }
    for (int i = 0; i < names.length; i++) {
      if (starts.contains(passage.word(i)) && !isCapital(i)) {
        plain.add(passage.word(i));
      }
    }
    for (int i = names.length - 1; i >= 0; i--) {
      names[i] = isCapital(i) && marked(i);
    }
  }

  /**
   * Those of a headline: the words of the text's names, and only these where all is in capitals.
   */
  static Capitals ofHeadline(Passage headline, Passage text) {
    Set<String> known = new HashSet<>();
    for (Name name : text.names(headline)) {
      for (int i = name.range().from(); i < name.range().to(); i++) {
        known.add(text.token(i).text());
      }
    }
    int counted = 0;
    int capital = 0;
    for (int i = 1; i < headline.size(); i++) {
      boolean counts = headline.word(i).length() > LONG_WORD;
      counted += counts ? 1 : 0;
      capital += counts && Character.isUpperCase(headline.token(i).text().charAt(0)) ? 1 : 0;
    }
    return new Capitals(headline, known, capital > MOSTLY * counted);
  }

  /** The name that begins at a token, titles and all; null if none does. */
  Range run(int from) {
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
      } else if (to + 2 < ceiling && isName(to + 2) && joinsBoth(to, organization)) {
        to += 2;
      } else {
        break;
      }
    }
    return new Range(from, to);
  }

  boolean isName(int i) {
    return i >= 0 && i < names.length && names[i];
  }

  boolean isOrganizationWord(int i) {
    return Lexicon.isNamed(passage.word(i), "organization");
  }

  /** "Ministry of the Interior", "von der Heide". */
  private boolean joinsBoth(int i, boolean organization) {
    String word = passage.word(i);
    String next = passage.word(i + 1);
    return (organization && word.equals("of") && next.equals("the"))
        || (PARTICLES.contains(word) && PARTICLES.contains(next));
  }

  private boolean joins(int from, int at, boolean organization) {
    String word = passage.word(at);
    return switch (word) {
      case "&" -> true;
      case "." -> abbreviates(at - 1) && adjoins(at);
      case "-" -> passage.token(at - 1).end() == passage.token(at + 1).start() - 1;
      case "of", "for" -> organization;
      case "and" -> acronymFits(from, at) || coordinates(from, at, organization);
      case "'" -> at == from + 1 && ownersEnd(at - 1) && adjoins(at);
      case "'s" -> at == from + 1 && OWNERS.contains(passage.word(from));
      default -> PARTICLES.contains(word);
    };
  }

  /** The "B" of "Mara B. Lind", the "Mrs" of "Mrs. Lind". */
  private boolean abbreviates(int i) {
    int length = passage.word(i).length();
    boolean title = length <= LONGEST_TITLE && Lexicon.isNamed(passage.word(i), "title");
    return isCapital(i) && (length == 1 || title);
  }

  /** "Citizens' Watch" is one body. */
  private boolean ownersEnd(int owners) {
    String word = passage.word(owners);
    return word.length() > 4 && word.endsWith("s");
  }

  private boolean adjoins(int at) {
    return passage.token(at - 1).end() == passage.token(at).start();
  }

  /** "and" within the name of one body: "Union of Nurses and Midwives", "Fire and Rescue". */
  private boolean coordinates(int from, int at, boolean organization) {
    boolean ends = isOrganizationWord(at + 1) && !isName(at + 2) && !organization;
    boolean more = false;
    for (int i = from + 1; i < at && organization; i++) {
      more |= passage.word(i).equals("of") || passage.word(i).equals("for");
    }
    boolean apart = isOrganizationWord(at + 1) || isName(at + 2);
    return ends || (more && !apart && !Lexicon.isFirstName(passage.token(at + 1).text()));
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

  /** Whether a capital marks a name, the names behind it being known. */
  private boolean marked(int i) {
    String text = passage.token(i).text();
    if (DAYS.contains(passage.word(i))) {
      return false;
    }
    if (titleCase) {
      return inside.contains(text) && isWordlike(i);
    }
    boolean pointed = passage.word(i + 1).equals(".") && isName(i + 2);
    if (pointed && abbreviates(i) && isWordlike(i)) {
      return true;
    }
    boolean first = Lexicon.isFirstName(text) && goesOn(i);
    boolean acronym = text.length() > 1 && i > 0 && text.equals(text.toUpperCase(Locale.ROOT));
    boolean sure = first || acronym || inside.contains(text) || !starts(i);
    if (passage.tag(i).equals("PROPN")) {
      return sure || goesOn(i) || !isCommon(i);
    }
    return isWordlike(i) && text.length() > 1 && (sure || startsBody(i));
  }

  private boolean goesOn(int i) {
    return isName(i + 1) && passage.sentenceOf(i) == passage.sentenceOf(i + 1);
  }

  /** "Sources said": a word of the lists, or one that stands in lower case elsewhere. */
  private boolean isCommon(int i) {
    String word = passage.word(i);
    String lemma = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return plain.contains(word)
        || Terms.isFunctionWord(word)
        || Lexicon.isNamed(lemma, "person")
        || Lexicon.isNamed(lemma, "document")
        || Lexicon.isNamed(lemma, "company")
        || Lexicon.isNamed(lemma, "outlet");
  }

  /** "Public Record" at the start of a sentence. */
  private boolean startsBody(int i) {
    String next = passage.word(i + 1);
    boolean body = Lexicon.isNamed(next, "organization") || Lexicon.isNamed(next, "document");
    return body && goesOn(i);
  }

  /** Whether any word would have a capital here. */
  private boolean starts(int i) {
    return passage.sentenceAt(i).from() == i || passage.word(i - 1).equals("\"");
  }

  private boolean isCapital(int i) {
    return Character.isUpperCase(passage.token(i).text().charAt(0));
  }

  private boolean isWordlike(int i) {
    String tag = passage.tag(i);
    return !tag.equals("PRON") && !tag.equals("DET") && !tag.equals("PUNCT");
  }
}
