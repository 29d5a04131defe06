package org.rashomon.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.model.SourceType;

/**
 * A proper name where it stands.
 *
 * @param full the fullest form the article has of it
 * @param gender {@code 'f'}, {@code 'm'} or a space
 * @param roles lemmas of the words that describe it there
 * @param words lower-case words of the full name, none of a person's
 */
record Name(
    Range range, String full, SourceType type, char gender, Set<String> roles, Set<String> words) {
  private static final Set<String> GENERATIONS =
      Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");
  private static final Set<String> CLUBS =
      Set.of(
          "town", "city", "united", "rovers", "wanderers", "athletic", "fc", "rangers", "albion");

  static Name of(Range range, String full, SourceType type, char gender, Set<String> roles) {
    boolean thing = type != SourceType.PERSON && full.indexOf(' ') > 0;
    Set<String> words =
        thing ? Set.copyOf(List.of(full.toLowerCase(Locale.ROOT).split(" ", -1))) : Set.of();
    return new Name(range, full, type, gender, roles, words);
  }

  Name as(String fuller, SourceType fullerType, char fullerGender) {
    boolean same = fuller.equals(full) && fullerType == type;
    return same
        ? new Name(range, full, type, fullerGender, roles, words)
        : of(range, fuller, fullerType, fullerGender, roles);
  }

  boolean isPerson() {
    return type == SourceType.PERSON;
  }

  /** Whether the name can be spoken of as "the minister", "the ministry" by this noun. */
  boolean isCalled(String noun) {
    boolean body = Lexicon.isNamed(noun, "organization") || Lexicon.isNamed(noun, "outlet");
    boolean document = Lexicon.isNamed(noun, "document") && !body;
    boolean plays = roles.contains(noun) && !(isPerson() && body);
    return plays || (words.contains(noun) && (!document || type == SourceType.DOCUMENT));
  }

  /** Whether a role beside the name is of a kind of the word lists. */
  boolean hasRole(String kind) {
    for (String role : roles) {
      if (Lexicon.isNamed(role, kind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name is a firm's. */
  boolean isFirm() {
    return type == SourceType.ORGANIZATION
        && (hasRole("company") || Lexicon.isNamed(lastWord().toLowerCase(Locale.ROOT), "company"));
  }

  /** Whether the name ends as those of sports clubs do. */
  boolean isClub() {
    return type != SourceType.OUTLET && CLUBS.contains(lastWord().toLowerCase(Locale.ROOT));
  }

  String firstWord() {
    int space = full.indexOf(' ');
    return space < 0 ? full : full.substring(0, space);
  }

  /** The last word, "Jr." and the like left out. */
  String lastWord() {
    String name = full;
    for (int space = name.lastIndexOf(' '); space > 0; space = name.lastIndexOf(' ')) {
      if (!GENERATIONS.contains(name.substring(space + 1))) {
        return name.substring(space + 1);
      }
      name = name.substring(0, space);
    }
    return name;
  }

  boolean isOneWord() {
    return full.indexOf(' ') < 0;
  }
}
