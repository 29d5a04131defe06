package org.rashomon.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads "Reuters, quoting a diplomat, reported" and "it wrote, citing two officers". */
final class Citing {
  private static final Set<String> VERBS = Set.of("citing", "quoting");
  private static final List<String> KINDS =
      List.of("person", "document", "organization", "outlet", "title");
  private static final int BEFORE = 30;
  private static final int BEHIND = 10;
  private static final int LONGEST = 15;

  private Citing() {}

  static boolean isVerb(String word) {
    return VERBS.contains(word);
  }

  /** Who is cited with a report; null where nobody is, or a reason rather than a source. */
  static Relays.Quoted by(Passage passage, Report report) {
    int verb = verb(passage, report);
    if (verb < 0) {
      return null;
    }
    Range cited = cited(passage, verb, report.cue());
    return new Relays.Quoted(cited, relay(passage, report, verb), without(report, cited), true);
  }

  /** The verb that cites a source of a report; -1 if there is none. */
  static int verb(Passage passage, Report report) {
    Range cue = report.cue();
    Range sentence = passage.sentenceAt(cue.from());
    int to = Math.min(sentence.to() - 1, cue.to() + BEHIND);
    for (int i = Math.max(sentence.from(), cue.from() - BEFORE); i < to; i++) {
      if (isVerb(passage.word(i)) && isFree(passage, report, i)) {
        Range cited = cited(passage, i, cue);
        boolean sourced = cited != null && relay(passage, report, i) != null;
        sourced &= !cue.has(i) || saysMore(passage, report, cited);
        if (sourced && (passage.word(i).equals("quoting") || isSource(passage, cited))) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isFree(Passage passage, Report report, int verb) {
    boolean quoted = passage.quotations().inside(verb);
    boolean opens = passage.word(verb - 1).equals(",") || passage.sentenceAt(verb).from() == verb;
    boolean said = report.contents().stream().anyMatch(range -> range.has(verb));
    return !quoted && opens && !said;
  }

  /** Whether a report whose cue cites tells more than who is cited. */
  private static boolean saysMore(Passage passage, Report report, Range cited) {
    return cited != null
        && without(report, cited).stream()
            .allMatch(range -> !range.overlaps(cited) && Phrases.hasVerb(passage, range));
  }

  private static Range cited(Passage passage, int verb, Range cue) {
    int ceiling = verb < cue.from() ? cue.from() : passage.sentenceAt(verb).to();
    int to = verb + 1;
    while (to < ceiling && to - verb < LONGEST && !ends(passage, to)) {
      to++;
    }
    return to > verb + 1 && ends(passage, to) ? new Range(verb + 1, to) : null;
  }

  private static boolean ends(Passage passage, int i) {
    return Set.of(",", ".", "that", ";", "\"", "as", "").contains(passage.word(i));
  }

  private static Range relay(Passage passage, Report report, int verb) {
    Range source = report.source();
    if (source == null || source.to() <= verb || source.from() > verb) {
      return source;
    }
    int to = passage.word(verb - 1).equals(",") ? verb - 1 : verb;
    return to > source.from() ? new Range(source.from(), to) : null;
  }

  /** People, bodies and documents are sources; "concerns" and "a lack of money" are reasons. */
  private static boolean isSource(Passage passage, Range cited) {
    int head = cited.from();
    for (int i = cited.from(); i < cited.to(); i++) {
      String tag = passage.tag(i);
      if (i > cited.from() && (tag.equals("ADP") || tag.equals("PRON") || tag.equals("VERB"))) {
        break;
      }
      head = Phrases.isNominal(passage, i) ? i : head;
    }
    String lemma = passage.token(head).lemma();
    return passage.tag(head).equals("PROPN")
        || KINDS.stream().anyMatch(kind -> Lexicon.isNamed(lemma, kind));
  }

  private static List<Range> without(Report report, Range cited) {
    List<Range> contents = new ArrayList<>();
    for (Range range : report.contents()) {
      if (!range.overlaps(cited)) {
        contents.add(range);
      } else if (range.to() - cited.to() > 2) {
        contents.add(new Range(cited.to() + 1, range.to()));
      }
    }
    return contents.isEmpty() ? report.contents() : contents;
  }
}
