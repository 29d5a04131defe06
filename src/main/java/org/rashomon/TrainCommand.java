package org.rashomon;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.compare.MatchTrainer;
import org.rashomon.model.Article;
import org.rashomon.read.ArticleFiles;
import org.rashomon.statement.AttributionTrainer;
import org.rashomon.text.ModelFolder;
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
      String files = options.get(option);
      if (files == null) {
        throw new IllegalArgumentException("give --" + option + "=CSV");
      }
      List<Map<String, String>> rows = new ArrayList<>();
      for (String file : files.split(",", -1)) {
        rows.addAll(ArticleFiles.rows("--" + option, file));
      }
      return rows;
    }
  }

  /** Makes model files, by name. */
  @FunctionalInterface
  interface Trainer {
    SortedMap<String, byte[]> train(Material material);
  }

  private static final Map<String, Trainer> TRAINERS =
      new TreeMap<>(
          Map.of(
              "train-weights",
              TrainCommand::weights,
              "train-match",
              TrainCommand::match,
              "train-attribution",
              TrainCommand::attribution,
              "train-stance",
              TrainStance::train));
  private static final List<String> OPTIONS = List.of("input", "gold", "trackedClaims", "output");

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
    Map<String, String> options = WordOptions.of(arguments, OPTIONS);
    for (String needed : List.of("input", "output")) {
      if (!options.containsKey(needed)) {
        throw new IllegalArgumentException(command + " needs --" + needed);
      }
    }
    List<Article> articles =
        ArticleFiles.articles("--input", List.of(options.get("input").split(",")));
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

  private static SortedMap<String, byte[]> weights(Material material) {
    List<List<String>> terms =
        material.articles().stream()
            .map(article -> Terms.english(article.title() + "\n" + article.text()))
            .toList();
    return new TreeMap<>(Map.of(TermWeights.BACKGROUND, TermWeights.count(terms).bytes()));
  }

  private static SortedMap<String, byte[]> match(Material material) {
    TermWeights background = ModelFolder.shipped().load(TermWeights.BACKGROUND, TermWeights::read);
    List<Map<String, String>> gold = material.rows("gold");
    return MatchTrainer.train(GoldStories.of(material.articles(), gold), gold, background);
  }

  private static SortedMap<String, byte[]> attribution(Material material) {
    return AttributionTrainer.train(material.articles(), material.rows("gold"));
  }
}
