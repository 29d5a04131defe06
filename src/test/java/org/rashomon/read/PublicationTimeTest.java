package org.rashomon.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Precision;

/** The forms in which exports write times. */
class PublicationTimeTest {
  @ParameterizedTest
  @CsvSource({
    "2023-11-02T06:30:00Z, 2023-11-02T06:30:00Z, INSTANT",
    "2023-11-02T08:30:00+02:00, 2023-11-02T06:30:00Z, INSTANT",
    "2023-11-02T08:30:00+0200, 2023-11-02T06:30:00Z, INSTANT",
    "2023-11-02T06:30:00.123Z, 2023-11-02T06:30:00.123Z, INSTANT",
    "2023-11-02T06:30:00, 2023-11-02T06:30:00Z, ASSUMED_UTC",
    "2023-11-02 06:30:00, 2023-11-02T06:30:00Z, ASSUMED_UTC",
    "2023-11-02, 2023-11-02T00:00:00Z, DAY",
    "1698906600000, 2023-11-02T06:30:00Z, INSTANT",
  })
  void everyFormOfTheContractIsRead(String given, Instant instant, Precision precision) {
    PublicationTime time = PublicationTime.of(given);
    assertEquals(instant.toEpochMilli(), time.millis());
    assertEquals(precision, time.precision());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "None", "null", "  "})
  void nothingIsAbsent(String given) {
    assertEquals(Precision.ABSENT, PublicationTime.of(given).precision());
  }

  @Test
  void anythingElseIsNoTime() {
    assertThrows(DateTimeException.class, () -> PublicationTime.of("last Tuesday"));
    assertThrows(DateTimeException.class, () -> PublicationTime.of("2023-13-45"));
    assertThrows(DateTimeException.class, () -> PublicationTime.of("12"));
  }
}
