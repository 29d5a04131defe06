package org.rashomon.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Reads headlines: "Minister: no deal yet", "No deal yet, says minister", "'No deal yet':
 * minister", "No deal yet, Lind tells inquiry" and "Minister denies bridge was unsafe".
 */
final class HeadlineRules {
  private static final int LONGEST_SPEAKER = 7;
  private static final int SHORTEST = 2;
  private static final Set<String> SAYING = Set.of("say", "deny");
  private static final Set<String> LABELS =
      Set.of("opinion", "analysis", "live", "video", "watch", "exclusive", "update", "editorial");

  private HeadlineRules() {}

  /** The reports found in a headline, or the one that its marks show. */
  static List<Report> add(Passage headline, List<Report> found) {
    boolean sourced = found.stream().anyMatch(report -> report.source() != null);
    if (sourced || headline.size() == 0) {
      return withTrailing(headline, found);
    }
    List<Report> reports = new ArrayList<>();
    for (int i = 1; i < headline.size() - 1 && reports.isEmpty(); i++) {
      Report report = headline.word(i).equals(":") ? colon(headline, i) : said(headline, i);
      if (report != null) {
        reports.add(report);
      }
    }
    return reports.isEmpty() ? found : reports;
  }

  /** "No deal yet, minister says as talks end" tells what stands before the comma. */
  private static List<Report> withTrailing(Passage headline, List<Report> found) {
    for (int i = 1; i < headline.size() - 1; i++) {
      Report report = said(headline, i);
      boolean trails = report != null && report.contents().get(0).to() < i;
      if (trails && found.stream().noneMatch(other -> other.shared(report) > 0)) {
        List<Report> reports = new ArrayList<>(found);
        reports.removeIf(other -> other.cue().overlaps(report.cue()));
        reports.add(report);
        reports.sort(Comparator.comparing(Report::cue));
        return reports;
      }
    }
    return found;
  }

  private static Report colon(Passage headline, int colon) {
    Range left = new Range(0, colon);
    Range right = new Range(colon + 1, headline.size());
    Range quotation = headline.quotations().around(0);
    if (quotation != null && quotation.to() == colon) {
      return isShort(headline, right) ? report(headline, right, colon, left) : null;
    }
    boolean label = LABELS.contains(headline.word(0));
    return !label && isShort(headline, left) ? report(headline, left, colon, right) : null;
  }

  private static boolean isShort(Passage headline, Range name) {
    return name.length() <= LONGEST_SPEAKER && !Phrases.hasVerb(headline, name);
  }

  private static Report said(Passage headline, int verb) {
    String kind = Lexicon.cueKind(headline.token(verb).lemma());
    if (!SAYING.contains(kind)) {
      return null;
    }
    Range behind = new Range(verb + 1, headline.size());
    boolean inverted = headline.word(verb - 1).equals(",") && verb > 1;
    if (inverted && kind.equals("say") && behind.length() <= LONGEST_SPEAKER) {
      return report(headline, behind, verb, new Range(0, verb - 1));
    }
    int comma = verb - 1;
    while (comma > 0 && !headline.word(comma).equals(",")) {
      comma--;
    }
    Range speaker = new Range(comma == 0 ? 0 : comma + 1, verb);
    if (speaker.length() == 0 || !isShort(headline, speaker)) {
      return null;
    }
    if (comma >= SHORTEST) {
      return kind.equals("say") ? report(headline, speaker, verb, new Range(0, comma)) : null;
    }
    boolean clause =
        kind.equals("deny") || new Clauses(headline).opensClause(verb + 1, behind.to());
    boolean finite = headline.word(verb).endsWith("s") || headline.word(verb).endsWith("ed");
    boolean whole = comma == 0 && finite && clause && behind.length() >= SHORTEST;
    return whole ? report(headline, speaker, verb, behind) : null;
  }

  private static Report report(Passage headline, Range source, int cue, Range content) {
    boolean known = false;
    for (int i = source.from(); i < source.to(); i++) {
      known |= headline.tag(i).equals("PROPN") || isSpeaker(headline.token(i).lemma());
    }
    return known && content.length() > 0
        ? new Report(source, new Range(cue, cue + 1), List.of(content))
        : null;
  }

  private static boolean isSpeaker(String lemma) {
    return Lexicon.sourceKind(lemma) > 0;
  }
}
