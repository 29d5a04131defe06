package org.rashomon.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatesTest {
  /** A Thursday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 11, 2);

  private static DateRange only(String words) {
    List<DateRange> found = Dates.of(List.of(words.split(" ", -1)), PUBLISHED);
    assertEquals(1, found.size(), found::toString);
    return found.get(0);
  }

  private static long day(int year, int month, int day) {
    return LocalDate.of(year, month, day).toEpochDay();
  }

  @Test
  void resolvesDaysAgainstThePublication() {
    assertEquals(day(2023, 10, 31), only("on tuesday").from());
    assertEquals(day(2023, 11, 2), only("on thursday").from());
    assertEquals(day(2023, 11, 1), only("yesterday").from());
    assertEquals(day(2023, 10, 30), only("october 30").from());
    assertEquals(day(2024, 1, 5), only("on january 5").from());
  }

  @Test
  void namesOfDaysAreNotCalendarDates() {
    assertFalse(only("on tuesday").calendar());
    assertTrue(only("30 october 2023").calendar());
  }

  @Test
  void monthsAndYearsNameAllTheirDays() {
    DateRange year = only("in 2018");
    assertEquals(day(2018, 1, 1), year.from());
    assertEquals(day(2018, 12, 31), year.to());
    assertTrue(year.agreesWith(only("june 2018")));
  }

  @Test
  void twoYearsCanBeOneSpan() {
    DateRange span = only("from 1976 to 1980");
    assertEquals(day(1976, 1, 1), span.from());
    assertEquals(day(1980, 12, 31), span.to());
    assertEquals(span.from(), only("between 1976 and 1980").from());
  }

  @Test
  void impossibleDaysAreNone() {
    assertEquals(List.of(), Dates.of(List.of("february", "31"), PUBLISHED));
  }

  @Test
  void withoutPublicationOnlyFullDatesAreFound() {
    assertEquals(List.of(), Dates.of(List.of("on", "tuesday"), null));
    assertEquals(1, Dates.of(List.of("may", "4", ",", "2021"), null).size());
  }
}
