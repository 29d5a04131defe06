package org.rashomon.statement;

import java.util.Arrays;
import java.util.List;

/** Makes a chain of the window around a cue, its features told relative to the cue. */
final class FrameFeatures {
  private final Passage passage;
  private final Traits traits;
  private final boolean[] cued;
  private final FeatureBag bag = new FeatureBag();

  /**
   * Prepares for a passage.
   *
   * @param cues all cues of the passage, which compete for its words
   */
  FrameFeatures(Passage passage, Traits traits, List<Range> cues) {
    this.passage = passage;
    this.traits = traits;
    this.cued = new boolean[passage.size()];
    cues.forEach(cue -> Arrays.fill(cued, cue.from(), cue.to(), true));
  }

  Chain chain(Window window, Range cue, Report proposal) {
    int length = window.length();
    int[][] features = new int[length][];
    int[] forced = new int[length];
    Arrays.fill(forced, -1);
    CueView view = new CueView(passage, traits, cue, proposal);
    int[][] between = between(window, cue);
    for (int u = 0; u < length; u++) {
      boolean isCue = cue.has(window.first(u));
      forced[u] = isCue ? FrameLabels.CUE : -1;
      features[u] = isCue ? new int[0] : features(window, u, view, between[u]);
    }
    return new Chain(features, forced);
  }

  /** What stands between each unit and the cue: verbs, commas, quotations, cues, "that". */
  private int[][] between(Window window, Range cue) {
    int[][] between = new int[window.length()][];
    if (!traits.uses(FeatureGroup.POSITION)) {
      Arrays.setAll(between, u -> new int[6]);
      return between;
    }
    int start = 0;
    while (start < window.length() && window.first(start) < cue.from()) {
      start++;
    }
    int[] count = new int[6];
    for (int u = start - 1; u >= 0; u--) {
      between[u] = count.clone();
      count(window.first(u), count);
    }
    count = new int[6];
    for (int u = start; u < window.length(); u++) {
      between[u] = count.clone();
      if (window.first(u) >= cue.to()) {
        count(window.first(u), count);
      }
    }
    return between;
  }

  private void count(int i, int[] count) {
    String word = passage.word(i);
    count[0] = Math.min(2, count[0] + (passage.isVerb(i) ? 1 : 0));
    count[1] = Math.min(3, count[1] + (word.equals(",") ? 1 : 0));
    count[2] = Math.min(2, count[2] + (traits.quote(i) == 1 ? 1 : 0));
    count[3] = Math.min(2, count[3] + (cued[i] && (i == 0 || !cued[i - 1]) ? 1 : 0));
    boolean opens = word.equals("that") || word.equals("who") || word.equals("which");
    count[4] = Math.min(1, count[4] + (opens ? 1 : 0));
    count[5] = Math.min(2, count[5] + (passage.tag(i).equals("CCONJ") ? 1 : 0));
  }

  private int[] features(Window window, int u, CueView view, int[] between) {
    bag.clear();
    int i = window.first(u);
    int side = view.side(i);
    bag.few(0, side);
    place(window, u, i, side, view, between);
    words(i, side, view);
    neighbours(window, u, side, view);
    view.add(bag, i, window.last(u), side);
    if (window.last(u) > i) {
      quotation(window, u, side, view);
    }
    return bag.copy();
  }

  private void place(Window window, int u, int i, int side, CueView view, int[] between) {
    int distance = distance(view, i);
    int all = 0;
    for (int value : between) {
      all = all * 4 + value;
    }
    int quote = traits.quote(i);
    int sentence = Math.max(-2, Math.min(2, passage.sentenceOf(i) - view.sentence())) * 3 + side;
    bag.few(1, distance);
    bag.add(2, distance, view.lemma());
    bag.few(3, all, side);
    bag.few(4, all, view.kind());
    bag.few(5, between[0] * 4 + between[1], traits.tag(i), side);
    bag.few(6, between[3] * 4 + between[4], traits.tag(i), side);
    bag.few(7, quote, side, sentence);
    bag.few(8, quote, view.kind(), side);
    bag.few(9, sentence, traits.tag(i));
    bag.few(10, cued[i] ? 1 : 0, side);
    bag.few(11, between[2] * 4 + between[1], quote, side);
    bag.add(12, FeatureBag.mix(quote, traits.quote(i + 1)), view.shape(), side);
    bag.few(13, all, traits.tag(i), quote);
    bag.few(14, window.last(u) > i ? 1 : 0, sentence, view.shape());
    bag.add(15, between[0] * 4 + between[3], view.lemma(), side);
    bag.few(16, distance, view.shape());
  }

  private int distance(CueView view, int i) {
    if (!traits.uses(FeatureGroup.POSITION)) {
      return 0;
    }
    int gap = view.gap(i);
    int size = Math.abs(gap);
    int bucket = size < 5 ? size : size < 8 ? 5 : size < 14 ? 6 : size < 25 ? 7 : 8;
    return gap < 0 ? -bucket : bucket;
  }

  private void words(int i, int side, CueView view) {
    int tag = traits.tag(i);
    bag.add(20, traits.word(i), side);
    bag.add(22, tag, view.lemma(), side);
    bag.few(23, tag, view.kind(), side);
    bag.few(24, traits.kind(i), side);
    bag.few(25, traits.kind(i), tag, distance(view, i));
    bag.few(29, traits.field(i), tag, side);
    bag.few(50, traits.field(i), view.field(), side);
    bag.few(51, tag, view.field(), side);
    bag.few(52, distance(view, i), view.field());
    bag.add(27, traits.word(i), distance(view, i));
    bag.add(28, traits.word(i), view.tag(), side);
  }

  private void neighbours(Window window, int u, int side, CueView view) {
    int i = window.first(u);
    int previous = u > 0 ? window.last(u - 1) : -1;
    int next = u + 1 < window.length() ? window.first(u + 1) : -1;
    int second = u > 1 ? window.last(u - 2) : -1;
    int after = u + 2 < window.length() ? window.first(u + 2) : -1;
    int tag = traits.tag(i);
    bag.add(30, traits.word(previous), side);
    bag.add(31, traits.word(next), side);
    bag.few(32, traits.tag(previous), tag, side);
    bag.few(33, tag, traits.tag(next), side);
    bag.few(34, traits.tag(second), traits.tag(previous), tag);
    bag.few(35, tag, traits.tag(next), traits.tag(after));
    bag.add(36, traits.word(previous), traits.word(i), side);
    bag.add(37, traits.word(i), traits.word(next), side);
    bag.few(38, isCued(previous) ? 1 : 0, isCued(next) ? 1 : 0, side);
    bag.few(39, traits.kind(previous), tag, side);
    bag.few(40, traits.kind(next), tag, side);
    bag.few(41, traits.quote(previous), traits.quote(next), side);
    bag.add(42, boundary(previous, i), side, view.lemma());
    bag.few(43, boundary(i, next), side, tag);
    bag.add(44, traits.word(previous), tag, distance(view, i));
    bag.add(45, traits.word(previous), traits.word(next), side);
  }

  /** What a whole quotation looks like: its length, its edges, where it stands. */
  private void quotation(Window window, int u, int side, CueView view) {
    int from = window.first(u);
    int last = window.last(u);
    int size = last - from < 4 ? 0 : last - from < 9 ? 1 : last - from < 16 ? 2 : 3;
    int verb = Phrases.hasVerb(passage, new Range(from, last)) ? 1 : 0;
    int ending = traits.word(last - 1);
    int starts = passage.startsParagraph(from) ? 1 : 0;
    int ends = last + 1 >= passage.size() || passage.startsParagraph(last + 1) ? 1 : 0;
    int sentence = Math.max(-2, Math.min(2, passage.sentenceOf(from) - view.sentence()));
    bag.few(80, size * 2 + verb, side);
    bag.add(81, size * 2 + verb, ending, side);
    bag.add(82, ending, view.shape(), side);
    bag.few(83, starts * 2 + ends, size, sentence);
    bag.add(84, size * 2 + verb, view.lemma(), side);
    bag.add(85, ending, side);
    bag.few(86, size, distance(view, from), view.kind());
    bag.few(87, traits.tag(from + 1), size, side);
    bag.add(88, traits.word(from - 1), size, side);
    bag.few(89, sentence * 2 + verb, view.shape(), size);
  }

  private boolean isCued(int i) {
    return i >= 0 && cued[i];
  }

  /** Whether a sentence, or the window, ends between two tokens. */
  private int boundary(int left, int right) {
    boolean end = left < 0 || right < 0 || passage.sentenceOf(left) != passage.sentenceOf(right);
    return end ? 1 : 0;
  }
}
