package org.rashomon;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** Words of the command line to options. */
final class CommandLine {
  private CommandLine() {}

  /**
   * Parses options; {@code --help} prints them and ends the program, as Beam does.
   *
   * @throws IllegalArgumentException in one line that names the wrong option
   */
  static CompareOptions parse(List<String> arguments) {
    PipelineOptionsFactory.register(CompareOptions.class);
    for (String argument : arguments) {
      if (!argument.startsWith("--")) {
        throw new IllegalArgumentException(
            "'" + argument + "' is no option; write --name=value, see --help=CompareOptions");
      }
    }
    try {
      return withEmbeddedDefaults(options(withFlinkDefaults(arguments)), arguments);
    } catch (IllegalArgumentException e) {
      for (String argument : arguments) {
        check(argument);
      }
      throw e;
    }
  }

  private static CompareOptions options(List<String> arguments) {
    return PipelineOptionsFactory.fromArgs(arguments.toArray(String[]::new))
        .as(CompareOptions.class);
  }

  /** An option that cannot stand alone is the one to blame. */
  private static void check(String argument) {
    try {
      options(List.of(argument));
    } catch (IllegalArgumentException e) {
      String name = argument.replaceFirst("=.*", "");
      throw new IllegalArgumentException(
          name + " is wrong: " + firstSentence(e.getMessage()) + "; see --help=CompareOptions", e);
    }
  }

  private static String firstSentence(String message) {
    return String.valueOf(message).replaceFirst("(?s)\\n.*", "").replaceFirst("\\.$", "");
  }

  /** The embedded runner's own checks are for tests; they would double the time of a real run. */
  private static CompareOptions withEmbeddedDefaults(
      CompareOptions options, List<String> arguments) {
    DirectOptions direct = options.as(DirectOptions.class);
    direct.setBlockOnRun(false);
    if (!given("enforceImmutability", arguments)) {
      direct.setEnforceImmutability(false);
    }
    if (!given("enforceEncodability", arguments)) {
      direct.setEnforceEncodability(false);
    }
    if (!given("targetParallelism", arguments)) {
      direct.setTargetParallelism(Runtime.getRuntime().availableProcessors());
    }
    return options;
  }

  /**
   * Embedded Flink takes one core unless told otherwise, and copies each element by its coder from
   * one function to the next, which records do not need.
   */
  static List<String> withFlinkDefaults(List<String> arguments) {
    if (!arguments.contains("--flinkMaster=[local]")) {
      return arguments;
    }
    List<String> all = new ArrayList<>(arguments);
    if (!given("parallelism", arguments)) {
      all.add("--parallelism=" + Runtime.getRuntime().availableProcessors());
    }
    if (!given("fasterCopy", arguments)) {
      all.add("--fasterCopy=true");
    }
    return all;
  }

  private static boolean given(String option, List<String> arguments) {
    return arguments.stream()
        .anyMatch(each -> each.equals("--" + option) || each.startsWith("--" + option + "="));
  }
}
