package org.rashomon.bench;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells in which rooms of the job threads spend their time, by looking at all stacks ten times a
 * second: seconds of all threads together. Costs a run that is not watched nothing.
 */
final class StepTimes implements AutoCloseable {
  private static final long MILLIS = 100;
  private static final String ROOMS = "org.rashomon.";
  private static final String BEAM = "org.apache.beam.";
  private static final String CODING = ROOMS + "model.";

  /** The root, which only calls, is none that works either. */
  private static final Set<String> HELPERS = Set.of("", "model", "text", "compare");

  private final SortedMap<String, Double> seconds = new TreeMap<>();
  private final AtomicBoolean running = new AtomicBoolean(true);
  private final Thread watcher = new Thread(this::watch, "step-times");

  private StepTimes() {}

  /** Begins to watch all threads of this process but the calling one. */
  static StepTimes watching() {
    StepTimes times = new StepTimes();
    Thread caller = Thread.currentThread();
    times.watcher.setDaemon(true);
    times.watcher.setContextClassLoader(caller.getContextClassLoader());
    times.watcher.start();
    return times;
  }

  /** Ends; the seconds by room. */
  SortedMap<String, Double> seconds() {
    close();
    return seconds;
  }

  @Override
  public void close() {
    running.set(false);
    try {
      watcher.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    long before = System.nanoTime();
    while (running.get()) {
      try {
        Thread.sleep(MILLIS);
      } catch (InterruptedException e) {
        return;
      }
      long now = System.nanoTime();
      double passed = (now - before) / 1e9;
      before = now;
      Thread.getAllStackTraces()
          .forEach(
              (thread, stack) -> {
                if (thread != watcher && thread.getState() == Thread.State.RUNNABLE) {
                  String room = room(stack);
                  if (!room.isEmpty()) {
                    seconds.merge(room, passed, Double::sum);
                  }
                }
              });
    }
  }

  /**
   * The innermost room on the stack that is no helper of others, for the step that the runner
   * called last; empty of a foreign stack.
   */
  static String room(StackTraceElement[] stack) {
    String innermost = "";
    boolean beam = false;
    for (StackTraceElement frame : stack) {
      String type = frame.getClassName();
      if (type.startsWith(ROOMS)) {
        innermost = innermost.isEmpty() ? type : innermost;
        String room = roomOf(type);
        if (!HELPERS.contains(room)) {
          return innermost.startsWith(CODING) ? "coding" : room;
        }
      } else if (type.startsWith(BEAM)) {
        beam = true;
        if (!innermost.isEmpty()) {
          break;
        }
      }
    }
    if (innermost.isEmpty()) {
      return beam ? "runner" : "";
    }
    return innermost.startsWith(CODING) ? "coding" : "launch";
  }

  /** Empty for the root. */
  private static String roomOf(String type) {
    int end = type.indexOf('.', ROOMS.length());
    return end > 0 ? type.substring(ROOMS.length(), end) : "";
  }
}
