package org.rashomon.statement;

/** What the features of a window need to know of its cue, and what the rules propose for it. */
final class CueView {
  private final Range cue;
  private final Report proposal;
  private final int head;
  private final int sentence;
  private final int shape;
  private final Traits traits;

  CueView(Passage passage, Traits traits, Range cue, Report proposal) {
    this.cue = cue;
    this.traits = traits;
    this.proposal = traits.uses(FeatureGroup.PROPOSAL) ? proposal : null;
    int verb = cue.to() - 1;
    while (verb > cue.from() && !passage.tag(verb).startsWith("VERB")) {
      verb--;
    }
    head = passage.tag(verb).startsWith("VERB") ? verb : cue.to() - 1;
    sentence = passage.sentenceOf(cue.from());
    int before = FeatureBag.mix(traits.tag(cue.from() - 1), traits.quote(cue.from() - 1));
    int after = FeatureBag.mix(traits.tag(cue.to()), traits.quote(cue.to()));
    shape = FeatureBag.mix(before, after);
  }

  int lemma() {
    return traits.lemma(head);
  }

  int tag() {
    return traits.tag(head);
  }

  int field() {
    return traits.field(head);
  }

  int kind() {
    return traits.kind(head);
  }

  int sentence() {
    return sentence;
  }

  /** What stands right before and after the cue. */
  int shape() {
    return shape;
  }

  int side(int token) {
    return token < cue.from() ? 1 : 2;
  }

  /** Tokens away from the cue, negative before it. */
  int gap(int token) {
    return token < cue.from() ? token - cue.from() : token - cue.to() + 1;
  }

  void add(FeatureBag bag, int from, int last, int side) {
    int cueWords = FeatureBag.mix(traits.word(cue.from()), traits.word(cue.to() - 1));
    bag.add(60, cueWords, side);
    bag.few(62, shape, side);
    bag.add(
        63,
        shape,
        traits.tag(from),
        gap(from) < 0 ? Math.max(gap(from), -2) : Math.min(gap(from), 2));
    if (proposal == null) {
      bag.few(64, side);
      return;
    }
    bag.few(65, place(proposal.source(), from, last), side);
    bag.few(66, place(proposal.source(), from, last), kind());
    int content = 0;
    for (Range range : proposal.contents()) {
      content = Math.max(content, place(range, from, last));
    }
    bag.few(67, content, side);
    bag.few(68, content, kind(), traits.tag(from));
  }

  /** 0 outside of a range, 1 at its first token, 2 within, 3 at its last. */
  private static int place(Range range, int from, int last) {
    if (range == null || !range.has(from)) {
      return 0;
    }
    return from == range.from() ? 1 : last == range.to() - 1 ? 3 : 2;
  }
}
