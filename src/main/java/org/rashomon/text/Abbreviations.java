package org.rashomon.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;

/**
 * Mends sentences that were cut behind an initial or an abbreviation that always has something
 * after it.
 */
final class Abbreviations {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:^|.*[\\s(\"'“‘—–-])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Lt|Col|Maj"
              + "|Capt|Cmdr|Sgt|Adm|Rev|Hon|Fr|St|Messrs|Atty|Supt|Det|Brig|Amb|Sec|Del|Pres"
              + "|Jan|Feb|Aug|Sept|Oct|Nov|Dec|vs|[A-HJ-Z])\\.$",
          Pattern.DOTALL);
  private static final int LONGEST = 12;

  private Abbreviations() {}

  /** The sentences of a text, those ones joined that such an abbreviation parts. */
  static Span[] rejoin(String text, Span[] sentences) {
    List<Span> joined = new ArrayList<>();
    for (Span sentence : sentences) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && endsWithTitle(text, last)) {
        joined.set(joined.size() - 1, new Span(last.getStart(), sentence.getEnd()));
      } else {
        joined.add(sentence);
      }
    }
    return joined.toArray(Span[]::new);
  }

  private static boolean endsWithTitle(String text, Span sentence) {
    int from = Math.max(sentence.getStart(), sentence.getEnd() - LONGEST);
    return TITLE.matcher(text.substring(from, sentence.getEnd())).matches();
  }
}
