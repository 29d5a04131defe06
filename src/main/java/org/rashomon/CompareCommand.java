package org.rashomon;

import java.io.PrintStream;
import java.util.List;

/** The command {@code compare}: articles of many outlets in, reports out. */
final class CompareCommand {
  private CompareCommand() {}

  static void run(List<String> arguments, PrintStream messages) throws JobFailedException {
    messages.println("rashomon: not yet on the road");
    if (!arguments.isEmpty()) {
      throw new JobFailedException("not yet on the road: " + arguments, null);
    }
  }
}
