package org.rashomon;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.rashomon.model.Article;
import org.rashomon.read.ArticleFiles;
import org.rashomon.statement.AttributionAblation;

/**
 * The command {@code ablate-attribution --input=PATTERN --gold=CSV --testInput=PATTERN
 * --testGold=CSV [--only=WORDS]}: trains the finder of attributions with parts left out and prints
 * how good each is.
 */
final class AblateCommand {
  private static final List<String> NEEDED = List.of("input", "gold", "testInput", "testGold");

  private AblateCommand() {}

  /**
   * Prints a row for each variant.
   *
   * @throws IllegalArgumentException naming the option that is missing or wrong
   */
  static void run(List<String> arguments, PrintStream out) {
    Map<String, String> options =
        WordOptions.of(arguments, List.of("input", "gold", "testInput", "testGold", "only"));
    for (String needed : NEEDED) {
      if (!options.containsKey(needed)) {
        throw new IllegalArgumentException("ablate-attribution needs --" + needed);
      }
    }
    new AttributionAblation(
            articles(options, "input"),
            ArticleFiles.rows("--gold", options.get("gold")),
            articles(options, "testInput"),
            ArticleFiles.rows("--testGold", options.get("testGold")))
        .run(options.getOrDefault("only", ""), out::println);
  }

  private static List<Article> articles(Map<String, String> options, String name) {
    return ArticleFiles.articles("--" + name, List.of(options.get(name).split(",")));
  }
}
