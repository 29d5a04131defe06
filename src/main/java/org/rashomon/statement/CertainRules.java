package org.rashomon.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Adds attributions that rules are certain of where none was found for their cue. */
final class CertainRules {
  private static final Set<String> OPENERS = Set.of("that", "\"", ":");
  private static final Set<String> CLAIMS =
      Set.of(
          "claim", "report", "allegation", "suggestion", "accusation", "charge", "idea", "rumor");
  private static final Set<String> ACCOUNTS =
      Set.of("account", "count", "reckoning", "estimate", "tally");
  private static final int FARTHEST_CLAIM = 6;
  private static final Set<String> WITH_INFINITIVE = Set.of("claim", "deny", "vow", "promise");

  private CertainRules() {}

  /** The reports found and those that rules add, in the order of their cues. */
  static List<Report> add(Passage passage, List<Report> found) {
    boolean[] cued = new boolean[passage.size()];
    for (Report report : found) {
      java.util.Arrays.fill(cued, report.cue().from(), report.cue().to(), true);
    }
    List<Report> reports = new ArrayList<>(found);
    List<Report> framed = new ArrayList<>();
    boolean[] quoting = quoting(passage, found);
    for (int i = 0; i < passage.size(); i++) {
      Report clear = cued[i] ? null : clear(passage, i, found);
      if (clear != null) {
        reports.add(clear);
        continue;
      }
      if (quoting[i]) {
        continue;
      }
      Range cue = cued[i] ? null : cue(passage, i);
      Report report = cue == null || cued[cue.to() - 1] ? null : FrameRules.frame(passage, cue);
      if (report != null && report.source() != null) {
        framed.add(report);
      }
    }
    for (Report report : SourceRules.fill(passage, framed)) {
      if (report.source() != null) {
        reports.add(within(passage, report));
      }
    }
    reports.sort(Comparator.comparing(Report::cue));
    return reports;
  }

  /** The report of a cue that one of the rules knows whole; null if none does. */
  private static Report clear(Passage passage, int cue, List<Report> found) {
    Report denied = denied(passage, cue, found);
    Report told = denied == null ? told(passage, cue) : denied;
    Report account = told == null ? account(passage, cue) : told;
    return account == null ? Measures.report(passage, cue) : account;
  }

  /** Relaying verbs whose "as saying" a report has for its cue. */
  private static boolean[] quoting(Passage passage, List<Report> found) {
    boolean[] quoting = new boolean[passage.size()];
    for (Report report : found) {
      int verb = Relays.verb(passage, report.cue());
      Range quoted = verb < 0 ? null : Relays.quoted(passage, verb);
      boolean same = quoted != null && report.cue().from() - quoted.to() <= 1;
      if (same && report.cue().from() >= quoted.to()) {
        quoting[verb] = true;
      }
    }
    return quoting;
  }

  /** Who says what stands before "and rejected the claim"; null if nobody does. */
  private static Range speaker(Passage passage, int verb, List<Report> found) {
    Range speaker = null;
    for (Report report : found) {
      boolean before = report.cue().to() <= verb && report.source() != null;
      if (before && passage.sentenceOf(report.cue().from()) == passage.sentenceOf(verb)) {
        speaker = report.source();
      }
    }
    return speaker;
  }

  /** "By the agency's account, the bridge was unsafe." */
  private static Report account(Passage passage, int noun) {
    if (!ACCOUNTS.contains(passage.word(noun))) {
      return null;
    }
    Range sentence = passage.sentenceAt(noun);
    boolean by = passage.word(sentence.from()).equals("by");
    boolean owned = noun - sentence.from() > 2 && passage.word(noun - 1).equals("'s");
    int end = Phrases.unmarkedEnd(passage, noun, sentence.to());
    boolean says = by && owned && passage.word(noun + 1).equals(",") && noun + 2 < end;
    Range source = says ? new Range(sentence.from() + 1, noun - 1) : null;
    return source == null || Phrases.hasVerb(passage, source)
        ? null
        : new Report(source, new Range(noun, noun + 1), List.of(new Range(noun + 2, end)));
  }

  /** "Lind told the board that the bridge was unsafe." */
  private static Report told(Passage passage, int verb) {
    boolean tells = passage.tag(verb).equals("VERB") && passage.token(verb).lemma().equals("tell");
    if (!tells) {
      return null;
    }
    Range sentence = passage.sentenceAt(verb);
    Clauses clauses = new Clauses(passage);
    if (!clauses.isReal(verb, sentence.from())
        || clauses.isPassive(verb, sentence.from())
        || passage.quotations().inside(verb)) {
      return null;
    }
    Range subject = Phrases.leftOf(passage, verb, sentence.from());
    Range said = clauses.said(verb, sentence.to(), false);
    return subject != null && said != null && passage.word(said.from()).equals("that")
        ? new Report(subject, new Range(verb, verb + 1), List.of(said))
        : null;
  }

  /** "Lind refuted the claim that the bridge was unsafe." */
  private static Report denied(Passage passage, int verb, List<Report> found) {
    boolean finite = passage.tag(verb).equals("VERB");
    boolean denies = finite && Lexicon.cueKind(passage.token(verb).lemma()).equals("deny");
    if (!denies || passage.quotations().inside(verb)) {
      return null;
    }
    Range sentence = passage.sentenceAt(verb);
    for (int i = verb + 1; i < Math.min(sentence.to() - 2, verb + FARTHEST_CLAIM); i++) {
      if (passage.word(i).equals("that") && CLAIMS.contains(passage.token(i - 1).lemma())) {
        boolean joined = passage.word(verb - 1).equals("and");
        Range subject =
            joined
                ? speaker(passage, verb, found)
                : new Clauses(passage).subject(verb, sentence.from());
        int to = Phrases.unmarkedEnd(passage, i, sentence.to());
        return subject == null
            ? null
            : new Report(subject, new Range(verb, verb + 1), List.of(new Range(i, to)));
      }
    }
    return null;
  }

  private static Range cue(Passage passage, int i) {
    if (passage.word(i).equals("according") && passage.word(i + 1).equals("to")) {
      return passage.quotations().inside(i) ? null : new Range(i, i + 2);
    }
    if (Relays.isRelay(passage, i) && Relays.quoted(passage, i) != null) {
      return new Range(i, i + 1);
    }
    return isCertain(passage, i) ? new Range(i, i + 1) : null;
  }

  private static boolean isCertain(Passage passage, int i) {
    if (!passage.tag(i).equals("VERB")) {
      return false;
    }
    if (Speakers.speaks(passage, i)) {
      return true;
    }
    String lemma = passage.token(i).lemma();
    String kind = Lexicon.cueKind(lemma);
    boolean speaks = kind.equals("say") || kind.equals("show") || kind.equals("deny");
    if (!speaks) {
      return false;
    }
    String next = passage.word(i + 1);
    boolean opens = next.equals("that") || (next.equals("to") && WITH_INFINITIVE.contains(lemma));
    boolean inside = passage.quotations().inside(i);
    Range subject = Phrases.leftOf(passage, i, passage.sentenceAt(i).from());
    boolean postposed =
        subject != null
            && kind.equals("say")
            && !inside
            && FrameRules.isPostposed(passage, subject.from(), i + 1);
    return subject != null
        && (opens || postposed || (!inside && OPENERS.contains(next)))
        && !(inside && passage.tag(subject.to() - 1).equals("PRON"));
  }

  /** What is said inside a quotation does not reach beyond it. */
  private static Report within(Passage passage, Report report) {
    Range around = passage.quotations().around(report.cue().from());
    if (around == null) {
      return report;
    }
    List<Range> contents = new ArrayList<>();
    for (Range range : report.contents()) {
      int from = Math.max(range.from(), around.from() + 1);
      int to = Phrases.unmarkedEnd(passage, from, Math.min(range.to(), around.to() - 1));
      if (from < to && !(from <= report.cue().from() && report.cue().from() < to)) {
        contents.add(new Range(from, to));
      }
    }
    return new Report(
        report.source(), report.cue(), contents.isEmpty() ? report.contents() : contents);
  }
}
