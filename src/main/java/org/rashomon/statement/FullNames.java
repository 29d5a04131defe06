package org.rashomon.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.model.SourceType;

/**
 * Makes the short names of an article full: "Lind" to "Mara Lind", "NUN" to "National Union of
 * Nurses", "Torrance" to "Torrance Metals".
 */
final class FullNames {
  private static final Set<String> AT =
      Set.of("in", "at", "near", "from", "to", "across", "outside");
  private static final int LONGEST_ACRONYM = 6;

  /** Stands where a short form may mean several. */
  private static final String SEVERAL = "";

  private final Map<String, Name> fullest = new HashMap<>();
  private final Map<String, List<String>> byLast = new HashMap<>();
  private final Map<String, String> byFirst = new HashMap<>();
  private final Map<String, String> byBeginning = new HashMap<>();
  private final Map<String, String> byInitials = new HashMap<>();
  private final Map<String, String> acronyms = new HashMap<>();
  private final Map<String, String> latest = new HashMap<>();
  private final Set<String> places = new HashSet<>();

  FullNames(Passage passage, Passage other) {
    learn(passage, other);
    learn(other, passage);
  }

  private void learn(Passage field, Passage other) {
    List<Name> names = field.names(other);
    for (Name name : names) {
      learn(name, field);
    }
    learnBrackets(field, names);
  }

  private void learn(Name name, Passage field) {
    boolean isNew = !fullest.containsKey(name.full());
    fullest.merge(name.full(), name, FullNames::better);
    int before = name.range().from() - 1;
    before = field.word(before).equals("the") ? before - 1 : before;
    if (AT.contains(field.word(before))
        || Lexicon.isNamed(name.lastWord().toLowerCase(Locale.ROOT), "place")) {
      places.add(name.full());
    }
    if (!isNew || name.isOneWord()) {
      return;
    }
    List<String> namesakes = byLast.computeIfAbsent(name.lastWord(), last -> new ArrayList<>());
    int at = 0;
    while (at < namesakes.size() && isSurelyPerson(fullest.get(namesakes.get(at)))) {
      at++;
    }
    namesakes.add(isSurelyPerson(name) ? at : namesakes.size(), name.full());
    if (name.isPerson()) {
      put(byFirst, name.firstWord(), name.full());
      return;
    }
    put(byInitials, initials(name.full()), name.full());
    for (int end = name.full().indexOf(' '); end > 0; end = name.full().indexOf(' ', end + 1)) {
      boolean whole = end == name.full().indexOf(' ') && !name.isFirm();
      if (!whole) {
        put(byBeginning, name.full().substring(0, end), name.full());
      }
    }
  }

  private static boolean isSurelyPerson(Name name) {
    return name.isPerson() && Lexicon.isFirstName(name.firstWord());
  }

  private static void put(Map<String, String> names, String key, String full) {
    names.merge(key, full, (old, other) -> old.equals(other) ? old : SEVERAL);
  }

  private static Name better(Name old, Name other) {
    boolean clearer = other.type() == SourceType.OUTLET || other.isPerson();
    boolean settled = old.type() == SourceType.OUTLET || old.isPerson();
    char gender = old.gender() == ' ' ? other.gender() : old.gender();
    return old.as(old.full(), clearer && !settled ? other.type() : old.type(), gender);
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      boolean starts = i == 0 || name.charAt(i - 1) == ' ';
      if (starts && Character.isUpperCase(name.charAt(i))) {
        initials.append(name.charAt(i));
      }
    }
    return initials.toString();
  }

  /** Acronyms that stand in brackets behind the name they stand for, or it behind them. */
  private void learnBrackets(Passage passage, List<Name> names) {
    for (int i = 0; i + 1 < names.size(); i++) {
      Name name = names.get(i);
      Name next = names.get(i + 1);
      boolean bracket =
          next.range().from() == name.range().to() + 1
              && passage.word(name.range().to()).equals("(")
              && passage.word(next.range().to()).equals(")");
      if (bracket && isAcronym(next.full())) {
        acronyms.putIfAbsent(next.full(), name.full());
      } else if (bracket && isAcronym(name.full())) {
        acronyms.putIfAbsent(name.full(), next.full());
      }
    }
  }

  private static boolean isAcronym(String name) {
    return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** A name under its fullest form; names are asked for in the order of the text. */
  Name full(Name name) {
    String full = acronyms.get(name.full());
    if (full != null) {
      return known(name, full);
    }
    boolean ranked = name.isPerson() && NameFinder.isRank(name.firstWord());
    full = name.isOneWord() || ranked ? byLast(name) : null;
    if (full == null && name.isOneWord()) {
      full = byInitials(name.full());
      full = full == null ? byFirst(name) : full;
    }
    if (full == null && (name.isOneWord() || !name.isPerson())) {
      full = byBeginning(name.full());
    }
    Name known = known(name, full == null ? name.full() : full);
    if (isSurelyPerson(known) && !known.isOneWord()) {
      latest.put(known.lastWord(), known.full());
    }
    return known;
  }

  private Name known(Name name, String full) {
    Name known = fullest.getOrDefault(full, name);
    char gender = name.gender() == ' ' || !name.isPerson() ? known.gender() : name.gender();
    return name.as(full, known.type(), gender);
  }

  /** Who bears a surname: of several whoever was named last, never against a title's gender. */
  private String byLast(Name name) {
    String last = latest.get(name.lastWord());
    if (last != null && !last.equals(name.full()) && fits(fullest.get(last), name.gender())) {
      return last;
    }
    for (String full : byLast.getOrDefault(name.lastWord(), List.of())) {
      boolean place = places.contains(name.full()) && !fullest.get(full).isPerson();
      if (!place && !full.equals(name.full()) && fits(fullest.get(full), name.gender())) {
        return full;
      }
    }
    return null;
  }

  private static boolean fits(Name full, char gender) {
    char known = full.gender() == ' ' ? Lexicon.gender(full.firstWord()) : full.gender();
    return gender == ' ' || known == ' ' || known == gender;
  }

  private String byFirst(Name name) {
    String full = Lexicon.isFirstName(name.full()) ? byFirst.get(name.full()) : null;
    return SEVERAL.equals(full) ? null : full;
  }

  private String byInitials(String name) {
    boolean acronym = isAcronym(name) && name.length() <= LONGEST_ACRONYM;
    String full = acronym ? byInitials.get(name) : null;
    return SEVERAL.equals(full) ? null : full;
  }

  private String byBeginning(String name) {
    String full = places.contains(name) ? null : byBeginning.get(name);
    return SEVERAL.equals(full) ? null : full;
  }
}
