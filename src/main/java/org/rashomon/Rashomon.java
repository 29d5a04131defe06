package org.rashomon;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** The command line: {@code [compare] --input=... --output=... [options]}, and the trainers. */
public final class Rashomon {
  private static final Logger ROOT_LOGGER = Logger.getLogger("");

  private Rashomon() {}

  /** Runs a command and ends with exit status 0 (done), 1 (failed) or 2 (wrong usage). */
  public static void main(String[] arguments) {
    System.exit(run(arguments, System.err));
  }

  static int run(String[] arguments, PrintStream messages) {
    List<String> words = Arrays.asList(arguments);
    boolean verbose = words.contains("--verbose") || words.contains("--verbose=true");
    quieten(verbose ? Level.INFO : Level.SEVERE);
    try {
      boolean named = !words.isEmpty() && !words.get(0).startsWith("-");
      String command = named ? words.get(0) : "compare";
      List<String> options = named ? words.subList(1, words.size()) : words;
      if (command.equals("compare")) {
        CompareCommand.run(options, messages);
      } else if (command.equals("bench")) {
        BenchCommand.run(options, System.out, messages);
      } else if (command.equals("make-corpus")) {
        MakeCorpusCommand.run(options, messages);
      } else if (AblateCommand.NAMES.contains(command)) {
        AblateCommand.run(command, options, System.out);
      } else if (TrainCommand.names().contains(command)) {
        TrainCommand.run(command, options, messages);
      } else {
        throw new IllegalArgumentException(
            "there is no command '"
                + command
                + "'; there are compare, bench, make-corpus, "
                + String.join(", ", AblateCommand.NAMES)
                + ", "
                + String.join(", ", TrainCommand.names()));
      }
      return 0;
    } catch (IllegalArgumentException e) {
      return fail(2, oneLine(e.getMessage()), e, verbose, messages);
    } catch (JobFailedException | UncheckedIOException e) {
      String hint = verbose ? "" : " (run again with --verbose for details)";
      return fail(1, oneLine(e.getMessage()) + hint, e, verbose, messages);
    }
  }

  private static int fail(
      int status, String line, Exception cause, boolean verbose, PrintStream messages) {
    messages.println("rashomon: " + line);
    if (verbose) {
      cause.printStackTrace(messages);
    }
    return status;
  }

  private static String oneLine(String message) {
    return String.valueOf(message).replaceAll("\\s+", " ").strip();
  }

  private static void quieten(Level level) {
    LogManager.getLogManager();
    ROOT_LOGGER.setLevel(level);
  }
}
