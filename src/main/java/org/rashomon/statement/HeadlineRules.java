package org.rashomon.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads headlines: "Minister: no deal yet" and "No deal yet, says minister". */
final class HeadlineRules {
  private static final int LONGEST_SPEAKER = 7;
  private static final Set<String> LABELS =
      Set.of("opinion", "analysis", "live", "video", "watch", "exclusive", "update", "editorial");

  private HeadlineRules() {}

  /** The reports found in a headline, or the one that its marks show. */
  static List<Report> add(Passage headline, List<Report> found) {
    if (!found.isEmpty() || headline.size() == 0) {
      return found;
    }
    List<Report> reports = new ArrayList<>();
    for (int i = 1; i < headline.size() - 1 && reports.isEmpty(); i++) {
      Report report = headline.word(i).equals(":") ? speaker(headline, i) : said(headline, i);
      if (report != null) {
        reports.add(report);
      }
    }
    return reports;
  }

  private static Report speaker(Passage headline, int colon) {
    boolean label = LABELS.contains(headline.word(0));
    Range name = new Range(0, colon);
    boolean speaker = !label && colon <= LONGEST_SPEAKER && !Phrases.hasVerb(headline, name);
    return speaker ? report(headline, name, colon, new Range(colon + 1, headline.size())) : null;
  }

  private static Report said(Passage headline, int verb) {
    boolean says = Lexicon.cueKind(headline.token(verb).lemma()).equals("say");
    boolean behind = headline.word(verb - 1).equals(",") && verb > 1;
    Range speaker = new Range(verb + 1, headline.size());
    return says && behind && speaker.length() <= LONGEST_SPEAKER
        ? report(headline, speaker, verb, new Range(0, verb - 1))
        : null;
  }

  private static Report report(Passage headline, Range source, int cue, Range content) {
    boolean known = false;
    for (int i = source.from(); i < source.to(); i++) {
      known |= headline.tag(i).equals("PROPN") || isSpeaker(headline.token(i).lemma());
    }
    return known ? new Report(source, new Range(cue, cue + 1), List.of(content)) : null;
  }

  private static boolean isSpeaker(String lemma) {
    return Lexicon.SOURCE_KINDS.stream().anyMatch(kind -> Lexicon.isSource(lemma, kind));
  }
}
