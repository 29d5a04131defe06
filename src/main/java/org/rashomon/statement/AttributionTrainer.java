package org.rashomon.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.model.Article;
import org.rashomon.text.Analyser;
import org.rashomon.text.LexicalFields;

/**
 * Trains the finder of attributions from articles in which every one is marked, as in PolNeAR
 * (Newell et al. 2018). The same input gives the same bytes.
 */
public final class AttributionTrainer {
  private static final int CUE_BITS = 19;
  private static final int FRAME_BITS = 20;
  private static final int ROUNDS = 8;

  /** Steps of weight by which a cue, and source or content, are preferred to nothing. */
  private static final int CAUTION = -16;

  private static final int FRAME_CAUTION = -12;

  /** Frames learn from more cues than are read later, so that they meet wrong ones. */
  private static final int TRAINING_CAUTION = -30;

  /** A passage and the reports that were marked in it. */
  private record Marked(Passage passage, Traits traits, List<Report> reports) {
    List<Range> cues() {
      return reports.stream().map(Report::cue).toList();
    }
  }

  private AttributionTrainer() {}

  /**
   * Trains on articles and their marks.
   *
   * @param marks rows with input_id, attribution, role (source, cue, content), char_start and
   *     char_end, in code points of the text
   * @return model files, by name
   */
  public static SortedMap<String, byte[]> train(
      List<Article> articles, List<Map<String, String>> marks) {
    WordFields fields = new WordFields(LexicalFields.gather());
    List<Marked> marked = marked(articles, marks, fields);
    ChainModel cues = trainCues(marked);
    ChainModel frames = trainFrames(frameExamples(marked));
    byte[] bytes = new AttributionModel(fields, cues, frames, CAUTION, FRAME_CAUTION).bytes();
    return new TreeMap<>(Map.of(AttributionModel.FILE, bytes));
  }

  private static List<Marked> marked(
      List<Article> articles, List<Map<String, String>> marks, WordFields fields) {
    Map<String, List<Map<String, String>>> byArticle = new TreeMap<>();
    for (Map<String, String> mark : marks) {
      byArticle.computeIfAbsent(mark.get("input_id"), id -> new ArrayList<>()).add(mark);
    }
    Analyser analyser = new Analyser();
    List<Article> sorted = new ArrayList<>(articles);
    sorted.sort(Comparator.comparing(Article::id));
    List<Marked> marked = new ArrayList<>();
    for (Article article : sorted) {
      Passage passage = new Passage(article.text(), analyser.analyse(article.text()));
      List<Map<String, String>> own = byArticle.getOrDefault(article.inputId(), List.of());
      Traits traits = Traits.of(passage, fields);
      marked.add(new Marked(passage, traits, MarkedReports.of(passage, own)));
    }
    return marked;
  }

  private static ChainModel trainCues(List<Marked> marked) {
    List<ChainTrainer.Example> examples = new ArrayList<>();
    marked.forEach(article -> addCues(article, examples));
    return ChainTrainer.train(examples, CueLabels.COUNT, CUE_BITS, CueLabels.allowed(), ROUNDS);
  }

  private static ChainModel trainFrames(List<ChainTrainer.Example> examples) {
    return ChainTrainer.train(
        examples, FrameLabels.COUNT, FRAME_BITS, FrameLabels.allowed(), ROUNDS);
  }

  /** Each half is read with cues as a model of the other half finds them, mistakes and all. */
  private static List<ChainTrainer.Example> frameExamples(List<Marked> marked) {
    List<ChainTrainer.Example> examples = new ArrayList<>();
    for (int half = 0; half < 2; half++) {
      List<Marked> own = new ArrayList<>();
      List<Marked> other = new ArrayList<>();
      for (int i = 0; i < marked.size(); i++) {
        (i % 2 == half ? own : other).add(marked.get(i));
      }
      ChainModel cues = trainCues(other);
      for (Marked article : own) {
        int[] bias = {TRAINING_CAUTION, 0, 0};
        addFrames(
            article,
            AttributionModel.cues(article.passage(), article.traits(), cues, bias),
            examples);
      }
    }
    return examples;
  }

  private static void addFrames(
      Marked article, List<Range> found, List<ChainTrainer.Example> examples) {
    FrameFeatures features = new FrameFeatures(article.passage(), article.traits(), found);
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
      Marked article, FrameFeatures features, Range cue, Report marked) {
    Window window = Window.around(article.passage(), cue);
    Chain chain = features.chain(window, cue, FrameRules.frame(article.passage(), cue));
    Report whole =
        marked == null
            ? new Report(null, cue, List.of())
            : new Report(marked.source(), cue, marked.contents());
    return new ChainTrainer.Example(chain, labels(window, whole));
  }

  private static void addCues(Marked article, List<ChainTrainer.Example> examples) {
    int[] labels = new int[article.passage().size()];
    for (Range cue : article.cues()) {
      Arrays.fill(labels, cue.from(), cue.to(), CueLabels.INSIDE);
    }
    article.cues().forEach(cue -> labels[cue.from()] = CueLabels.BEGIN);
    CueFeatures features = new CueFeatures(article.passage(), article.traits());
    for (Range sentence : article.passage().sentences()) {
      int[] own = Arrays.copyOfRange(labels, sentence.from(), sentence.to());
      Chain chain = features.chain(sentence);
      settle(chain, own);
      examples.add(new ChainTrainer.Example(chain, own));
    }
  }

  /** Labels that the chain cannot bear, as of cues in quotations, are given up. */
  private static void settle(Chain chain, int[] labels) {
    for (int t = 0; t < labels.length; t++) {
      labels[t] = chain.forced()[t] >= 0 ? chain.forced()[t] : labels[t];
      boolean dangling = labels[t] == CueLabels.INSIDE && (t == 0 || labels[t - 1] == 0);
      labels[t] = dangling ? CueLabels.BEGIN : labels[t];
    }
  }

  private static int[] labels(Window window, Report report) {
    int[] labels = new int[window.length()];
    List<Range> contents = report.contents();
    for (int u = 0; u < labels.length; u++) {
      int token = window.first(u);
      boolean joined = u > 0;
      if (report.cue().has(token)) {
        labels[u] = FrameLabels.CUE;
      } else if (report.source() != null && report.source().has(token)) {
        labels[u] =
            joined
                    && (labels[u - 1] == FrameLabels.SOURCE
                        || labels[u - 1] == FrameLabels.IN_SOURCE)
                ? FrameLabels.IN_SOURCE
                : FrameLabels.SOURCE;
      } else {
        Range content = at(contents, token);
        boolean goesOn =
            content != null
                && joined
                && labels[u - 1] >= FrameLabels.CONTENT
                && labels[u - 1] != FrameLabels.CUE
                && content.has(window.first(u - 1));
        labels[u] = content == null ? 0 : goesOn ? FrameLabels.IN_CONTENT : FrameLabels.CONTENT;
      }
    }
    return labels;
  }

  private static Range at(List<Range> ranges, int token) {
    return ranges.stream().filter(range -> range.has(token)).findFirst().orElse(null);
  }
}
