package org.rashomon.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Gives reports without a source the subject of their verb, or of the report they go on from. */
final class SourceRules {
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_HEARER = 6;
  private static final Set<String> TIMES =
      Set.of("night", "week", "month", "year", "morning", "evening", "yesterday", "today");
  private static final Set<String> TOLD = Set.of("told", "assured", "informed", "advised");
  private static final Set<String> BE = Set.of("be", "get");

  private SourceRules() {}

  /** The reports in the order of their cues, sources added where word order tells them. */
  static List<Report> fill(Passage passage, List<Report> reports) {
    List<Report> sorted = new ArrayList<>(reports);
    sorted.sort(Comparator.comparing(Report::cue));
    Report last = null;
    for (int i = 0; i < sorted.size(); i++) {
      Report report = sorted.get(i);
      if (report.source() == null || isTime(passage, report.source())) {
        Report parted = parted(passage, report);
        report =
            parted != null
                ? parted
                : new Report(source(passage, report, last), report.cue(), report.contents());
      }
      sorted.set(i, tidy(passage, report));
      last = report.source() == null ? last : sorted.get(i);
    }
    return sorted;
  }

  /** Takes the subject of an active cue out of content that ends with it; null if none does. */
  private static Report parted(Passage passage, Report report) {
    int verb = verb(passage, report.cue());
    boolean speaks = verb >= 0 && Lexicon.cueKind(passage.token(verb).lemma()).equals("say");
    if (!speaks || passive(passage, verb, passage.sentenceAt(verb))) {
      return null;
    }
    for (Range content : report.contents()) {
      boolean adjoins = content.to() == report.cue().from();
      if (adjoins && Phrases.isNominal(passage, content.to() - 1)) {
        int from = content.to() - 1;
        while (from > content.from() && !passage.word(from - 1).equals(",")) {
          from--;
        }
        Range subject = new Range(from, content.to());
        List<Range> said = new ArrayList<>(report.contents());
        said.remove(content);
        if (from - 1 > content.from()) {
          said.add(0, new Range(content.from(), from - 1));
        }
        boolean bare = !Phrases.hasVerb(passage, subject) && !said.isEmpty();
        return bare ? new Report(subject, report.cue(), said) : null;
      }
    }
    return null;
  }

  /** Takes a name in commas into the source it names, and ends infinitives at a new clause. */
  private static Report tidy(Passage passage, Report report) {
    Range source = report.source() == null ? null : withName(passage, report.source());
    List<Range> contents = new ArrayList<>();
    for (Range content : report.contents()) {
      boolean clash = source != null && source.has(content.from()) && source.to() < content.to();
      Range free = clash ? new Range(source.to(), content.to()) : content;
      free = withoutHearer(passage, report.cue(), free);
      contents.add(FrameRules.untilNewClause(passage, free));
    }
    return new Report(agent(passage, report, source), report.cue(), contents);
  }

  /** In "was told by engineers" the engineers say it; "was told" alone names no source. */
  private static Range agent(Passage passage, Report report, Range source) {
    int last = report.cue().to() - 1;
    boolean by = passage.word(last).equals("by");
    int verb = by ? last - 1 : last;
    Range sentence = passage.sentenceAt(verb);
    boolean told = TOLD.contains(passage.word(verb)) && passage.tag(verb).equals("VERB");
    boolean before = source == null || source.to() <= verb;
    if (!told || !before || !passive(passage, verb, sentence)) {
      return source;
    }
    boolean named = passage.word(verb + 1).equals("by");
    return named ? Phrases.rightOf(passage, verb + 2, sentence.to()) : null;
  }

  /** "Confirmed to Reuters that the bridge was closed": the hearer is not said. */
  private static Range withoutHearer(Passage passage, Range cue, Range content) {
    boolean heard = content.from() == cue.to() && passage.word(content.from()).equals("to");
    for (int i = content.from() + 2; heard && i < content.from() + LONGEST_HEARER; i++) {
      if (passage.word(i).equals("that") && i + 2 < content.to()) {
        return new Range(i, content.to());
      }
    }
    return content;
  }

  /** "A news agency" goes on to ", BelTA,". */
  private static Range withName(Passage passage, Range source) {
    int comma = passage.word(source.to() - 1).equals(",") ? source.to() - 1 : source.to();
    int to = comma + 1;
    while (to - comma < LONGEST_NAME && passage.tag(to).equals("PROPN")) {
      to++;
    }
    boolean common = passage.tag(comma - 1).equals("NOUN") && passage.word(comma).equals(",");
    return common && to > comma + 1 && passage.word(to).equals(",")
        ? new Range(source.from(), to + 1)
        : source;
  }

  private static Range source(Passage passage, Report report, Report last) {
    Range cue = report.cue();
    int verb = verb(passage, cue);
    Range sentence = passage.sentenceAt(cue.from());
    if (verb < 0 || passive(passage, verb, sentence)) {
      return null;
    }
    int end = cue.from();
    while (end > sentence.from() && isHelper(passage, end - 1)) {
      end--;
    }
    Range subject = Phrases.leftOf(passage, end, sentence.from());
    if (subject != null && isTime(passage, subject)) {
      end = subject.from();
      subject = Phrases.leftOf(passage, end, sentence.from());
      return subject != null && free(passage, report, subject) ? subject : null;
    }
    boolean direct = subject != null && !passage.word(end - 1).equals(",");
    if (direct && free(passage, report, subject)) {
      return subject;
    }
    boolean goesOn = passage.word(verb).endsWith("ing") || passage.word(end - 1).equals("and");
    boolean near =
        last != null && passage.sentenceOf(last.cue().from()) == passage.sentenceOf(verb);
    return goesOn && near ? last.source() : null;
  }

  /** The subject must not be what is said, nor hang on a preposition or another verb. */
  private static boolean free(Passage passage, Report report, Range subject) {
    String before = passage.word(subject.from() - 1);
    boolean hangs =
        subject.from() > 0
            && (passage.tag(subject.from() - 1).equals("ADP")
                || Phrases.isVerb(passage, subject.from() - 1));
    boolean said = report.contents().stream().anyMatch(range -> range.overlaps(subject));
    return !said && !(hangs && !before.equals("that"));
  }

  /** "Last night" says nothing. */
  private static boolean isTime(Passage passage, Range phrase) {
    return phrase.length() <= 2 && TIMES.contains(passage.word(phrase.to() - 1));
  }

  private static boolean isHelper(Passage passage, int i) {
    return passage.tag(i).startsWith("AUX")
        || passage.tag(i).equals("ADV")
        || passage.tag(i).equals("PART");
  }

  private static int verb(Passage passage, Range cue) {
    for (int i = cue.from(); i < cue.to(); i++) {
      if (passage.tag(i).startsWith("VERB")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean passive(Passage passage, int verb, Range sentence) {
    String word = passage.word(verb);
    if (!word.endsWith("ed") && !word.endsWith("en") && !word.equals("told")) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(sentence.from(), verb - 4); i--) {
      if (!isHelper(passage, i)) {
        return false;
      }
      if (BE.contains(passage.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }
}
