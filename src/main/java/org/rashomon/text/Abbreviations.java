package org.rashomon.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;

/**
 * Mends sentences that were cut behind an initial, an abbreviation that always has something after
 * it, one that a small letter follows, or a number ("9.5 percent").
 */
final class Abbreviations {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:^|.*[\\s(\"'“‘—–-])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Lt|Col|Maj"
              + "|Capt|Cmdr|Sgt|Adm|Rev|Hon|Fr|St|Messrs|Atty|Supt|Det|Brig|Amb|Sec|Del|Pres"
              + "|Jan|Feb|Aug|Sept|Oct|Nov|Dec|vs|[A-HJ-Z])\\.$",
          Pattern.DOTALL);
  private static final Pattern MAY_END =
      Pattern.compile(
          "(?:^|.*[\\s(\"'])(?:\\p{L}\\.(?:\\p{L}\\.)+|Inc\\.|Corp\\.|Co\\.|Ltd\\.|Jr\\.|Sr\\.|Bros\\."
              + "|[$£€]?[\\d.,]*\\d)$",
          Pattern.DOTALL);
  private static final int LONGEST = 12;

  private Abbreviations() {}

  /** The sentences of a text, those ones joined that such an abbreviation parts. */
  static Span[] rejoin(String text, Span[] sentences) {
    List<Span> joined = new ArrayList<>();
    for (Span sentence : sentences) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean goesOn =
          last != null
              && (endsWith(TITLE, text, last)
                  || (beginsSmall(text, sentence) && endsWith(MAY_END, text, last)));
      if (goesOn) {
        joined.set(joined.size() - 1, new Span(last.getStart(), sentence.getEnd()));
      } else {
        joined.add(sentence);
      }
    }
    return joined.toArray(Span[]::new);
  }

  private static boolean endsWith(Pattern pattern, String text, Span sentence) {
    int from = Math.max(sentence.getStart(), sentence.getEnd() - LONGEST);
    return pattern.matcher(text.substring(from, sentence.getEnd())).matches();
  }

  /** A name may begin with a small letter too ("iPhone"). */
  private static boolean beginsSmall(String text, Span sentence) {
    int start = sentence.getStart();
    return Character.isLowerCase(text.charAt(start))
        && (start + 1 == sentence.getEnd() || !Character.isUpperCase(text.charAt(start + 1)));
  }
}
