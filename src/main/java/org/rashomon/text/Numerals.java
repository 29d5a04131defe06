package org.rashomon.text;

import java.util.Map;

/**
 * Writes the numbers among lemmas in one way: "fifteen" as 15, "5,600" and "5.6 thousand" as 5600.
 */
public final class Numerals {
  private static final Map<String, Long> WORDS =
      Map.ofEntries(
          Map.entry("two", 2L),
          Map.entry("three", 3L),
          Map.entry("four", 4L),
          Map.entry("five", 5L),
          Map.entry("six", 6L),
          Map.entry("seven", 7L),
          Map.entry("eight", 8L),
          Map.entry("nine", 9L),
          Map.entry("ten", 10L),
          Map.entry("eleven", 11L),
          Map.entry("twelve", 12L),
          Map.entry("thirteen", 13L),
          Map.entry("fourteen", 14L),
          Map.entry("fifteen", 15L),
          Map.entry("sixteen", 16L),
          Map.entry("seventeen", 17L),
          Map.entry("eighteen", 18L),
          Map.entry("nineteen", 19L),
          Map.entry("twenty", 20L),
          Map.entry("thirty", 30L),
          Map.entry("forty", 40L),
          Map.entry("fifty", 50L),
          Map.entry("sixty", 60L),
          Map.entry("seventy", 70L),
          Map.entry("eighty", 80L),
          Map.entry("ninety", 90L));
  private static final Map<String, Long> SCALES =
      Map.of("hundred", 100L, "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);
  private static final int LONGEST = 15;

  private Numerals() {}

  /** As many lemmas, the first of each number replaced by its digits. */
  public static String[] inDigits(String[] lemmas) {
    String[] plain = lemmas.clone();
    for (int i = 0; i < plain.length; i++) {
      double value = value(lemmas, i);
      if (value >= 0) {
        Long scale = i + 1 < lemmas.length ? SCALES.get(lemmas[i + 1]) : null;
        double whole = value * (scale == null ? 1 : scale);
        plain[i] = whole == Math.rint(whole) ? Long.toString((long) whole) : lemmas[i];
      }
    }
    return plain;
  }

  private static double value(String[] lemmas, int i) {
    Long word = WORDS.get(lemmas[i]);
    if (word == null) {
      return digits(lemmas[i]);
    }
    boolean joined = word >= 20 && i + 2 < lemmas.length && lemmas[i + 1].equals("-");
    long unit =
        !joined ? 0 : lemmas[i + 2].equals("one") ? 1 : WORDS.getOrDefault(lemmas[i + 2], 0L);
    return word + (unit < 10 ? unit : 0);
  }

  private static double digits(String word) {
    if (word.length() > LONGEST || word.isEmpty() || !digit(word.charAt(word.length() - 1))) {
      return -1;
    }
    int points = 0;
    for (int i = 0; i < word.length(); i++) {
      points += word.charAt(i) == '.' ? 1 : 0;
      if (!digit(word.charAt(i)) && (i == 0 || ".,".indexOf(word.charAt(i)) < 0)) {
        return -1;
      }
    }
    return points > 1 ? -1 : Double.parseDouble(word.replace(",", ""));
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
