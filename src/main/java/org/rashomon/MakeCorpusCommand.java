package org.rashomon;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rashomon.bench.CorpusMaker;
import org.rashomon.bench.CorpusSpec;

/**
 * The command {@code make-corpus --articles=N --output=FILE [--seed=1] [--kind=headlines]
 * [--giant=N]}.
 */
final class MakeCorpusCommand {
  private MakeCorpusCommand() {}

  /**
   * Writes the corpus.
   *
   * @throws IllegalArgumentException naming the option that is missing or wrong
   */
  static void run(List<String> arguments, PrintStream messages) {
    Map<String, String> options =
        WordOptions.of(arguments, List.of("articles", "seed", "kind", "giant", "output"));
    for (String needed : List.of("articles", "output")) {
      if (!options.containsKey(needed)) {
        throw new IllegalArgumentException("make-corpus needs --" + needed);
      }
    }
    CorpusSpec spec = spec(options, WordOptions.number(options, "articles", 0));
    Path file = Path.of(options.get("output"));
    try {
      CorpusMaker.write(spec, file);
    } catch (IOException e) {
      throw new UncheckedIOException("--output: cannot write " + file, e);
    }
    messages.println(spec.articles() + " articles: " + file);
  }

  /** A corpus of so many articles as the options {@code seed}, {@code kind}, {@code giant} say. */
  static CorpusSpec spec(Map<String, String> options, int articles) {
    String kind = options.getOrDefault("kind", "articles");
    if (!List.of("articles", "headlines").contains(kind)) {
      throw new IllegalArgumentException(
          "--kind must be articles or headlines, not '" + kind + "'");
    }
    return new CorpusSpec(
        articles,
        WordOptions.number(options, "seed", 1),
        kind.equals("headlines"),
        WordOptions.number(options, "giant", 0));
  }
}
