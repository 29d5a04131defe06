package org.rashomon.claim;

import java.util.Locale;
import java.util.Set;

/** The text of a claim: a statement's, without the word that joined it to what went before. */
final class ClaimText {
  /** Words that join a clause to another. */
  static final Set<String> JOINING = Set.of("that", "but", "and", "yet");

  private ClaimText() {}

  static String of(String statement) {
    int space = statement.indexOf(' ');
    boolean joined =
        space > 0 && JOINING.contains(statement.substring(0, space).toLowerCase(Locale.ROOT));
    boolean pointing = statement.startsWith("That ");
    return joined && !pointing ? of(statement.substring(space + 1)) : statement;
  }
}
