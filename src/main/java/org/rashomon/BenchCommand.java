package org.rashomon;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rashomon.bench.Bench;

/** The command {@code bench --input=PATTERN[,PATTERN] [--threads=2] [--output=DIR]}. */
final class BenchCommand {
  private BenchCommand() {}

  /**
   * Measures the job against a plain loop.
   *
   * @throws IllegalArgumentException naming the option that is wrong
   * @throws JobFailedException if the job fails
   */
  static void run(List<String> arguments, PrintStream messages) throws JobFailedException {
    Map<String, String> options = WordOptions.of(arguments, List.of("input", "threads", "output"));
    String input = options.getOrDefault("input", "data/articles/*");
    Path output = Path.of(options.getOrDefault("output", "target/bench"));
    Bench bench = new Bench((in, out) -> compare(in, out, messages), messages);
    try {
      bench.run(input, threads(options.getOrDefault("threads", "2")), output);
    } catch (IOException e) {
      throw new JobFailedException(e.getMessage(), e);
    }
  }

  private static int threads(String given) {
    if (!given.matches("[1-9]\\d{0,2}")) {
      throw new IllegalArgumentException("--threads must be a number from 1, not '" + given + "'");
    }
    return Integer.parseInt(given);
  }

  private static void compare(String input, Path output, PrintStream messages) throws IOException {
    try {
      CompareCommand.run(List.of("--input=" + input, "--output=" + output), messages);
    } catch (JobFailedException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
