package org.rashomon;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rashomon.bench.Bench;
import org.rashomon.bench.CorpusSpec;
import org.rashomon.bench.LanguageBench;

/**
 * The command {@code bench [--articles=4000,8000] [--input=PATTERN] [--seed=1] [--kind=headlines]
 * [--giant=N] [--threads=2] [--only=plain] [--output=DIR]}; any other option is one of the job.
 */
final class BenchCommand {
  private static final List<String> OPTIONS =
      List.of("articles", "input", "seed", "kind", "giant", "threads", "only", "output");
  private static final String LANGUAGE = "language";
  private static final String SIZES = "4000,8000,16000,32000,64000";

  private BenchCommand() {}

  /**
   * Measures the job against a plain loop.
   *
   * @param results for the table
   * @param messages for what the job tells meanwhile
   * @throws IllegalArgumentException naming the option that is wrong
   * @throws JobFailedException if the job fails
   */
  static void run(List<String> arguments, PrintStream results, PrintStream messages)
      throws JobFailedException {
    Predicate<String> own =
        argument -> OPTIONS.stream().anyMatch(option -> argument.startsWith("--" + option + "="));
    Map<String, String> options = WordOptions.of(arguments.stream().filter(own).toList(), OPTIONS);
    List<String> ofTheJob = arguments.stream().filter(own.negate()).toList();
    List<Integer> sizes = sizes(options.getOrDefault("articles", SIZES));
    CorpusSpec made = MakeCorpusCommand.spec(options, sizes.get(0));
    try {
      if (options.getOrDefault("only", "").equals(LANGUAGE)) {
        language(options, made, results);
        return;
      }
      Bench bench =
          new Bench(settings(options), (in, out) -> compare(in, out, ofTheJob, messages), results);
      if (options.containsKey("input")) {
        bench.given(options.get("input"));
      } else {
        bench.made(made, sizes);
      }
    } catch (IOException e) {
      throw new JobFailedException(e.getMessage(), e);
    }
  }

  private static void language(Map<String, String> options, CorpusSpec made, PrintStream results)
      throws IOException {
    if (options.containsKey("input")) {
      LanguageBench.given(options.get("input"), results::println);
    } else {
      LanguageBench.made(made, folder(options), results::println);
    }
  }

  private static Path folder(Map<String, String> options) {
    return Path.of(options.getOrDefault("output", "target/bench"));
  }

  private static Bench.Settings settings(Map<String, String> options) {
    String only = options.getOrDefault("only", "");
    if (!List.of("", "plain", "job").contains(only)) {
      throw new IllegalArgumentException(
          "--only must be plain, job or language, not '" + only + "'");
    }
    int threads = WordOptions.number(options, "threads", 2);
    if (threads < 1) {
      throw new IllegalArgumentException("--threads must be a number from 1, not " + threads);
    }
    return new Bench.Settings(threads, !only.equals("job"), !only.equals("plain"), folder(options));
  }

  private static List<Integer> sizes(String told) {
    return Arrays.stream(told.split(",", -1))
        .map(size -> WordOptions.number(Map.of("articles", size.strip()), "articles", 0))
        .toList();
  }

  private static void compare(
      String input, Path output, List<String> ofTheJob, PrintStream messages) throws IOException {
    List<String> arguments = new ArrayList<>(ofTheJob);
    arguments.add("--input=" + input);
    arguments.add("--output=" + output);
    try {
      CompareCommand.run(arguments, messages);
    } catch (JobFailedException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
