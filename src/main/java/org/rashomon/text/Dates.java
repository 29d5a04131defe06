package org.rashomon.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds the dates of a sentence: "October 30", "30 Oct. 2023", "on Tuesday", "last Monday",
 * "yesterday", "in 2018", "from 2018 to 2020", "2023-11-02". A bare weekday is the last one up to
 * the day of publication; a day without a year is the one nearest to it.
 */
public final class Dates {
  private static final Map<String, Integer> MONTHS = months();
  private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
  private static final Set<String> YEAR_BEFORE =
      Set.of(
          "in", "since", "of", "by", "until", "from", "between", "late", "early", "before",
          "after");

  private static final Set<String> ZONES =
      Set.of("GMT", "UTC", "BST", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT");

  private static final Set<String> SPAN_BEFORE = Set.of("from", "between");
  private static final Set<String> SPAN_BETWEEN = Set.of("to", "and", "through", "until");

  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private final List<String> lemmas;
  private final LocalDate published;
  private final List<DateRange> found = new ArrayList<>();

  private Dates(List<String> lemmas, LocalDate published) {
    this.lemmas = lemmas;
    this.published = published;
  }

  /**
   * The dates of a sentence, in order, given its tokens' lemmas.
   *
   * @param published null where unknown: then only dates with a year are found
   */
  public static List<DateRange> of(List<String> lemmas, LocalDate published) {
    Dates dates = new Dates(lemmas, published);
    for (int i = 0; i < lemmas.size(); ) {
      i = dates.readAt(i);
    }
    return dates.found;
  }

  /** Whether a token is a year rather than a figure. */
  static boolean looksLikeYear(String word, String before) {
    return word.length() == 4
        && year(word) > 0
        && (YEAR_BEFORE.contains(before)
            || MONTHS.containsKey(month(before))
            || before.equals(","));
  }

  /** Whether a lemma names a month or a day of the week. */
  public static boolean isCalendarWord(String lemma) {
    return MONTHS.containsKey(month(lemma))
        || WEEKDAYS.containsKey(lemma)
        || ZONES.contains(lemma.toUpperCase(Locale.ROOT));
  }

  private int readAt(int i) {
    String word = at(i);
    if (word.length() == 10 && ISO_DAY.matcher(word).matches()) {
      return day(year(word), number(word.substring(5, 7)), number(word.substring(8)), i, i + 1);
    }
    if (MONTHS.containsKey(month(word))) {
      return readMonth(i);
    }
    if (looksLikeYear(word, at(i - 1))) {
      int last = lastYear(i);
      add(LocalDate.of(year(word), 1, 1), LocalDate.of(year(at(last)), 12, 31), i, last);
      return last + 1;
    }
    if (published != null) {
      readRelative(i, word);
    }
    return i + 1;
  }

  /** The index of the second year of "from 1976 to 1980"; the first's where there is none. */
  private int lastYear(int i) {
    boolean span =
        SPAN_BEFORE.contains(at(i - 1))
            && SPAN_BETWEEN.contains(at(i + 1))
            && year(at(i + 2)) >= year(at(i));
    return span ? i + 2 : i;
  }

  private int readMonth(int i) {
    int month = MONTHS.get(month(at(i)));
    int dot = at(i + 1).equals(".") ? 1 : 0;
    int after = i + 1 + dot;
    int dayAfter = dayNumber(at(after));
    int dayBefore = dayNumber(at(i - 1));
    if (dayAfter > 0) {
      int comma = at(after + 1).equals(",") ? 1 : 0;
      int year = year(at(after + 1 + comma));
      return day(year, month, dayAfter, i, year > 0 ? after + 2 + comma : after + 1);
    }
    int year = year(at(after));
    if (dayBefore > 0) {
      return day(year, month, dayBefore, i - 1, year > 0 ? after + 1 : after);
    }
    if (year > 0) {
      YearMonth whole = YearMonth.of(year, month);
      add(whole.atDay(1), whole.atEndOfMonth(), i, after);
      return after + 1;
    }
    return i + 1;
  }

  /** Adds a day; without a year, the one nearest to publication. */
  private int day(int year, int month, int day, int first, int next) {
    try {
      if (year > 0) {
        LocalDate date = LocalDate.of(year, month, day);
        add(date, date, first, next - 1);
      } else if (published != null) {
        LocalDate date = LocalDate.of(published.getYear(), month, day);
        long ahead = date.toEpochDay() - published.toEpochDay();
        date = ahead > 183 ? date.minusYears(1) : ahead < -183 ? date.plusYears(1) : date;
        add(date, date, first, next - 1);
      }
    } catch (DateTimeException e) {
      return next;
    }
    return next;
  }

  private void readRelative(int i, String word) {
    DayOfWeek weekday = WEEKDAYS.get(word);
    if (weekday != null) {
      LocalDate day =
          at(i - 1).equals("next")
              ? published.with(TemporalAdjusters.next(weekday))
              : published.with(TemporalAdjusters.previousOrSame(weekday));
      addRelative(day, i);
    } else if (word.equals("yesterday")) {
      addRelative(published.minusDays(1), i);
    } else if (word.equals("today") || word.equals("tonight")) {
      addRelative(published, i);
    } else if (word.equals("tomorrow")) {
      addRelative(published.plusDays(1), i);
    }
  }

  private void add(LocalDate from, LocalDate to, int first, int last) {
    found.add(new DateRange(from.toEpochDay(), to.toEpochDay(), true, first, last));
  }

  private void addRelative(LocalDate day, int token) {
    found.add(new DateRange(day.toEpochDay(), day.toEpochDay(), false, token, token));
  }

  /** The number of "3", "03" or "3rd" if it can be a day of a month, else 0. */
  private static int dayNumber(String word) {
    int digits = leadingDigits(word);
    boolean plain = digits == word.length() || ORDINALS.contains(word.substring(digits));
    if (digits == 0 || digits > 2 || !plain) {
      return 0;
    }
    int day = number(word.substring(0, digits));
    return day >= 1 && day <= 31 ? day : 0;
  }

  /** The year of "2018" or "2018-19", from 1800 to 2099, else 0. */
  private static int year(String word) {
    boolean alone = word.length() == 4 || (word.length() > 4 && word.charAt(4) == '-');
    if (!alone || leadingDigits(word) != 4) {
      return 0;
    }
    int year = number(word.substring(0, 4));
    return year >= 1800 && year < 2100 ? year : 0;
  }

  private static int leadingDigits(String word) {
    int count = 0;
    while (count < word.length() && word.charAt(count) >= '0' && word.charAt(count) <= '9') {
      count++;
    }
    return count;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static String month(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private String at(int i) {
    return i < 0 || i >= lemmas.size() ? "" : lemmas.get(i);
  }

  /** Full names and the usual short ones; "may" and "march" are too often verbs when alone. */
  private static Map<String, Integer> months() {
    Map<String, Integer> months = new TreeMap<>();
    for (java.time.Month month : java.time.Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      months.put(name, month.getValue());
      months.put(name.substring(0, 3), month.getValue());
    }
    months.put("sept", 9);
    return months;
  }

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> weekdays = new TreeMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      weekdays.put(day.name().toLowerCase(Locale.ROOT), day);
    }
    return weekdays;
  }
}
