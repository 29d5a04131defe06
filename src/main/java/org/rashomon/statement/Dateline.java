package org.rashomon.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place, day and agency before the first words of a report: "HARARE, Nov. 2 (Wire) - ". */
final class Dateline {
  private static final Pattern OPENING =
      Pattern.compile(
          "^\\s*\\p{Lu}[\\p{Lu}\\p{M}.' -]{2,40}"
              + "(?:, \\p{Lu}[\\p{L}\\p{M}. ]{1,30})?"
              + "(?:, \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2})?"
              + "(?: ?\\([^()\\n]{2,40}\\))?"
              + "\\s*[-\u2013\u2014]+\\s");

  private Dateline() {}

  /** The first token behind a dateline; 0 where a passage has none. */
  static int end(Passage passage) {
    Matcher opening = OPENING.matcher(passage.text());
    int token = 0;
    if (opening.lookingAt()) {
      while (token < passage.size() && passage.token(token).start() < opening.end()) {
        token++;
      }
    }
    return token;
  }
}
