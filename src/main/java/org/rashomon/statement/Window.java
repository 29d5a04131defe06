package org.rashomon.statement;

import java.util.Arrays;

/**
 * The tokens around a cue that its source and content are looked for in: its sentence, and those of
 * the paragraph beside it that quote. A quotation is one unit, so that it is attributed as a whole
 * and a window stays short however much is quoted.
 */
final class Window {
  private static final int BEFORE = 2;
  private static final int AFTER = 3;

  private final int[] first;
  private final int[] last;

  private Window(int[] first, int[] last) {
    this.first = first;
    this.last = last;
  }

  static Window around(Passage passage, Range cue) {
    Range reach = reach(passage, cue);
    int[] first = new int[reach.length()];
    int[] last = new int[reach.length()];
    int units = 0;
    for (int i = reach.from(); i < reach.to(); ) {
      Range quotation = passage.quotations().around(i);
      boolean whole = quotation != null && i == quotation.from() && !quotation.overlaps(cue);
      int end = whole ? Math.min(quotation.to(), reach.to()) - 1 : i;
      first[units] = i;
      last[units++] = end;
      i = end + 1;
    }
    return new Window(Arrays.copyOf(first, units), Arrays.copyOf(last, units));
  }

  private static Range reach(Passage passage, Range cue) {
    int sentence = passage.sentenceOf(cue.from());
    int paragraph = passage.paragraphOf(cue.from());
    int from = passage.sentences().get(sentence).from();
    for (int back = 1; back <= BEFORE && from > 0; back++) {
      Range before = passage.sentenceAt(from - 1);
      boolean quoted = passage.quotations().inside(from - 1);
      if (passage.paragraphOf(before.from()) != paragraph || !quoted) {
        break;
      }
      Range quotation = passage.quotations().around(before.from());
      from = quotation == null ? before.from() : quotation.from();
    }
    int to = passage.sentences().get(sentence).to();
    for (int ahead = 1; ahead <= AFTER && to < passage.size(); ahead++) {
      if (passage.paragraphOf(to) != paragraph || !quotes(passage, passage.sentenceAt(to))) {
        break;
      }
      Range quotation = passage.quotations().around(passage.sentenceAt(to).to() - 1);
      to = quotation == null ? passage.sentenceAt(to).to() : quotation.to();
    }
    return new Range(from, to);
  }

  private static boolean quotes(Passage passage, Range sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (passage.quotations().inside(i)) {
        return true;
      }
    }
    return false;
  }

  int length() {
    return first.length;
  }

  /** The first token of a unit. */
  int first(int unit) {
    return first[unit];
  }

  /** The last token of a unit. */
  int last(int unit) {
    return last[unit];
  }
}
