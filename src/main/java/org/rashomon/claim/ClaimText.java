package org.rashomon.claim;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/**
 * The text of a claim: a statement's, without the word that joined it to what went before, and
 * without a quotation mark whose other half stands in another sentence.
 */
final class ClaimText {
  /** Words that join a clause to another. */
  static final Set<String> JOINING = Set.of("that", "but", "and", "yet");

  /** What ends with a single mark that is no apostrophe. */
  private static final Pattern ENDS_SINGLE = Pattern.compile("[.,!?]’$");

  private ClaimText() {}

  static String of(String statement) {
    return withoutHalfQuotation(unjoined(statement));
  }

  private static String unjoined(String statement) {
    int space = statement.indexOf(' ');
    boolean joined =
        space > 0 && JOINING.contains(statement.substring(0, space).toLowerCase(Locale.ROOT));
    boolean pointing = statement.startsWith("That ");
    return joined && !pointing ? unjoined(statement.substring(space + 1)) : statement;
  }

  private static String withoutHalfQuotation(String text) {
    boolean odd = StringUtils.countMatches(text, '"') % 2 == 1;
    boolean opens = (text.startsWith("“") && !text.contains("”")) || (odd && text.startsWith("\""));
    boolean closes =
        (text.endsWith("”") && !text.contains("“"))
            || (ENDS_SINGLE.matcher(text).find() && !text.contains("‘"))
            || (odd && text.endsWith("\""));
    if (opens == closes) {
      return text;
    }
    String rest = opens ? text.substring(1) : text.substring(0, text.length() - 1);
    return closes && rest.endsWith(",") ? rest.substring(0, rest.length() - 1) : rest;
  }
}
