package org.rashomon.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Reads speech that a dash opens at the start of a paragraph: "— Nobody was hurt — said Lind." Such
 * a reading takes the place of any other of its cue.
 */
final class DashQuotes {
  private static final Set<String> CLOSING = Set.of(",", "!", "?");
  private static final Set<String> DASHES = Set.of("\u2014", "\u2013", "--", "-");
  private static final int SHORTEST = 2;

  private final Passage passage;

  private DashQuotes(Passage passage) {
    this.passage = passage;
  }

  /** The reports and those that dashes open, in the order of their cues. */
  static List<Report> add(Passage passage, List<Report> reports) {
    DashQuotes quotes = new DashQuotes(passage);
    List<Report> added = new ArrayList<>();
    boolean[] cued = new boolean[passage.size()];
    for (int i = 0; i < passage.size(); i++) {
      if (passage.startsParagraph(i) && DASHES.contains(passage.word(i))) {
        Report report = quotes.at(i);
        if (report != null) {
          cued[report.cue().from()] = true;
          added.add(report);
        }
      }
    }
    List<Report> all = new ArrayList<>(reports);
    all.removeIf(report -> cued[report.cue().from()]);
    all.addAll(added);
    all.sort(Comparator.comparing(Report::cue));
    return all;
  }

  private Report at(int dash) {
    Range sentence = passage.sentenceAt(dash);
    for (int i = dash + 1 + SHORTEST; i < sentence.to() - 1; i++) {
      boolean says = Lexicon.cueKind(passage.token(i).lemma()).equals("say");
      if (says && passage.tag(i).equals("VERB") && isPause(i - 1)) {
        Range speaker = Phrases.rightOf(passage, i + 1, sentence.to());
        return speaker == null ? null : report(dash, i, speaker);
      }
    }
    return null;
  }

  private boolean isPause(int i) {
    String word = passage.word(i);
    return DASHES.contains(word) || CLOSING.contains(word);
  }

  private Report report(int dash, int verb, Range speaker) {
    List<Range> said = new ArrayList<>();
    said.add(new Range(dash + 1, verb - 1));
    int from = speaker.to();
    int end = from;
    while (end < passage.size() && (end == from || !passage.startsParagraph(end))) {
      end++;
    }
    int again = from;
    while (again < end && passage.tag(again).equals("PUNCT")) {
      again++;
    }
    if (again > from && DASHES.contains(passage.word(again - 1)) && end - again > SHORTEST) {
      said.add(new Range(again, end));
    }
    return new Report(speaker, new Range(verb, verb + 1), said);
  }
}
