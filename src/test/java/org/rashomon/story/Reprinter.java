package org.rashomon.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.rashomon.model.Article;
import org.rashomon.model.Genre;
import org.rashomon.model.Ids;

/**
 * Makes reprints of an article as desks make them: other headline, cuts, edits, lines of theirs.
 */
final class Reprinter {
  /**
   * What is done to the text, beside the new headline: nothing, the end cut, sentences edited,
   * other lines in front and behind, or some or much of each.
   */
  enum Way {
    RETITLED(0, 0, 0),
    CUT(0.65, 0, 0),
    EDITED(0, 0.3, 0),
    FRAMED(0, 0, 4),
    SOME_OF_EACH(0.35, 0.15, 2),
    MUCH_OF_EACH(0.65, 0.3, 4);

    private final double mostCut;
    private final double edited;
    private final int lines;

    /**
     * So much of each.
     *
     * @param mostCut the greatest share of sentences to go
     * @param edited the share of sentences that are edited
     * @param lines half of them in front of the text, half behind it
     */
    Way(double mostCut, double edited, int lines) {
      this.mostCut = mostCut;
      this.edited = edited;
      this.lines = lines;
    }
  }

  private static final List<String> LINES =
      List.of(
          "Sign up for our morning letter and never miss what matters in town.",
          "This article first ran on our partner's pages; our desk has not changed its meaning.",
          "Read more: what we know so far, in five short answers.",
          "Subscribers may comment below. Please be kind, and keep to the matter at hand.",
          "Support reporting that is free to read. Give what you can, once or each month.",
          "Our offices are closed on public holidays; letters reach us by post or by mail.");
  private static final List<String> WORDS =
      List.of("reportedly", "meanwhile", "again", "officials", "here", "later", "still", "town");

  private final Random random;

  Reprinter(long seed) {
    random = new Random(seed);
  }

  /** A reprint under an identifier of its own, some hours after the article. */
  Article reprint(Article of, Way way, String id) {
    List<String> sentences = List.of(of.text().split("(?<=[.!?\"])\\s+"));
    double share = 1 - random.nextDouble() * way.mostCut;
    int kept = (int) Math.ceil(share * sentences.size());
    String text =
        sentences.subList(0, kept).stream()
            .map(each -> random.nextDouble() < way.edited ? edited(each) : each)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" "));
    for (int i = 0; i < way.lines / 2; i++) {
      text = line() + "\n" + text + "\n" + line();
    }
    long later = (1 + random.nextInt(9)) * Made.HOUR;
    return new Article(
        id,
        id,
        of.inputStoryId(),
        "Outlet " + id,
        line(),
        text,
        "",
        of.publishedAt() + later,
        of.precision(),
        of.language(),
        "",
        "",
        Genre.NEWS,
        Ids.sha256(text),
        "");
  }

  private String line() {
    return LINES.get(random.nextInt(LINES.size()));
  }

  /** The sentence loses a word, gets one, has one replaced or goes. */
  private String edited(String sentence) {
    List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
    int at = random.nextInt(words.size());
    String word = WORDS.get(random.nextInt(WORDS.size()));
    switch (random.nextInt(4)) {
      case 0 -> words.remove(at);
      case 1 -> words.add(at, word);
      case 2 -> words.set(at, word);
      default -> words.clear();
    }
    return String.join(" ", words);
  }
}
