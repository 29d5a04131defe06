package org.rashomon.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Reads "An internal memo, the weekly wrote, warned that the bridge was unsafe": a report put
 * between the subject and the verb of the report that it tells of, or behind the words that open
 * its clause.
 */
final class Interposed {
  private static final Set<String> GIVING =
      Set.of("put", "give", "list", "record", "describe", "contain", "speak");
  private static final Set<String> STARTS = Set.of("DET", "PRON", "ADJ", "NOUN", "PROPN", "NUM");
  private static final int LONGEST_FRAME = 9;
  private static final int LONGEST_SUBJECT = 14;

  private final Passage passage;
  private final Clauses clauses;
  private final List<Report> reports;

  private Interposed(Passage passage, List<Report> reports) {
    this.passage = passage;
    this.clauses = new Clauses(passage);
    this.reports = new ArrayList<>(reports);
  }

  /** The reports in the order of their cues, those put between others told as such. */
  static List<Report> mend(Passage passage, List<Report> reports) {
    Interposed interposed = new Interposed(passage, reports);
    passage.sentences().forEach(interposed::read);
    interposed.reports.sort(Comparator.comparing(Report::cue));
    return interposed.reports;
  }

  private void read(Range sentence) {
    int limit = Math.min(sentence.to(), sentence.from() + LONGEST_SUBJECT);
    int comma = sentence.from() + 1;
    while (comma < limit && !passage.word(comma).equals(",")) {
      comma++;
    }
    if (comma >= limit || passage.quotations().inside(comma)) {
      return;
    }
    int close = close(comma + 1, sentence.to());
    Range frame = close < 0 ? null : new Range(comma + 1, close);
    Range speech = frame == null ? null : speech(frame);
    boolean told = passage.tag(comma - 1).startsWith("VERB");
    Range subject = new Range(sentence.from(), told ? comma - 1 : comma);
    if (speech == null || subject.length() == 0) {
      return;
    }
    if (!told && isOpening(subject)) {
      putBehind(subject, frame, speech, sentence);
    } else if (!isSubject(subject)) {
      return;
    } else if (told) {
      put(subject, comma - 1, frame, speech, sentence);
    } else {
      int verb = close + 1;
      while (verb < sentence.to() && isHelper(verb)) {
        verb++;
      }
      put(subject, verb, frame, speech, sentence);
    }
  }

  private boolean isSubject(Range subject) {
    boolean noun = Phrases.isNominal(passage, subject.to() - 1);
    boolean opens = STARTS.contains(passage.tag(subject.from())) || isLeaked(subject.from());
    return noun && opens && !Phrases.hasVerb(passage, new Range(subject.from() + 1, subject.to()));
  }

  /** Time or place before the clause that it belongs to: "back then", "in January". */
  private boolean isOpening(Range range) {
    String tag = passage.tag(range.from());
    return (tag.equals("ADP") || tag.equals("ADV")) && !Phrases.hasVerb(passage, range);
  }

  /** A participle that describes: "leaked documents". */
  private boolean isLeaked(int i) {
    return passage.tag(i).equals("VERB") && passage.word(i).endsWith("ed");
  }

  private int close(int from, int ceiling) {
    for (int i = from; i < Math.min(ceiling, from + LONGEST_FRAME); i++) {
      if (passage.word(i).equals(",")) {
        return i;
      }
    }
    return -1;
  }

  /** The verb of "the weekly wrote" or "said the weekly". */
  private Range speech(Range frame) {
    int verb = -1;
    for (int i = frame.from(); i < frame.to(); i++) {
      if (passage.tag(i).startsWith("VERB")) {
        boolean says = Lexicon.cueKind(passage.token(i).lemma()).equals("say");
        if (verb >= 0 || !says) {
          return null;
        }
        verb = i;
      }
    }
    boolean edge = verb == frame.to() - 1 || verb == frame.from();
    boolean sourced = verb >= 0 && edge && frame.length() > 1 && isSource(frame, verb);
    return sourced ? new Range(verb, verb + 1) : null;
  }

  private boolean isSource(Range frame, int verb) {
    int first = verb == frame.from() ? verb + 1 : frame.from();
    boolean spoken = passage.word(verb).equals("asked") || passage.word(verb).equals("told");
    return STARTS.contains(passage.tag(first)) && !(first > verb && spoken);
  }

  private void put(Range subject, int verb, Range frame, Range speech, Range sentence) {
    String lemma = verb < sentence.to() ? passage.token(verb).lemma() : "";
    String kind = Lexicon.cueKind(lemma);
    boolean says = kind.equals("say") || kind.equals("show") || GIVING.contains(lemma);
    boolean tagged = passage.tag(verb).startsWith("VERB");
    if (!says || !tagged || clauses.isPassive(verb, subject.to())) {
      return;
    }
    int to = end(sentence, verb);
    boolean told = verb < frame.from();
    boolean that = passage.word(frame.to() + 1).equals("that");
    Range content =
        !told
            ? clauses.said(verb, to, true)
            : that && to > frame.to() + 2 ? new Range(frame.to() + 1, to) : null;
    if (content != null) {
      Range cue = new Range(verb, verb + 1);
      reports.removeIf(report -> report.cue().overlaps(cue) || report.cue().overlaps(speech));
      reports.add(new Report(subject, cue, List.of(content)));
      Range before = new Range(subject.from(), told ? verb + 1 : subject.to());
      reports.add(
          new Report(
              source(frame, speech), speech, List.of(before, new Range(frame.to() + 1, to))));
    }
  }

  /** "Back then, the weekly wrote, the bridge was unsafe": all but the frame is told. */
  private void putBehind(Range opening, Range frame, Range speech, Range sentence) {
    Range rest = new Range(frame.to() + 1, end(sentence, frame.to() + 1));
    boolean clause = STARTS.contains(passage.tag(rest.from())) && Phrases.hasVerb(passage, rest);
    if (clause && !passage.quotations().inside(rest.from())) {
      reports.removeIf(report -> report.cue().overlaps(speech));
      reports.add(new Report(source(frame, speech), speech, List.of(opening, rest)));
    }
  }

  private int end(Range sentence, int from) {
    int to = sentence.to();
    while (to > from && passage.tag(to - 1).equals("PUNCT") && !passage.word(to - 1).equals("\"")) {
      to--;
    }
    return to;
  }

  private static Range source(Range frame, Range speech) {
    boolean inverted = speech.from() == frame.from();
    return inverted ? new Range(speech.to(), frame.to()) : new Range(frame.from(), speech.from());
  }

  private boolean isHelper(int i) {
    return passage.tag(i).startsWith("AUX") || passage.tag(i).equals("ADV");
  }
}
