package org.rashomon.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rashomon.model.Article;
import org.rashomon.text.LexicalFields;

/** Measures what each part of the finder of attributions, and each group of features, is worth. */
public final class AttributionAblation {
  private final WordFields fields = new WordFields(LexicalFields.gather());
  private final List<MarkedArticle> train;
  private final List<MarkedArticle> test;

  /**
   * Prepares.
   *
   * @param trainMarks rows as {@link AttributionTrainer#train} takes them
   * @param testMarks the same for the articles that are measured on
   */
  public AttributionAblation(
      List<Article> train,
      List<Map<String, String>> trainMarks,
      List<Article> test,
      List<Map<String, String>> testMarks) {
    this.train = MarkedArticle.of(train, trainMarks);
    this.test = MarkedArticle.of(test, testMarks);
  }

  /**
   * Trains and measures variant by variant, and hands on a row for each as it is known.
   *
   * @param only measures the variants alone whose title contains these words
   */
  public void run(String only, Consumer<String> rows) {
    rows.accept("variant\t" + String.join("\t", AttributionScore.FIGURES));
    variants()
        .forEach(
            (title, variant) -> {
              if (title.contains(only)) {
                rows.accept(title + score(variant.get()).line());
              }
            });
  }

  private Map<String, Supplier<Function<Passage, List<Report>>>> variants() {
    Map<String, Supplier<Function<Passage, List<Report>>>> variants = new LinkedHashMap<>();
    variants.put("rules alone", () -> AttributionAblation::byRules);
    variants.put("labellers alone", () -> alone()::find);
    variants.put("labellers and rules", () -> withRules(alone()));
    variants.put("labellers and judge", () -> model(FeatureGroup.all())::find);
    variants.put("all", () -> withRules(model(FeatureGroup.all())));
    for (FeatureGroup group : FeatureGroup.values()) {
      variants.put("all but " + group.title(), () -> withRules(model(FeatureGroup.allBut(group))));
    }
    return variants;
  }

  private AttributionModel model(Set<FeatureGroup> groups) {
    return new AttributionTrainer(fields, groups).train(train);
  }

  private AttributionModel alone() {
    Labellers labellers = new AttributionTrainer(fields, FeatureGroup.all()).labellers(train);
    return new AttributionModel(labellers.cautious(), new Judge(null));
  }

  private static Function<Passage, List<Report>> withRules(AttributionModel model) {
    return passage -> ArticleReader.withRules(passage, model.find(passage));
  }

  private static List<Report> byRules(Passage passage) {
    List<Report> framed =
        CueRules.cues(passage).stream()
            .map(cue -> FrameRules.frame(passage, cue))
            .filter(report -> report != null)
            .toList();
    return ArticleReader.withRules(passage, framed);
  }

  private AttributionScore score(Function<Passage, List<Report>> finder) {
    AttributionScore score = new AttributionScore();
    for (MarkedArticle article : test) {
      score.add(article.reports(), finder.apply(article.passage()));
    }
    return score;
  }
}
