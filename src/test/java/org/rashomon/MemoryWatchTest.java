package org.rashomon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.beam.runners.direct.DirectRunner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryWatchTest {
  @ParameterizedTest
  @CsvSource({
    "java.lang.OutOfMemoryError, true",
    "java.lang.StackOverflowError, false",
    "java.lang.IllegalStateException, false"
  })
  void hearsWhatTheEmbeddedRunnerTells(Class<? extends Throwable> kind, boolean spent)
      throws ReflectiveOperationException {
    Throwable thrown = kind.getConstructor().newInstance();
    Logger logger = Logger.getLogger(DirectRunner.class.getPackageName() + ".Worker");
    try (MemoryWatch watch = MemoryWatch.begin()) {
      logger.log(Level.SEVERE, "a worker failed", thrown);
      assertEquals(spent, watch.isSpent());
    }
  }
}
