package org.rashomon.statement;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the agency that a text credits itself to, in its dateline or its byline. */
final class WireCredits {
  private static final int DATELINE = 200;
  private static final Pattern BRACKETS =
      Pattern.compile(
          "^[^.!?\\n]{0,80}?\\(([\\p{Lu}][\\p{L}\\p{M}&.' -]{1,38})\\)\\s*(?:[-\u2013\u2014]|$)");
  private static final Pattern DASH =
      Pattern.compile(
          "^(?:[\\p{Lu}][\\p{L} .,']{1,40}, )?(Reuters|AP|AFP|UPI|dpa)\\s*[-\u2013\u2014]");
  private static final List<String> AGENCIES =
      List.of("Reuters", "Associated Press", "AFP", "Agence France-Presse", "UPI", "Xinhua");

  private WireCredits() {}

  /** The agency's name as given; empty if none is credited. */
  static String find(String text, String authors) {
    String start = text.strip();
    start = start.substring(0, Math.min(DATELINE, start.length()));
    for (String line : start.split("\\n+", 3)) {
      for (Pattern pattern : List.of(BRACKETS, DASH)) {
        Matcher matcher = pattern.matcher(line.strip());
        if (matcher.find()) {
          return matcher.group(1).strip();
        }
      }
    }
    return AGENCIES.stream().filter(authors::contains).findFirst().orElse("");
  }
}
