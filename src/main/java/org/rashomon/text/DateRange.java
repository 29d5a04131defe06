package org.rashomon.text;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A date in a text, resolved against the day of publication.
 *
 * @param from first day, counted from 1970-01-01
 * @param to last day, inclusive; a month or a year names all its days
 * @param calendar whether the text names a month or a year; else a weekday, "yesterday" and the
 *     like
 * @param first index of its first token
 * @param last index of its last token, inclusive
 */
public record DateRange(long from, long to, boolean calendar, int first, int last) {
  /** Whether both can be the same day. */
  public boolean agreesWith(DateRange other) {
    return from <= other.to && other.from <= to;
  }

  /** Whether both name one day of a year, and so one day where one leaves out the year. */
  public boolean sameDayOfYear(DateRange other) {
    return from == to && other.from == other.to && dayOfYear(from).equals(dayOfYear(other.from));
  }

  private static MonthDay dayOfYear(long day) {
    return MonthDay.from(LocalDate.ofEpochDay(day));
  }
}
