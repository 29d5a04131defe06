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
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we", "you");
  private static final Set<String> RELATIVES = Set.of("who", "which", "whose");

  private SourceRules() {}

  /** The reports in the order of their cues, sources added where word order tells them. */
  static List<Report> fill(Passage passage, List<Report> reports) {
    List<Report> sorted = new ArrayList<>(reports);
    sorted.sort(Comparator.comparing(Report::cue));
    Said said = Said.by(passage, reports);
    Report last = null;
    for (int i = 0; i < sorted.size(); i++) {
      Report report = sorted.get(i);
      if (report.source() == null || isTime(passage, report.source())) {
        Report parted = parted(passage, report);
        report =
            parted != null
                ? parted
                : new Report(source(passage, report, last, said), report.cue(), report.contents());
        report = report.source() == null ? accordingTo(passage, split(passage, report)) : report;
      }
      sorted.set(i, tidy(passage, report));
      last = report.source() == null ? last : sorted.get(i);
    }
    return sorted;
  }

  /** Takes the subject out of a cue that begins with it: "Lind points out". */
  private static Report split(Passage passage, Report report) {
    Range cue = report.cue();
    int verb = cue.from();
    while (verb < cue.to() && Phrases.isNominal(passage, verb)) {
      verb++;
    }
    boolean finite = verb > cue.from() && verb < cue.to() && passage.isVerb(verb);
    return finite
        ? new Report(new Range(cue.from(), verb), new Range(verb, cue.to()), report.contents())
        : report;
  }

  /** "According to the minutes, the bridge is unsafe": the minutes are no part of what they say. */
  private static Report accordingTo(Passage passage, Report report) {
    Range cue = report.cue();
    Range content = report.contents().get(0);
    boolean opens = passage.word(cue.from()).equals("according") && content.from() == cue.to();
    Range source = opens ? Phrases.rightOf(passage, cue.to(), content.to()) : null;
    if (source == null || source.to() + 1 >= content.to()) {
      return report;
    }
    List<Range> said = new ArrayList<>(report.contents());
    said.set(
        0, new Range(source.to() + (passage.word(source.to()).equals(",") ? 1 : 0), content.to()));
    return new Report(source, cue, said);
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
      Range subject = adjoins ? subjectIn(passage, content, report) : null;
      if (subject != null) {
        List<Range> said = new ArrayList<>(report.contents());
        said.remove(content);
        if (subject.from() - 1 > content.from()) {
          said.add(0, new Range(content.from(), subject.from() - 1));
        }
        return said.isEmpty() ? null : new Report(subject, report.cue(), said);
      }
    }
    return null;
  }

  /**
   * The subject at the end of content: all of it where a quotation behind the cue is what is said.
   */
  private static Range subjectIn(Passage passage, Range content, Report report) {
    boolean comma = passage.word(content.to() - 1).equals(",");
    boolean quoted =
        report.contents().stream()
            .anyMatch(other -> other.from() > content.to() && isQuoted(passage, other));
    Range phrase = quoted && comma ? Phrases.rightOf(passage, content.from(), content.to()) : null;
    if (phrase != null) {
      return content;
    }
    if (!Phrases.isNominal(passage, content.to() - 1)) {
      return null;
    }
    int from = content.to() - 1;
    while (from > content.from() && !passage.word(from - 1).equals(",")) {
      from--;
    }
    Range subject = new Range(from, content.to());
    return Phrases.hasVerb(passage, subject) ? null : subject;
  }

  private static boolean isQuoted(Passage passage, Range range) {
    return passage.quotations().inside(range.from())
        || passage.quotations().inside(range.from() + 1);
  }

  /** Takes a name in commas into the source it names, and ends infinitives at a new clause. */
  private static Report tidy(Passage passage, Report report) {
    Range source =
        report.source() == null
            ? null
            : withName(passage, withAntecedent(passage, withoutYear(passage, report.source())));
    List<Range> contents = new ArrayList<>();
    for (Range content : report.contents()) {
      boolean clash = source != null && source.has(content.from()) && source.to() < content.to();
      Range free = clash ? new Range(source.to(), content.to()) : content;
      free = withoutHearer(passage, report.cue(), free);
      contents.add(FrameRules.untilNewClause(passage, free));
    }
    return new Report(agent(passage, report, source), report.cue(), contents);
  }

  /**
   * "Who spoke through his aide," and "38, from Dunmarsh," go on from the name before them, "the
   * lecturer who" ends there.
   */
  private static Range withAntecedent(Passage passage, Range source) {
    if (source.length() > 1 && RELATIVES.contains(passage.word(source.to() - 1))) {
      return new Range(source.from(), source.to() - 1);
    }
    boolean relative = source.length() > 1 && RELATIVES.contains(passage.word(source.from()));
    boolean age =
        passage.tag(source.from()).equals("NUM") && passage.word(source.from() + 1).equals(",");
    int comma = source.from() - 1;
    int floor = passage.sentenceAt(source.from()).from();
    boolean aside = (relative || age) && comma > floor && passage.word(comma).equals(",");
    Range before = aside ? Phrases.leftOf(passage, comma, floor) : null;
    return before == null ? source : new Range(before.from(), source.to());
  }

  /** The phrase without a year before it: "in 2018 Sheiman claimed". */
  private static Range withoutYear(Passage passage, Range phrase) {
    boolean year =
        phrase.length() > 1
            && passage.tag(phrase.from()).equals("NUM")
            && passage.tag(phrase.from() + 1).equals("PROPN");
    return year ? new Range(phrase.from() + 1, phrase.to()) : phrase;
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

  private static Range source(Passage passage, Report report, Report last, Said said) {
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
    Range around = said.at(cue.from());
    int floor = around == null ? sentence.from() : Math.max(sentence.from(), around.from());
    Range subject = floor < end ? subject(passage, report, end, floor) : null;
    if (subject == null && floor > sentence.from()) {
      subject = subject(passage, report, end, sentence.from());
    }
    if (subject != null) {
      return subject;
    }
    boolean goesOn = passage.word(verb).endsWith("ing") || passage.word(end - 1).equals("and");
    boolean near =
        last != null && passage.sentenceOf(last.cue().from()) == passage.sentenceOf(verb);
    return goesOn && near ? last.source() : null;
  }

  /** The subject that ends right before a token, or before a time such as "last night" there. */
  private static Range subject(Passage passage, Report report, int end, int floor) {
    Range subject = phrase(passage, end, floor);
    boolean time = subject != null && isTime(passage, subject);
    if (time) {
      subject = phrase(passage, subject.from(), floor);
    }
    boolean behind =
        report.contents().stream().allMatch(range -> range.from() >= report.cue().to());
    boolean direct = time || behind || !passage.word(end - 1).equals(",");
    return subject != null && direct && free(passage, report, subject, floor) ? subject : null;
  }

  /** The noun phrase before a token, with the participle that opens what is said: "leaked". */
  private static Range phrase(Passage passage, int end, int floor) {
    Range phrase = Phrases.leftOf(passage, end, floor);
    if (phrase == null) {
      return null;
    }
    if (PRONOUNS.contains(passage.word(end - 1))) {
      return new Range(end - 1, end);
    }
    Range subject = withoutYear(passage, phrase);
    boolean opens = subject.from() == floor + 1;
    return opens && passage.tag(floor).equals("VERB") && passage.word(floor).endsWith("ed")
        ? new Range(floor, subject.to())
        : subject;
  }

  /** The subject must not be what is said, nor hang on a preposition or another verb. */
  private static boolean free(Passage passage, Report report, Range subject, int floor) {
    String before = passage.word(subject.from() - 1);
    boolean hangs =
        subject.from() > floor
            && !PRONOUNS.contains(passage.word(subject.to() - 1))
            && (passage.tag(subject.from() - 1).equals("ADP")
                || passage.isVerb(subject.from() - 1));
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

  /** The verb of a cue; a word that the tagger takes for a noun if it is known to report. */
  private static int verb(Passage passage, Range cue) {
    for (int i = cue.from(); i < cue.to(); i++) {
      if (passage.tag(i).startsWith("VERB")) {
        return i;
      }
    }
    boolean known =
        cue.length() == 1
            && passage.word(cue.from()).endsWith("s")
            && !Lexicon.cueKind(passage.token(cue.from()).lemma()).isEmpty();
    return known ? cue.from() : -1;
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
