package org.rashomon.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Set;
import java.util.regex.Pattern;
import org.rashomon.model.Precision;

/** When an article was published: epoch milliseconds, and how exactly that is known. */
record PublicationTime(long millis, Precision precision) {
  private static final PublicationTime ABSENT = new PublicationTime(0, Precision.ABSENT);
  private static final Set<String> NOTHING = Set.of("", "None", "null");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern BASIC_DAY = Pattern.compile("(19|20)\\d{6}");
  private static final Pattern MILLIS = Pattern.compile("-?\\d{11,14}");

  /** Offsets without minutes or colon, as many exports write them. */
  private static final DateTimeFormatter WITH_OFFSET =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][XXX][XX][X]");

  /**
   * Reads ISO 8601, {@code yyyy-MM-dd HH:mm:ss}, a date or epoch milliseconds.
   *
   * @throws DateTimeException if it is none of these
   */
  static PublicationTime of(String given) {
    String text = given.strip();
    if (NOTHING.contains(text)) {
      return ABSENT;
    }
    if (DAY.matcher(text).matches()) {
      return day(LocalDate.parse(text));
    }
    if (BASIC_DAY.matcher(text).matches()) {
      return day(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE));
    }
    if (MILLIS.matcher(text).matches()) {
      return new PublicationTime(Long.parseLong(text), Precision.INSTANT);
    }
    return clock(text.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) +", "$1T").replace(" ", ""));
  }

  private static PublicationTime day(LocalDate day) {
    return new PublicationTime(
        day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli(), Precision.DAY);
  }

  private static PublicationTime clock(String text) {
    TemporalAccessor time =
        (text.endsWith("UTC") ? DateTimeFormatter.ISO_DATE_TIME : WITH_OFFSET)
            .parseBest(text.replaceFirst("UTC$", "Z"), OffsetDateTime::from, LocalDateTime::from);
    if (time instanceof OffsetDateTime) {
      Instant instant = ((OffsetDateTime) time).toInstant();
      return new PublicationTime(instant.toEpochMilli(), Precision.INSTANT);
    }
    return new PublicationTime(
        ((LocalDateTime) time).toInstant(ZoneOffset.UTC).toEpochMilli(), Precision.ASSUMED_UTC);
  }
}
