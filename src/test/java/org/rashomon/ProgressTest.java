package org.rashomon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.metrics.MetricName;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final MetricName READ = MetricName.named("test", "read");
  private static final MetricName MADE = MetricName.named("test", "made");

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final Progress progress =
      new Progress(List.of(READ, MADE), new PrintStream(screen, true, StandardCharsets.UTF_8));

  private String told() {
    return screen.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "; ");
  }

  @Test
  void aStageIsToldOnceItRestsAndTheNextHasBegun() {
    progress.tell(Map.of(READ, 1L), false);
    progress.tell(Map.of(READ, 1L), false);
    progress.tell(Map.of(READ, 1500L, MADE, 2L), false);
    assertEquals("", told());
    for (long made = 3; made < 6; made++) {
      progress.tell(Map.of(READ, 1500L, MADE, made), false);
      assertEquals("", told());
    }
    progress.tell(Map.of(READ, 1500L, MADE, 6L), false);
    assertEquals("1/2 read: 1,500; ", told());
    progress.tell(Map.of(READ, 1500L, MADE, 9L), true);
    assertEquals("1/2 read: 1,500; 2/2 made: 9; ", told());
  }

  @Test
  void whatCountedNothingIsToldAtTheEnd() {
    progress.tell(Map.of(), true);
    assertEquals("1/2 read: 0; 2/2 made: 0; ", told());
  }
}
