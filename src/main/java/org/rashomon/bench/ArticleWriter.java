package org.rashomon.bench;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes articles of a scene. Lengths of texts and sentences, and the shares of quotations and
 * figures, are about those of American news (PolNeAR's training part: 19 words a sentence, 22% of
 * sentences with quotation marks, 17% with digits); an article has 400 words on average.
 */
final class ArticleWriter {
  private static final double MEAN_WORDS = 400;
  private static final double SPREAD = 0.5;
  private static final double TELLS_A_FACT = 0.55;
  private static final double WITH_A_DATELINE = 0.4;
  private static final double OTHER_FIGURES = 0.08;
  private static final Pattern AN = Pattern.compile("\\b([Aa]) (?=[aeio])");

  private final Scene scene;
  private final String outlet;
  private final Dice dice;
  private final Iterator<Scene.Fact> facts;

  ArticleWriter(Scene scene, String outlet, Dice dice) {
    this.scene = scene;
    this.outlet = outlet;
    this.dice = dice;
    this.facts = dice.shuffled(scene.facts()).iterator();
  }

  /** A headline: a clause without its articles. */
  String title() {
    String clause =
        scene
            .facts()
            .get(dice.rank(Scene.FACTS))
            .told(dice)
            .replaceAll("\\b(?:the|an|a|had|was|were|will be) ", "");
    String title = dice.of(Words.SENTENCES.get("title"));
    return scene.filled(
        Scene.filled(title, Map.of("title clause", clause, "Title clause", large(clause))), dice);
  }

  /** Paragraphs of sentences. */
  String text() {
    double words = Math.min(3000, Math.max(60, dice.around(MEAN_WORDS, SPREAD)));
    StringBuilder text = new StringBuilder();
    if (dice.chance(WITH_A_DATELINE)) {
      text.append(scene.place().toUpperCase(Locale.ROOT))
          .append(" (")
          .append(outlet)
          .append(") - ");
    }
    int count = 0;
    int inParagraph = dice.between(1, 3);
    while (count < words) {
      String sentence = sentence();
      text.append(sentence);
      count += spaces(sentence) + 1;
      inParagraph--;
      text.append(inParagraph > 0 ? " " : "\n\n");
      inParagraph = inParagraph > 0 ? inParagraph : dice.between(1, 3);
    }
    return text.toString().strip();
  }

  private String sentence() {
    String how = how();
    boolean fact = facts.hasNext() && (how.equals("denied") || dice.chance(TELLS_A_FACT));
    String clause = fact ? fact() : filler();
    String sentence = dice.of(Words.SENTENCES.get(how));
    String told =
        scene.filled(
            Scene.filled(
                sentence,
                Map.of(
                    "clause", clause,
                    "Clause", large(clause),
                    "filler", filler(),
                    "Filler", large(filler()),
                    "Speaker", large(scene.word("speaker", dice)),
                    "Unnamed", large(scene.word("unnamed", dice)),
                    "Time", large(scene.word("time", dice)))),
            dice);
    return AN.matcher(told).replaceAll("$1n ");
  }

  private String how() {
    int draw = dice.between(1, 100);
    return draw <= 52 ? "own" : draw <= 89 ? "cited" : draw <= 94 ? "denied" : "hedged";
  }

  private String fact() {
    Scene.Fact fact = facts.next();
    return (dice.chance(OTHER_FIGURES) ? fact.otherwise(dice) : fact).told(dice);
  }

  private String filler() {
    return scene.filled(dice.of(Words.SENTENCES.get("filler")), dice);
  }

  private static int spaces(String text) {
    return (int) text.chars().filter(character -> character == ' ').count();
  }

  private static String large(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
