package org.rashomon.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds reports inside what another report says, which no labelled text marks: verbs of saying with
 * a subject and a clause of their own. Each token is looked at once.
 */
final class InnerReports {
  private static final Set<String> SAYING = Set.of("say", "show", "deny");
  private static final Set<String> ALSO_SAYING =
      Set.of("assure", "inform", "remind", "confide", "recommend", "advise", "determine");
  private static final Set<String> UNLIKE_SAYING =
      Set.of("continue", "call", "charge", "propose", "relate", "read", "post", "counter");
  private static final Set<String> NO_SOURCES =
      Set.of(
          "i",
          "we",
          "you",
          "nobody",
          "everybody",
          "everyone",
          "anyone",
          "anybody",
          "one",
          "there",
          "what",
          "this",
          "these",
          "those",
          "people",
          "me",
          "us",
          "which",
          "none",
          "some",
          "many",
          "others",
          "someone",
          "somebody",
          "it",
          "'s");
  private static final Set<String> DOUBTS =
      Set.of("if", "unless", "whether", "as", "than", "what", "whatever", "when", "though");
  private static final List<String> BODIES = List.of("organization", "outlet");
  private static final int MOST = 4;

  private final Passage passage;
  private final Clauses clauses;
  private final boolean[] cued;
  private final Range[] said;

  private InnerReports(Passage passage, List<Report> reports) {
    this.passage = passage;
    this.clauses = new Clauses(passage);
    this.cued = new boolean[passage.size()];
    this.said = new Range[passage.size()];
    List<Range> contents = new ArrayList<>();
    for (Report report : reports) {
      Arrays.fill(cued, report.cue().from(), report.cue().to(), true);
      if (report.source() != null && says(report)) {
        contents.addAll(report.contents());
      }
    }
    contents.sort(Comparator.comparing(Range::length).reversed().thenComparing(range -> range));
    contents.forEach(range -> Arrays.fill(said, range.from(), range.to(), range));
  }

  /** The reports and those inside of them, in the order of their cues. */
  static List<Report> add(Passage passage, List<Report> reports) {
    InnerReports inner = new InnerReports(passage, reports);
    List<Report> all = new ArrayList<>(reports);
    for (Range sentence : passage.sentences()) {
      int found = 0;
      for (int i = sentence.from(); i < sentence.to() && found < MOST; i++) {
        Report report = inner.said[i] == null || inner.cued[i] ? null : inner.at(i, sentence);
        if (report != null) {
          all.add(report);
          found++;
        }
      }
    }
    all.sort(Comparator.comparing(Report::cue));
    return all;
  }

  private boolean says(Report report) {
    boolean says = passage.word(report.cue().from()).equals("according");
    for (int i = report.cue().from(); i < report.cue().to(); i++) {
      says |= SAYING.contains(Lexicon.cueKind(passage.token(i).lemma()));
    }
    return says || report.quotes(passage);
  }

  private Report at(int verb, Range sentence) {
    String lemma = passage.token(verb).lemma();
    boolean says = SAYING.contains(Lexicon.cueKind(lemma)) || ALSO_SAYING.contains(lemma);
    boolean verbal = passage.tag(verb).startsWith("VERB") || isMistaken(verb);
    if (!says || !verbal || UNLIKE_SAYING.contains(lemma) || passage.word(verb).endsWith("ing")) {
      return null;
    }
    int floor = Math.max(sentence.from(), said[verb].from());
    int ceiling = Math.min(sentence.to(), said[verb].to());
    if (!clauses.isReal(verb, floor) || asks(ceiling)) {
      return null;
    }
    return clauses.isPassive(verb, floor) ? passive(verb, ceiling) : active(verb, floor, ceiling);
  }

  /** The tagger takes "shows" in "the manifest shows 80 passengers" for a noun. */
  private boolean isMistaken(int i) {
    String next = passage.tag(i + 1);
    boolean object = next.equals("NUM") || next.equals("DET") || passage.word(i + 1).equals("that");
    return passage.tag(i).equals("NOUN")
        && passage.word(i).endsWith("s")
        && Lexicon.cueKind(passage.token(i).lemma()).equals("show")
        && Lexicon.isNamed(passage.word(i - 1), "document")
        && object;
  }

  private Report active(int verb, int floor, int ceiling) {
    Range subject =
        isMistaken(verb)
            ? new Range(passage.tag(verb - 2).equals("DET") ? verb - 2 : verb - 1, verb)
            : clauses.subject(verb, floor);
    if (subject == null || !isSource(subject, floor)) {
      return null;
    }
    boolean document = isKind(subject, List.of("document"));
    boolean shows = Lexicon.cueKind(passage.token(verb).lemma()).equals("show");
    boolean body = document || isKind(subject, BODIES);
    boolean that = passage.word(subject.from()).equals("that");
    boolean able = body || !(shows || that);
    Range content = able ? clauses.said(verb, ceiling, document) : null;
    return content == null
        ? null
        : new Report(subject, new Range(verb, verb + 1), List.of(content));
  }

  /** "He had been assured by the owner that it was safe." */
  private Report passive(int verb, int ceiling) {
    if (!passage.word(verb + 1).equals("by") || verb + 2 >= ceiling) {
      return null;
    }
    int that = verb + 2;
    while (that < ceiling && !passage.word(that).equals("that")) {
      that++;
    }
    Range agent = new Range(verb + 2, that);
    boolean clause = that < ceiling && !Phrases.hasVerb(passage, agent);
    return clause && agent.length() > 0 && Phrases.hasVerb(passage, new Range(that, ceiling))
        ? new Report(agent, new Range(verb, verb + 1), List.of(new Range(that, ceiling)))
        : null;
  }

  private boolean isSource(Range subject, int floor) {
    String before = subject.from() > floor ? passage.word(subject.from() - 1) : "";
    boolean hangs = !before.isEmpty() && passage.tag(subject.from() - 1).equals("ADP");
    boolean relative = subject.length() == 1 && passage.word(subject.from()).equals("who");
    int head = relative ? subject.from() - 1 : head(subject);
    boolean bare = passage.tag(head).equals("NUM") && !passage.word(head + 1).equals("of");
    return head >= floor
        && !bare
        && !NO_SOURCES.contains(passage.word(head))
        && !DOUBTS.contains(before)
        && !hangs;
  }

  /** The last noun before a comma or a preposition. */
  private int head(Range subject) {
    int head = subject.length() == 2 ? subject.to() - 1 : subject.from();
    for (int i = subject.from(); i < subject.to(); i++) {
      if (i > subject.from() && (passage.tag(i).equals("ADP") || passage.word(i).equals(","))) {
        break;
      }
      head = Phrases.isNominal(passage, i) ? i : head;
    }
    return head;
  }

  private boolean isKind(Range subject, List<String> kinds) {
    boolean relative = subject.length() == 1 && passage.word(subject.from()).equals("that");
    int head = relative ? relativeHead(subject.from()) : head(subject);
    String lemma = passage.token(head).lemma();
    return kinds.stream().anyMatch(kind -> Lexicon.isNamed(lemma, kind));
  }

  private int relativeHead(int relative) {
    Range before = Phrases.leftOf(passage, relative, passage.sentenceAt(relative).from());
    return before == null ? relative : head(before);
  }

  private boolean asks(int ceiling) {
    return passage.word(ceiling - 1).equals("?") || passage.word(ceiling).equals("?");
  }
}
