package org.rashomon.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.model.Article;
import org.rashomon.model.Ids;
import org.rashomon.text.Analyser;

/**
 * Trains the finder of attributions from articles in which every one is marked, as in PolNeAR
 * (Newell et al. 2018). The same input gives the same bytes.
 */
public final class AttributionTrainer {
  private static final int CUE_BITS = 19;
  private static final int FRAME_BITS = 20;
  private static final int ROUNDS = 8;
  private static final int CAUTION = -6;

  private final List<ChainTrainer.Example> cueExamples = new ArrayList<>();
  private final List<ChainTrainer.Example> frameExamples = new ArrayList<>();

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
    AttributionTrainer trainer = new AttributionTrainer();
    Map<String, List<Map<String, String>>> byArticle = new TreeMap<>();
    for (Map<String, String> mark : marks) {
      byArticle.computeIfAbsent(mark.get("input_id"), id -> new ArrayList<>()).add(mark);
    }
    Analyser analyser = new Analyser();
    List<Article> sorted = new ArrayList<>(articles);
    sorted.sort(Comparator.comparing(Article::id));
    for (Article article : sorted) {
      Passage passage = new Passage(article.text(), analyser.analyse(article.text()));
      List<Map<String, String>> own = byArticle.getOrDefault(article.inputId(), List.of());
      trainer.add(passage, MarkedReports.of(passage, own));
    }
    AttributionModel model =
        new AttributionModel(trainer.trainCues(), trainer.trainFrames(), CAUTION);
    byte[] bytes = model.bytes();
    return new TreeMap<>(Map.of(AttributionModel.FILE, bytes));
  }

  private ChainModel trainCues() {
    return ChainTrainer.train(cueExamples, CueLabels.COUNT, CUE_BITS, CueLabels.allowed(), ROUNDS);
  }

  private ChainModel trainFrames() {
    return ChainTrainer.train(
        frameExamples, FrameLabels.COUNT, FRAME_BITS, FrameLabels.allowed(), ROUNDS);
  }

  private void add(Passage passage, List<Report> reports) {
    Traits traits = Traits.of(passage);
    List<Range> cues = reports.stream().map(Report::cue).toList();
    addCues(passage, traits, cues);
    FrameFeatures features = new FrameFeatures(passage, traits, cues);
    for (Report report : reports) {
      Window window = Window.around(passage, report.cue());
      Report proposal = FrameRules.frame(passage, report.cue());
      Chain chain = features.chain(window, report.cue(), proposal);
      frameExamples.add(new ChainTrainer.Example(chain, labels(window, report)));
    }
  }

  private void addCues(Passage passage, Traits traits, List<Range> cues) {
    int[] labels = new int[passage.size()];
    for (Range cue : cues) {
      Arrays.fill(labels, cue.from(), cue.to(), CueLabels.INSIDE);
    }
    cues.forEach(cue -> labels[cue.from()] = CueLabels.BEGIN);
    CueFeatures features = new CueFeatures(passage, traits);
    for (Range sentence : passage.sentences()) {
      int[] own = Arrays.copyOfRange(labels, sentence.from(), sentence.to());
      Chain chain = features.chain(sentence);
      forcedFirst(chain, own);
      cueExamples.add(new ChainTrainer.Example(chain, own));
    }
  }

  /** Labels that the chain cannot bear, as of cues in quotations, are given up. */
  private static void forcedFirst(Chain chain, int[] labels) {
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

  /** The name under which a model's card should know it. */
  static String fingerprint(byte[] model) {
    return Ids.sha256(model);
  }
}
