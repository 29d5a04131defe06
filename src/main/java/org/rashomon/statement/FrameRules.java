package org.rashomon.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.rashomon.text.Dates;

/** Finds the source and the content of a cue by tags, quotation marks and word order. */
final class FrameRules {
  private static final Set<String> CLAUSE_WORDS = Set.of("that", "how", "why", "whether", "if");

  private static final Set<String> OPENERS =
      Set.of("when", "asked", "after", "before", "while", "as", "speaking", "where", "once");
  private static final Set<String> AFTER_TIME = Set.of(",", ".", ";", "(", ")");
  private static final int LONGEST_TIME = 8;
  private static final Set<String> MARKS = Set.of(",", ".", ":", ";", "-", "\u2014", "\u2013");
  private static final Set<String> HELPERS = Set.of("have", "be", "do");

  private FrameRules() {}

  /** The attribution that a cue makes; null if it makes none. */
  static Report frame(Passage passage, Range cue) {
    Range sentence = passage.sentenceAt(cue.from());
    boolean accordingTo = passage.word(cue.from()).equals("according");
    Range source = source(passage, cue, sentence, accordingTo);
    List<Range> contents = contents(passage, cue, source, sentence, accordingTo);
    return contents.isEmpty() ? null : new Report(source, cue, contents);
  }

  private static Range source(Passage passage, Range cue, Range sentence, boolean accordingTo) {
    if (accordingTo) {
      return withCommas(passage, Phrases.rightOf(passage, cue.to(), sentence.to()), sentence);
    }
    int end = cue.from();
    while (end > sentence.from() && isVerbal(passage, end - 1)) {
      end--;
    }
    String before = passage.word(end - 1);
    boolean inverted = end > sentence.from() && (before.equals("\"") || before.equals(","));
    if (inverted) {
      Range right = Phrases.rightOf(passage, cue.to(), sentence.to());
      if (right != null) {
        return withCommas(passage, right, sentence);
      }
    }
    return Phrases.leftOf(passage, end, sentence.from());
  }

  /** Takes in a name or description that stands between commas after a noun phrase. */
  private static Range withCommas(Passage passage, Range phrase, Range sentence) {
    if (phrase == null || !passage.word(phrase.to()).equals(",")) {
      return phrase;
    }
    Range next = Phrases.rightOf(passage, phrase.to() + 1, sentence.to());
    boolean common = next != null && isCommon(passage, phrase) && isCommon(passage, next);
    boolean described = next != null && passage.word(next.to()).equals(",") && !common;
    return described ? new Range(phrase.from(), next.to() + 1) : phrase;
  }

  /** Two phrases without a name describe two, not one: "the minutes, the chairman". */
  private static boolean isCommon(Passage passage, Range phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (passage.tag(i).equals("PROPN")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isVerbal(Passage passage, int i) {
    String tag = passage.tag(i);
    return tag.startsWith("AUX")
        || tag.equals("ADV")
        || (tag.equals("VERB") && isHelper(passage, i));
  }

  private static boolean isHelper(Passage passage, int i) {
    return HELPERS.contains(passage.token(i).lemma());
  }

  private static List<Range> contents(
      Passage passage, Range cue, Range source, Range sentence, boolean accordingTo) {
    int from = source == null ? cue.from() : Math.min(source.from(), cue.from());
    int to = source == null ? cue.to() : Math.max(source.to(), cue.to());
    List<Range> contents = new ArrayList<>();
    Range before = quotedBefore(passage, from, sentence);
    Range after = quotedAfter(passage, to);
    if (before != null) {
      contents.add(before);
      if (after != null && after.from() - to < 4) {
        contents.add(after);
      }
      return contents;
    }
    if (!accordingTo && isPostposed(passage, from, to)) {
      contents.add(trim(passage, new Range(sentence.from(), from - 1)));
    } else if (!accordingTo && to == cue.to() && hasContentAfter(passage, to, sentence)) {
      contents.add(after != null && after.from() - to <= 2 ? after : rest(passage, to, sentence));
    } else if (passage.word(from - 1).equals(",") && from - 1 > sentence.from()) {
      contents.add(trim(passage, new Range(sentence.from(), from - 1)));
    } else if (passage.word(to).equals(",") && to + 1 < sentence.to()) {
      contents.add(rest(passage, to + 1, sentence));
    } else if (accordingTo && from > sentence.from()) {
      contents.add(trim(passage, new Range(sentence.from(), from)));
    }
    contents.removeAll(Collections.singleton(null));
    return contents;
  }

  /**
   * Whether a clause and a comma stand before source and cue, and behind them nothing but a time or
   * place up to the next mark: "The bridge was closed, the council said on Friday, ...".
   */
  static boolean isPostposed(Passage passage, int from, int to) {
    Range sentence = passage.sentenceAt(from);
    int comma = from - 1;
    boolean opens = comma <= sentence.from() || !passage.word(comma).equals(",");
    if (opens || !isClause(passage, new Range(sentence.from(), comma))) {
      return false;
    }
    int end = to;
    while (end < sentence.to() && !passage.tag(end).equals("PUNCT")) {
      if (end - to >= LONGEST_TIME || passage.isVerb(end) || !isAside(passage, to)) {
        return false;
      }
      end++;
    }
    return end == sentence.to() || AFTER_TIME.contains(passage.word(end));
  }

  private static boolean isAside(Passage passage, int i) {
    String tag = passage.tag(i);
    return tag.equals("ADP") || tag.equals("ADV") || Dates.isCalendarWord(passage.word(i));
  }

  /** Whether words hold a subject and a finite verb, and do not hang on what follows them. */
  private static boolean isClause(Passage passage, Range range) {
    boolean whole = true;
    boolean subject = false;
    boolean verb = false;
    for (int i = range.from(); i < range.to(); i++) {
      boolean starts = i == range.from();
      String tag = passage.tag(i);
      whole &=
          !starts
              || !(tag.equals("SCONJ") || tag.equals("VERB") || OPENERS.contains(passage.word(i)));
      whole |= !starts && passage.word(i).equals(",");
      verb |= subject && passage.isVerb(i);
      subject |= Phrases.isNominal(passage, i) || tag.equals("PRON");
    }
    return whole && verb;
  }

  private static boolean hasContentAfter(Passage passage, int to, Range sentence) {
    if (to >= sentence.to() - 1) {
      return false;
    }
    String word = passage.word(to);
    boolean clause = CLAUSE_WORDS.contains(word) || word.equals("\"") || word.equals(":");
    return clause || Phrases.hasVerb(passage, new Range(to, sentence.to()));
  }

  private static Range quotedBefore(Passage passage, int from, Range sentence) {
    int last = from - 1;
    if (last >= sentence.from() && passage.word(last).equals(",")) {
      last--;
    }
    Range quotation =
        last < 0 || last < sentence.from() - 1 ? null : passage.quotations().around(last);
    return quotation != null && quotation.to() - 1 == last ? quotation : null;
  }

  private static Range quotedAfter(Passage passage, int to) {
    int limit = Math.min(passage.size(), to + 12);
    for (int i = to; i < limit; i++) {
      if (passage.startsParagraph(i) && i > to) {
        return null;
      }
      Range quotation = passage.quotations().around(i);
      if (quotation != null) {
        return quotation.from() < to ? null : quotation;
      }
    }
    return null;
  }

  private static Range rest(Passage passage, int from, Range sentence) {
    return trim(passage, untilNewClause(passage, new Range(from, sentence.to())));
  }

  /** An infinitive ends where "but" opens a clause with a subject of its own. */
  static Range untilNewClause(Passage passage, Range content) {
    if (!passage.word(content.from()).equals("to")) {
      return content;
    }
    for (int i = content.from() + 2; i < content.to() - 2; i++) {
      boolean pronoun = passage.tag(i + 1).equals("PRON") && passage.isVerb(i + 2);
      if (passage.word(i).equals("but") && pronoun) {
        return new Range(content.from(), i);
      }
    }
    return content;
  }

  /** Leaves out marks at the edges, but not quotation marks. */
  private static Range trim(Passage passage, Range range) {
    int from = range.from();
    int to = range.to();
    while (from < to && isMark(passage, from)) {
      from++;
    }
    while (to > from && isMark(passage, to - 1)) {
      to--;
    }
    return from < to ? new Range(from, to) : null;
  }

  private static boolean isMark(Passage passage, int i) {
    return MARKS.contains(passage.word(i));
  }
}
