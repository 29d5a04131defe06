package org.rashomon.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.Strings;
import org.rashomon.text.Figure.Bound;

/**
 * Finds the numbers of a sentence with what they count: digits, words, "5.6K", "about 5,600",
 * "dozens", "more than 20", "between 80 and 120". Years and clock times are left to {@link Dates}.
 */
public final class Figures {
  private static final Pattern DIGITS =
      Pattern.compile("(?:us)?([$€£]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?([km]|bn|mn|m)?(%?)");
  private static final Map<String, Double> WORDS =
      Map.ofEntries(
          Map.entry("zero", 0.0),
          Map.entry("one", 1.0),
          Map.entry("two", 2.0),
          Map.entry("three", 3.0),
          Map.entry("four", 4.0),
          Map.entry("five", 5.0),
          Map.entry("six", 6.0),
          Map.entry("seven", 7.0),
          Map.entry("eight", 8.0),
          Map.entry("nine", 9.0),
          Map.entry("ten", 10.0),
          Map.entry("eleven", 11.0),
          Map.entry("twelve", 12.0),
          Map.entry("thirteen", 13.0),
          Map.entry("fourteen", 14.0),
          Map.entry("fifteen", 15.0),
          Map.entry("sixteen", 16.0),
          Map.entry("seventeen", 17.0),
          Map.entry("eighteen", 18.0),
          Map.entry("nineteen", 19.0),
          Map.entry("twenty", 20.0),
          Map.entry("thirty", 30.0),
          Map.entry("forty", 40.0),
          Map.entry("fifty", 50.0),
          Map.entry("sixty", 60.0),
          Map.entry("seventy", 70.0),
          Map.entry("eighty", 80.0),
          Map.entry("ninety", 90.0));
  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("hundred", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("million", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("dozen", 12.0),
          Map.entry("k", 1e3),
          Map.entry("m", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("bn", 1e9));
  private static final Set<String> ABOUT =
      Set.of("about", "around", "roughly", "approximately", "some", "nearly", "almost", "circa");
  private static final Set<String> MORE = Set.of("over", "least", "above", "exceed", "between");
  private static final Set<String> LESS = Set.of("under", "most", "below");
  private static final Set<String> NO = Set.of("no", "not");
  private static final Set<String> MONEY = Set.of("$", "€", "£");
  private static final Set<String> PERCENT = Set.of("%", "percent", "percentage", "pct");
  private static final Map<String, String> ONE_UNIT =
      Map.of("dollar", "$", "euro", "€", "pound", "£", "people", "person", "death", "dead");
  private static final Set<String> OPENING = Set.of("$", "€", "£", "a");
  private static final int UNIT_WITHIN = 3;

  /** Tokens from "between" to the "and" before its second value. */
  private static final int BETWEEN_WITHIN = 4;

  /** Of a scale: "bn". */
  private static final int SHORT_FORM = 2;

  /** Of the marks before digits: "us$". */
  private static final int LONGEST_MARK = 4;

  private final List<String> lemmas;
  private final List<String> tags;
  private final List<Figure> found = new ArrayList<>();

  private Figures(List<String> lemmas, List<String> tags) {
    this.lemmas = lemmas;
    this.tags = tags;
  }

  /** The figures of a sentence, in order, given its tokens' lemmas and universal tags. */
  public static List<Figure> of(List<String> lemmas, List<String> tags) {
    Figures figures = new Figures(lemmas, tags);
    for (int i = 0; i < lemmas.size(); ) {
      i = figures.readAt(i);
    }
    return figures.found;
  }

  /** Reads a figure that begins at a token and returns where to go on. */
  private int readAt(int start) {
    if (pluralScale(start)) {
      double scale = SCALES.get(singular(at(start)));
      add(2 * scale, 10 * scale, "", Bound.NONE, start, start);
      return start + 1;
    }
    Value number = number(start);
    if (number == null) {
      return start + 1;
    }
    int next = number.next;
    boolean range = range(at(next)) && between(start, at(next));
    int end = MONEY.contains(at(next + 1)) ? next + 2 : next + 1;
    Value upper = range ? number(end) : null;
    if (upper != null && upper.value > number.value) {
      double scale = upper.value >= 1e6 && number.value < 1e3 ? upper.scale : 1;
      add(number.value * scale, upper.value, upper.unit, Bound.NONE, start, upper.next - 1);
      return upper.next;
    }
    if (!Dates.looksLikeYear(at(start), at(start - 1)) || !number.unit.isEmpty()) {
      widened(number, start);
    }
    return next;
  }

  private static boolean range(String word) {
    return word.equals("to") || word.equals("-") || word.equals("–") || word.equals("and");
  }

  private boolean between(int start, String joint) {
    return !joint.equals("and") || at(opening(start) - 1).equals("between");
  }

  private boolean pluralScale(int i) {
    return at(i).equals("dozens")
        || (SCALES.containsKey(singular(at(i)))
            && at(i).length() > 2
            && (at(i + 1).equals("of") || at(i).endsWith("s"))
            && !numeral(i - 1)
            && !at(i - 1).equals("a"));
  }

  private boolean numeral(int i) {
    String word = at(i);
    return WORDS.containsKey(word) || (mayBeDigits(word) && DIGITS.matcher(word).matches());
  }

  /** Spares words the pattern. */
  private static boolean mayBeDigits(String word) {
    for (int i = 0; i < word.length() && i < LONGEST_MARK; i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private void widened(Value number, int start) {
    double slack = number.rounded() ? 0.05 : 0;
    if (ABOUT.contains(at(opening(start) - 1))) {
      slack = 0.1;
    }
    double low = number.value * (1 - slack);
    double high = number.value * (1 + slack);
    Bound bound = bound(opening(start), number.next);
    if (bound == Bound.LEAST) {
      high = number.value * 1.5;
    } else if (bound == Bound.MOST) {
      low = number.value * 0.5;
    }
    add(low, high, number.unit, bound, start, number.next - 1);
  }

  /** Where a value begins with its sign or "a". */
  private int opening(int start) {
    return OPENING.contains(at(start - 1)) ? start - 1 : start;
  }

  private Bound bound(int opening, int next) {
    String before = at(opening - 1);
    String twoBefore = at(opening - 2);
    if (before.equals("than")) {
      boolean more = twoBefore.equals("more") || twoBefore.equals("much");
      boolean less = twoBefore.equals("less") || twoBefore.equals("few");
      boolean least = more != NO.contains(at(opening - 3));
      return !more && !less ? Bound.NONE : least ? Bound.LEAST : Bound.MOST;
    }
    if (MORE.contains(before) || (at(next).equals("and") && at(next + 1).equals("up"))) {
      return Bound.LEAST;
    }
    boolean most =
        LESS.contains(before)
            || (before.equals("to") && twoBefore.equals("up"))
            || (before.equals("as") && at(opening - 3).equals("as"))
            || (before.equals("and") && isBetween(opening));
    return most ? Bound.MOST : Bound.NONE;
  }

  private boolean isBetween(int opening) {
    int first = Math.max(0, opening - 1 - BETWEEN_WITHIN);
    return lemmas.subList(first, opening).contains("between");
  }

  private void add(double low, double high, String told, Bound bound, int first, int last) {
    String unit = told.isEmpty() ? unit(first, last) : told;
    if (!unit.equals("time")) {
      found.add(new Figure(low, high, unit, bound, first, last));
    }
  }

  private String unit(int first, int last) {
    if (MONEY.contains(at(first - 1))) {
      return at(first - 1);
    }
    String next = at(last + 1);
    if (PERCENT.contains(next) || (next.equals("per") && at(last + 2).equals("cent"))) {
      return "%";
    }
    if (next.startsWith("a.m")
        || next.startsWith("p.m")
        || next.equals("am")
        || next.equals("pm")) {
      return "time";
    }
    for (int i = last + 1; i <= last + UNIT_WITHIN && i < lemmas.size(); i++) {
      if (tags.get(i).equals("NOUN") && at(i).length() > 1) {
        return ONE_UNIT.getOrDefault(at(i), at(i));
      }
      if (ONE_UNIT.containsKey(at(i)) || at(i).equals("dead")) {
        return ONE_UNIT.getOrDefault(at(i), at(i));
      }
      if (tags.get(i).equals("VERB") || (tags.get(i).equals("PUNCT") && !at(i).equals("-"))) {
        return "";
      }
    }
    return "";
  }

  /** A value with the index of the token after it. */
  private record Value(double value, double scale, String unit, int next) {
    /** Whether it reads as a rounded value: "5.6K", "2 million", "5,600". */
    boolean rounded() {
      return scale >= 1e3 || (value >= 1000 && value % 100 == 0);
    }
  }

  private Value number(int start) {
    String word = at(start);
    String unit = "";
    double value;
    double scale = 1;
    Matcher digits = mayBeDigits(word) ? DIGITS.matcher(word) : null;
    if (WORDS.containsKey(word)) {
      value = WORDS.get(word);
    } else if (digits != null && digits.matches()) {
      String fraction = digits.group(3) == null ? "" : digits.group(3);
      value = Double.parseDouble(digits.group(2).replace(",", "") + fraction);
      unit = digits.group(1).isEmpty() ? digits.group(5).isEmpty() ? "" : "%" : digits.group(1);
      scale = digits.group(4) == null ? 1 : SCALES.get(digits.group(4));
    } else if (SCALES.containsKey(word) && word.length() > 2 && at(start - 1).equals("a")) {
      return new Value(SCALES.get(word), 1, "", start + 1);
    } else {
      return null;
    }
    int next = start + 1;
    if (value >= 20 && value < 100 && at(next).equals("-") && WORDS.containsKey(at(next + 1))) {
      value += WORDS.get(at(next + 1));
      next += 2;
    }
    while (scale < 1e12) {
      int named = at(next).equals("-") ? next + 1 : next;
      String name = Strings.CS.removeStart(at(named), "-");
      boolean joined = named > next || !name.equals(at(named));
      // "10-m" is a length.
      if (!SCALES.containsKey(name) || (joined && name.length() <= SHORT_FORM)) {
        break;
      }
      scale *= SCALES.get(name);
      next = named + 1;
    }
    return new Value(value * scale, scale, unit, next);
  }

  private String at(int i) {
    return i < 0 || i >= lemmas.size() ? "" : lemmas.get(i);
  }
}
