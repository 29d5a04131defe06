package org.rashomon.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.util.Span;

/** Puts sentences together again that were cut behind a title or an initial. */
final class Abbreviations {
  private static final Set<String> TITLES =
      Set.of(
          "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "Rep.", "Sen.", "Gov.", "Gen.", "Lt.", "Col.",
          "Sgt.", "Capt.", "Cmdr.", "Adm.", "Maj.", "Rev.", "Hon.", "St.", "Jan.", "Feb.", "Aug.",
          "Sept.", "Oct.", "Nov.", "Dec.", "vs.", "No.", "Reps.", "Sens.", "Govs.", "Messrs.");

  private Abbreviations() {}

  static List<Span> rejoin(String text, Span[] sentences) {
    List<Span> joined = new ArrayList<>(sentences.length);
    for (Span sentence : sentences) {
      int last = joined.size() - 1;
      if (last >= 0 && cutShort(text, joined.get(last))) {
        joined.set(last, new Span(joined.get(last).getStart(), sentence.getEnd()));
      } else {
        joined.add(sentence);
      }
    }
    return joined;
  }

  private static boolean cutShort(String text, Span sentence) {
    int end = sentence.getEnd();
    int start = end;
    while (start > sentence.getStart() && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, end);
    boolean initial =
        word.length() == 2 && Character.isUpperCase(word.charAt(0)) && word.charAt(1) == '.';
    return (initial && !word.equals("I.")) || TITLES.contains(word);
  }
}
