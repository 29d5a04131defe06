package org.rashomon.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Trains the two chains of {@link Labellers} from marked articles. */
final class LabellerTrainer {
  private static final int CUE_BITS = 19;
  private static final int FRAME_BITS = 20;
  private static final int ROUNDS = 8;
  private static final Folds FOLDS = new Folds(2);

  private final WordFields fields;
  private final Set<FeatureGroup> groups;
  private final List<MarkedArticle> articles;

  LabellerTrainer(WordFields fields, Set<FeatureGroup> groups, List<MarkedArticle> articles) {
    this.fields = fields;
    this.groups = groups;
    this.articles = articles;
  }

  Labellers train() {
    CueWords words = words(articles);
    ChainModel cues = trainCues(articles, words);
    ChainModel frames =
        ChainTrainer.train(
            frameExamples(), FrameLabels.COUNT, FRAME_BITS, FrameLabels.allowed(), ROUNDS);
    return new Labellers(
        fields, words, cues, new FrameLabeller(frames), groups, Labellers.GENEROUS);
  }

  private static CueWords words(List<MarkedArticle> articles) {
    CueWords.Counter counter = new CueWords.Counter();
    for (MarkedArticle article : articles) {
      Passage passage = article.passage();
      int[] labels = cueLabels(article);
      for (int i = 0; i < passage.size(); i++) {
        if (!passage.quotations().inside(i)) {
          counter.add(passage.token(i), labels[i] != CueLabels.OTHER);
        }
      }
    }
    return counter.words();
  }

  private ChainModel trainCues(List<MarkedArticle> some, CueWords words) {
    List<ChainTrainer.Example> examples = new ArrayList<>();
    some.forEach(article -> addCues(article, words, examples));
    return ChainTrainer.train(examples, CueLabels.COUNT, CUE_BITS, CueLabels.allowed(), ROUNDS);
  }

  /** Each fold is read with cues as a model of the others finds them, mistakes and all. */
  private List<ChainTrainer.Example> frameExamples() {
    List<ChainTrainer.Example> examples = new ArrayList<>();
    for (int fold = 0; fold < FOLDS.count(); fold++) {
      List<MarkedArticle> own = FOLDS.inside(articles, fold);
      List<MarkedArticle> other = FOLDS.outside(articles, fold);
      CueWords words = words(other);
      ChainModel cues = trainCues(other, words);
      for (MarkedArticle article : own) {
        Traits traits = Traits.of(article.passage(), fields, groups);
        List<Range> found =
            Labellers.cues(article.passage(), traits, words, cues, Labellers.GENEROUS).stream()
                .map(Labellers.Cue::range)
                .toList();
        addFrames(article, traits, found, examples);
      }
    }
    return examples;
  }

  private static void addFrames(
      MarkedArticle article,
      Traits traits,
      List<Range> found,
      List<ChainTrainer.Example> examples) {
    FrameFeatures features = new FrameFeatures(article.passage(), traits, found);
    Set<Range> seen = new HashSet<>(found);
    for (Range cue : found) {
      examples.add(frame(article, features, cue, marked(article.reports(), cue)));
    }
    for (Report report : article.reports()) {
      boolean quoted = article.passage().quotations().inside(report.cue().from());
      if (!quoted && !seen.contains(report.cue())) {
        examples.add(frame(article, features, report.cue(), report));
      }
    }
  }

  /** The report whose cue shares most with a found one; null if none does. */
  private static Report marked(List<Report> reports, Range cue) {
    Report best = null;
    int most = 0;
    for (Report report : reports) {
      int shared =
          Math.min(report.cue().to(), cue.to()) - Math.max(report.cue().from(), cue.from());
      if (shared > most) {
        most = shared;
        best = report;
      }
    }
    return best;
  }

  private static ChainTrainer.Example frame(
      MarkedArticle article, FrameFeatures features, Range cue, Report marked) {
    Window window = Window.around(article.passage(), cue);
    Chain chain = features.chain(window, cue, FrameRules.frame(article.passage(), cue));
    Report whole =
        marked == null
            ? new Report(null, cue, List.of())
            : new Report(marked.source(), cue, marked.contents());
    return new ChainTrainer.Example(chain, FrameLabels.of(window, whole));
  }

  private void addCues(MarkedArticle article, CueWords words, List<ChainTrainer.Example> examples) {
    int[] labels = cueLabels(article);
    Traits traits = Traits.of(article.passage(), fields, groups);
    CueFeatures features = new CueFeatures(article.passage(), traits, words);
    for (Range sentence : article.passage().sentences()) {
      int[] own = Arrays.copyOfRange(labels, sentence.from(), sentence.to());
      Chain chain = features.chain(sentence);
      settle(chain, own);
      examples.add(new ChainTrainer.Example(chain, own));
    }
  }

  private static int[] cueLabels(MarkedArticle article) {
    int[] labels = new int[article.passage().size()];
    for (Range cue : article.cues()) {
      Arrays.fill(labels, cue.from(), cue.to(), CueLabels.INSIDE);
    }
    article.cues().forEach(cue -> labels[cue.from()] = CueLabels.BEGIN);
    return labels;
  }

  /** Labels that the chain cannot bear, as of cues in quotations, are given up. */
  private static void settle(Chain chain, int[] labels) {
    for (int t = 0; t < labels.length; t++) {
      labels[t] = chain.forced()[t] >= 0 ? chain.forced()[t] : labels[t];
      boolean dangling = labels[t] == CueLabels.INSIDE && (t == 0 || labels[t - 1] == 0);
      labels[t] = dangling ? CueLabels.BEGIN : labels[t];
    }
  }
}
