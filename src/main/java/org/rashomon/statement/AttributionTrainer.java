package org.rashomon.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rashomon.model.Article;
import org.rashomon.text.LexicalFields;
import org.rashomon.text.LinearTrainer;
import org.rashomon.text.TreeModel;
import org.rashomon.text.TreeTrainer;

/**
 * Trains the finder of attributions from articles in which every one is marked, as in PolNeAR
 * (Newell et al. 2018). The same input gives the same bytes.
 */
public final class AttributionTrainer {
  private static final TreeTrainer JUDGES = new TreeTrainer(120, 4, 0.15, 5, 10, 0.3);
  private static final Folds FOLDS = new Folds(4);

  /** Share of the longer content by which a report that is right meets a marked one. */
  static final double MEETS = 0.3;

  private final WordFields fields;
  private final Set<FeatureGroup> groups;

  AttributionTrainer(WordFields fields, Set<FeatureGroup> groups) {
    this.fields = fields;
    this.groups = groups;
  }

  /**
   * Trains on articles and their marks.
   *
   * @param marks rows with input_id, attribution, role (source, cue, content), char_start and
   *     char_end, in code points of the text
   * @return model files, by name
   */
  public static SortedMap<String, byte[]> train(
      List<Article> articles, List<Map<String, String>> marks) {
    AttributionTrainer trainer =
        new AttributionTrainer(new WordFields(LexicalFields.gather()), FeatureGroup.all());
    AttributionModel model = trainer.train(MarkedArticle.of(articles, marks));
    return new TreeMap<>(Map.of(AttributionModel.FILE, model.bytes()));
  }

  /** Each fold is read by labellers of the others, for the judge to meet their mistakes. */
  AttributionModel train(List<MarkedArticle> articles) {
    List<LinearTrainer.Example> verdicts =
        IntStream.range(0, FOLDS.count())
            .parallel()
            .mapToObj(fold -> verdicts(articles, fold))
            .flatMap(List::stream)
            .toList();
    TreeModel trees = JUDGES.train(Judge.VERDICTS, JudgeFeatures.NAMES, verdicts);
    return new AttributionModel(labellers(articles), new Judge(trees));
  }

  private List<LinearTrainer.Example> verdicts(List<MarkedArticle> articles, int fold) {
    List<LinearTrainer.Example> verdicts = new ArrayList<>();
    Labellers labellers = labellers(FOLDS.outside(articles, fold));
    FOLDS.inside(articles, fold).forEach(article -> addVerdicts(article, labellers, verdicts));
    return verdicts;
  }

  /** The labellers alone. */
  Labellers labellers(List<MarkedArticle> articles) {
    return new LabellerTrainer(fields, groups, articles).train();
  }

  private static void addVerdicts(
      MarkedArticle article, Labellers labellers, List<LinearTrainer.Example> verdicts) {
    Passage passage = article.passage();
    Traits traits = labellers.traits(passage);
    List<Candidate> candidates = labellers.candidates(passage, traits);
    JudgeFeatures features = new JudgeFeatures(passage, traits, labellers.words(), candidates);
    Set<Report> right =
        AttributionScore.paired(
                article.reports(), candidates.stream().map(Candidate::report).toList(), MEETS)
            .keySet();
    for (Candidate candidate : candidates) {
      int verdict = right.contains(candidate.report()) ? 1 : 0;
      verdicts.add(new LinearTrainer.Example(features.of(candidate), verdict, 1));
    }
  }
}
