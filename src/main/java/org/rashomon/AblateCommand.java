package org.rashomon;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rashomon.compare.MatchAblation;
import org.rashomon.compare.StanceAblation;
import org.rashomon.model.Article;
import org.rashomon.read.ArticleFiles;
import org.rashomon.statement.AttributionAblation;
import org.rashomon.text.ModelFolder;
import org.rashomon.text.TermWeights;

/**
 * The commands that train with parts left out and print how good each variant is: {@code
 * ablate-attribution --input=PATTERN --gold=CSV --testInput=PATTERN --testGold=CSV [--only=WORDS]}
 * and, by folds of stories or topics, {@code ablate-match --input=PATTERN[,PATTERN]
 * --gold=CSV[,CSV] [--only=WORDS]} and {@code ablate-stance}, which takes {@code
 * --trackedClaims=CSV[,CSV]} too.
 */
final class AblateCommand {
  /** The names of the commands. */
  static final List<String> NAMES = List.of("ablate-attribution", "ablate-match", "ablate-stance");

  private AblateCommand() {}

  /**
   * Prints a row for each variant.
   *
   * @throws IllegalArgumentException naming the option that is missing or wrong
   */
  static void run(String command, List<String> arguments, PrintStream out) {
    switch (command) {
      case "ablate-match" -> match(arguments, out);
      case "ablate-stance" -> stance(arguments, out);
      default -> attribution(arguments, out);
    }
  }

  private static void attribution(List<String> arguments, PrintStream out) {
    Map<String, String> options =
        options("ablate-attribution", arguments, List.of("input", "gold", "testInput", "testGold"));
    new AttributionAblation(
            articles(options, "input"),
            ArticleFiles.rows("--gold", options.get("gold")),
            articles(options, "testInput"),
            ArticleFiles.rows("--testGold", options.get("testGold")))
        .run(options.getOrDefault("only", ""), out::println);
  }

  private static void match(List<String> arguments, PrintStream out) {
    Map<String, String> options = options("ablate-match", arguments, List.of("input", "gold"));
    TrainCommand.Material material = new TrainCommand.Material(articles(options, "input"), options);
    List<Map<String, String>> gold = material.rows("gold");
    new MatchAblation(
            GoldStories.of(material.articles(), gold),
            gold,
            ModelFolder.shipped().load(TermWeights.BACKGROUND, TermWeights::read))
        .run(options.getOrDefault("only", ""), out::println);
  }

  private static void stance(List<String> arguments, PrintStream out) {
    Map<String, String> options =
        options("ablate-stance", arguments, List.of("input", "gold", "trackedClaims"));
    new StanceAblation(
            TrainStance.trainer(new TrainCommand.Material(articles(options, "input"), options)))
        .run(options.getOrDefault("only", ""), out::println);
  }

  private static Map<String, String> options(
      String command, List<String> arguments, List<String> needed) {
    List<String> known = new ArrayList<>(needed);
    known.add("only");
    Map<String, String> options = WordOptions.of(arguments, known);
    for (String each : needed) {
      if (!options.containsKey(each)) {
        throw new IllegalArgumentException(command + " needs --" + each);
      }
    }
    return options;
  }

  private static List<Article> articles(Map<String, String> options, String name) {
    return ArticleFiles.articles("--" + name, List.of(options.get(name).split(",")));
  }
}
