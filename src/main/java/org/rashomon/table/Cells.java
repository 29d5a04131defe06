package org.rashomon.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rashomon.model.ArticleHead;
import org.rashomon.model.Basis;
import org.rashomon.model.TimeRange;
import org.rashomon.model.VersionHead;

/** Prints values into cells, the same everywhere. */
final class Cells {
  private static final int DECIMALS = 4;
  private static final ObjectMapper JSON = new ObjectMapper();

  private Cells() {}

  static String word(Enum<?> value) {
    return value == null || value == Basis.NONE ? "" : value.name().toLowerCase(Locale.ROOT);
  }

  static String integer(Number value) {
    return value == null ? "" : Long.toString(value.longValue());
  }

  static String number(Double value) {
    if (value == null || value.isNaN() || value.isInfinite()) {
      return "";
    }
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }

  /** A part of a whole; absent where there is no whole. */
  static Double share(long part, long whole) {
    return whole == 0 ? null : (double) part / whole;
  }

  /** A record as an object, in one line that no spreadsheet would run. */
  static String json(Record value) {
    try {
      return value == null ? "" : JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be told in JSON: " + value, e);
    }
  }

  static String publication(ArticleHead article) {
    return article.dated() ? time(article.publishedAt()) : "";
  }

  static String publication(VersionHead version) {
    return version.dated() ? time(version.publishedAt()) : "";
  }

  static String first(TimeRange times) {
    return times.known() ? time(times.first()) : "";
  }

  static String last(TimeRange times) {
    return times.known() ? time(times.last()) : "";
  }

  static String via(List<String> via) {
    return String.join(" > ", via);
  }

  static String list(List<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(";"));
  }

  private static String time(long epochMillis) {
    return Instant.ofEpochMilli(epochMillis).toString();
  }
}
