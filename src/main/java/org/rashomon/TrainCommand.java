package org.rashomon;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.model.Article;
import org.rashomon.read.ArticleFiles;
import org.rashomon.text.TermWeights;
import org.rashomon.text.Terms;

/**
 * The commands that train the shipped models: {@code train-... --input=PATTERN[,PATTERN]
 * [--gold=CSV[,CSV]] [--trackedClaims=CSV[,CSV]] --output=DIR}. The same input gives the same
 * bytes.
 */
final class TrainCommand {
  /** What a trainer learns from. */
  record Material(List<Article> articles, Map<String, String> options) {
    List<Map<String, String>> rows(String option) {
      String file = options.get(option);
      if (file == null) {
        throw new IllegalArgumentException("give --" + option + "=CSV");
      }
      return Arrays.stream(file.split(",", -1))
          .flatMap(each -> ArticleFiles.rows(each).stream())
          .toList();
    }
  }

  /** Makes model files, by name. */
  @FunctionalInterface
  interface Trainer {
    SortedMap<String, byte[]> train(Material material);
  }

  private static final Map<String, Trainer> TRAINERS =
      new TreeMap<>(
          Map.of("train-weights", TrainCommand::weights, "train-stance", TrainStance::train));
  private static final Set<String> OPTIONS = Set.of("input", "gold", "trackedClaims", "output");

  private TrainCommand() {}

  /** The names of the commands, sorted. */
  static Set<String> names() {
    return TRAINERS.keySet();
  }

  /**
   * Trains and writes the models into the output folder.
   *
   * @throws IllegalArgumentException naming the option that is missing or wrong
   */
  static void run(String command, List<String> arguments, PrintStream messages) {
    Map<String, String> options = options(arguments);
    for (String needed : List.of("input", "output")) {
      if (!options.containsKey(needed)) {
        throw new IllegalArgumentException(command + " needs --" + needed);
      }
    }
    List<Article> articles = ArticleFiles.articles(List.of(options.get("input").split(",")));
    Path folder = Path.of(options.get("output"));
    try {
      Files.createDirectories(folder);
      TRAINERS
          .get(command)
          .train(new Material(articles, options))
          .forEach((name, bytes) -> write(folder.resolve(name), bytes, messages));
    } catch (IOException e) {
      throw new UncheckedIOException("--output: cannot make the folder " + folder, e);
    }
  }

  private static void write(Path file, byte[] bytes, PrintStream messages) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("--output: cannot write " + file, e);
    }
    messages.println(file + ": " + bytes.length + " bytes");
  }

  private static Map<String, String> options(List<String> arguments) {
    Map<String, String> options = new HashMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      String name = equals < 0 || !argument.startsWith("--") ? "" : argument.substring(2, equals);
      if (!OPTIONS.contains(name)) {
        throw new IllegalArgumentException(
            "'"
                + argument
                + "' is no option; there are --input, --gold, --trackedClaims, --output");
      }
      options.put(name, argument.substring(equals + 1));
    }
    return options;
  }

  private static SortedMap<String, byte[]> weights(Material material) {
    List<List<String>> terms =
        material.articles().stream()
            .map(article -> Terms.english(article.title() + "\n" + article.text()))
            .toList();
    return new TreeMap<>(Map.of(TermWeights.BACKGROUND, TermWeights.count(terms).bytes()));
  }
}
