package org.rashomon;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Hears in the log that a worker ran out of memory: the embedded runner may lose such an error
 * itself, and would wait for the worker without an end.
 */
final class MemoryWatch extends Handler implements AutoCloseable {
  // Its own logger comes before all others, whose handlers may run out of memory in turn.
  private static final Logger RUNNER = Logger.getLogger("org.apache.beam.runners.direct");

  private volatile boolean spent;

  private MemoryWatch() {}

  /** Listens until it is closed. */
  static MemoryWatch begin() {
    MemoryWatch watch = new MemoryWatch();
    RUNNER.addHandler(watch);
    return watch;
  }

  /** Whether a worker ran out of memory since it began. */
  boolean isSpent() {
    return spent;
  }

  @Override
  public void publish(LogRecord message) {
    spent |= message.getThrown() instanceof OutOfMemoryError;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    RUNNER.removeHandler(this);
  }
}
