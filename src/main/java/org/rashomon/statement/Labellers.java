package org.rashomon.statement;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Two chains that propose reports: one finds cues, the other the source and content of each. Both
 * propose too many, for a judge to choose from.
 *
 * @param groups what is looked at
 * @param caution steps of weight by which a cue is preferred to nothing
 */
record Labellers(
    WordFields fields,
    CueWords words,
    ChainModel cueChain,
    ChainModel frameChain,
    Set<FeatureGroup> groups,
    int caution) {
  /** Many cues are proposed, mistakes and all. */
  static final int GENEROUS = -45;

  /** Cues that are found with this caution keep their borders; others are added around them. */
  private static final int FIRM = 0;

  /** The caution that serves best without a judge. */
  private static final int CAUTIOUS = -16;

  /** Steps of weight by which source or content are preferred to nothing. */
  private static final int[] FRAME_BIAS = {-12, 0, 0, 0, 0, 0};

  private static final int MOST_CUES = 40;

  /** A cue and the steps by which it is better than none. */
  record Cue(Range range, int margin) {}

  /** The same chains, for use without a judge. */
  Labellers cautious() {
    return new Labellers(fields, words, cueChain, frameChain, groups, CAUTIOUS);
  }

  Traits traits(Passage passage) {
    return Traits.of(passage, fields, groups);
  }

  List<Candidate> candidates(Passage passage, Traits traits) {
    List<Cue> cues = cues(passage, traits, words, cueChain, caution);
    FrameFeatures features =
        new FrameFeatures(passage, traits, cues.stream().map(Cue::range).toList());
    List<Candidate> candidates = new ArrayList<>();
    for (Cue cue : cues) {
      Candidate candidate = candidate(passage, cue, features);
      if (candidate != null) {
        candidates.add(candidate);
      }
    }
    return candidates;
  }

  /** The cues that a chain finds. */
  static List<Cue> cues(
      Passage passage, Traits traits, CueWords words, ChainModel chain, int caution) {
    CueFeatures features = new CueFeatures(passage, traits, words);
    List<Cue> cues = new ArrayList<>();
    for (Range sentence : passage.sentences()) {
      Lattice lattice = chain.lattice(features.chain(sentence), new int[CueLabels.COUNT]);
      List<Cue> found = new ArrayList<>();
      if (caution < FIRM) {
        addCues(sentence, lattice, FIRM, found);
      }
      addCues(sentence, lattice, caution, found);
      found.sort(Comparator.comparing(Cue::range));
      cues.addAll(found.subList(0, Math.min(MOST_CUES, found.size())));
    }
    return cues;
  }

  private static void addCues(Range sentence, Lattice unbiased, int caution, List<Cue> cues) {
    Lattice lattice = unbiased.preferring(caution);
    Lattice.Path best = lattice.best();
    List<Range> found = CueLabels.ranges(best.labels(), sentence.from());
    for (Range cue : found.subList(0, Math.min(MOST_CUES, found.size()))) {
      if (cues.stream().noneMatch(other -> other.range().overlaps(cue))) {
        int from = cue.from() - sentence.from();
        int margin = lattice.margin(best, from, from + cue.length());
        cues.add(new Cue(cue, margin + caution));
      }
    }
  }

  private Candidate candidate(Passage passage, Cue cue, FrameFeatures features) {
    Range range = cue.range();
    Window window = Window.around(passage, range);
    Chain chain = features.chain(window, range, FrameRules.frame(passage, range));
    Lattice lattice = frameChain.lattice(chain, FRAME_BIAS);
    Lattice.Path best = lattice.best();
    List<Range> contents = FrameLabels.ranges(best.labels(), window, FrameLabels.CONTENT);
    if (contents.isEmpty()) {
      Report report = FrameRules.frame(passage, range);
      return report == null ? null : new Candidate(report, cue.margin(), 0, 0);
    }
    Range source = nearest(FrameLabels.ranges(best.labels(), window, FrameLabels.SOURCE), range);
    int sourceMargin = source == null ? 0 : margin(lattice, best, window, source);
    int frameMargin = lattice.margin(best, 0, window.length());
    return new Candidate(
        new Report(source, range, contents), cue.margin(), frameMargin, sourceMargin);
  }

  private static int margin(Lattice lattice, Lattice.Path best, Window window, Range source) {
    int from = 0;
    while (window.first(from) < source.from()) {
      from++;
    }
    int to = from;
    while (to < window.length() && window.first(to) < source.to()) {
      to++;
    }
    return lattice.margin(best, from, to);
  }

  private static Range nearest(List<Range> sources, Range cue) {
    Range nearest = null;
    for (Range source : sources) {
      if (nearest == null || apart(source, cue) < apart(nearest, cue)) {
        nearest = source;
      }
    }
    return nearest;
  }

  private static int apart(Range source, Range cue) {
    return source.from() < cue.from() ? cue.from() - source.to() : source.from() - cue.to();
  }

  void write(DataOutputStream out) throws IOException {
    fields.write(out);
    words.write(out);
    cueChain.write(out);
    frameChain.write(out);
  }

  static Labellers read(DataInputStream in, Set<FeatureGroup> groups) throws IOException {
    WordFields fields = WordFields.read(in);
    CueWords words = CueWords.read(in);
    ChainModel cues = ChainModel.read(in, CueLabels.allowed());
    ChainModel frames = ChainModel.read(in, FrameLabels.allowed());
    return new Labellers(fields, words, cues, frames, groups, GENEROUS);
  }
}
