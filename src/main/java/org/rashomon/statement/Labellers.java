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
    FrameLabeller frameLabeller,
    Set<FeatureGroup> groups,
    int caution) {
  /** Many cues are proposed, mistakes and all. */
  static final int GENEROUS = -22;

  /** Cues that are found with this caution keep their borders; others are added around them. */
  private static final int FIRM = 0;

  /** The caution that serves best without a judge. */
  private static final int CAUTIOUS = -16;

  private static final int MOST_CUES = 40;

  /** A cue and the steps by which it is better than none. */
  record Cue(Range range, int margin) {}

  /** The same chains, for use without a judge. */
  Labellers cautious() {
    return new Labellers(fields, words, cueChain, frameLabeller, groups, CAUTIOUS);
  }

  Traits traits(Passage passage) {
    return Traits.of(passage, fields, groups);
  }

  /** The proposals, those of one cue side by side, its likeliest first. */
  List<Candidate> candidates(Passage passage, Traits traits) {
    List<Cue> cues = cues(passage, traits, words, cueChain, caution);
    FrameFeatures features =
        new FrameFeatures(passage, traits, cues.stream().map(Cue::range).toList());
    List<Candidate> candidates = new ArrayList<>();
    cues.forEach(cue -> candidates.addAll(frameLabeller.candidates(passage, cue, features)));
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

  void write(DataOutputStream out) throws IOException {
    fields.write(out);
    words.write(out);
    cueChain.write(out);
    frameLabeller.chain().write(out);
  }

  static Labellers read(DataInputStream in, Set<FeatureGroup> groups) throws IOException {
    WordFields fields = WordFields.read(in);
    CueWords words = CueWords.read(in);
    ChainModel cues = ChainModel.read(in, CueLabels.allowed());
    ChainModel frames = ChainModel.read(in, FrameLabels.allowed());
    return new Labellers(fields, words, cues, new FrameLabeller(frames), groups, GENEROUS);
  }
}
