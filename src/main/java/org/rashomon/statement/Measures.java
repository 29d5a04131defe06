package org.rashomon.statement;

import java.util.List;
import java.util.Set;

/** Reads whose a figure is: "the commission put the turnout at 61.4 percent". */
final class Measures {
  private static final Set<String> VERBS =
      Set.of("put", "estimate", "say", "confirm", "count", "record", "give");

  /** What a figure is called that somebody gives. */
  private static final Set<String> ACCOUNTS = Set.of("figure", "count", "estimate", "tally");

  private static final Set<String> BEING = Set.of("be", "stand");

  /** What a figure is of. */
  private static final Set<String> MEASURED =
      Set.of("figure", "count", "estimate", "tally", "toll", "number", "total", "turnout", "rate");

  private static final Set<String> HOURS = Set.of("a.m.", "p.m.", "am", "pm", "o'clock");
  private static final Set<String> LEADING_TO_NOUN = Set.of("DET", "ADP", "ADJ", "NUM");
  private static final Set<String> PARTICLES = Set.of("ADP", "ADV", "PART");
  private static final Set<String> BORDERS = Set.of("PUNCT", "CCONJ", "SCONJ");
  private static final int LONGEST = 12;
  private static final int NUMBER_WITHIN = 4;

  private Measures() {}

  /** Whether a report gives a mere figure, which needs no verb of its own. */
  static boolean gives(Passage passage, Report report, Range content) {
    return content.length() <= LONGEST
        && isMeasuring(passage, report.cue())
        && number(passage, content.from(), content.to()) >= 0
        && !Phrases.hasVerb(passage, content);
  }

  private static boolean isMeasuring(Passage passage, Range cue) {
    int last = cue.to() - 1;
    while (last > cue.from() && !passage.isVerb(last)) {
      last--;
    }
    String lemma = passage.token(last).lemma();
    boolean is = BEING.contains(lemma) && ACCOUNTS.contains(passage.word(cue.from()));
    return is || VERBS.contains(lemma);
  }

  /** The report of a cue that gives a figure; null if it is none. */
  static Report report(Passage passage, int cue) {
    if (passage.quotations().inside(cue)) {
      return null;
    }
    return passage.tag(cue).equals("VERB") ? told(passage, cue) : owned(passage, cue);
  }

  /** "The commission has put the turnout at 61.4 percent", "gives a turnout of 61.4 percent". */
  private static Report told(Passage passage, int verb) {
    int figure =
        switch (passage.token(verb).lemma()) {
          case "put" -> behind(passage, verb, Set.of("at"), false);
          case "give" -> behind(passage, verb, Set.of("of", "as"), true);
          default -> -1;
        };
    if (figure < 0) {
      return null;
    }
    Range sentence = passage.sentenceAt(verb);
    Clauses clauses = new Clauses(passage);
    if (!clauses.isReal(verb, sentence.from()) || clauses.isPassive(verb, sentence.from())) {
      return null;
    }
    Range subject = clauses.subject(verb, sentence.from());
    return subject == null || !isWhole(passage, subject, sentence)
        ? null
        : new Report(
            subject,
            new Range(verb, verb + 1),
            List.of(new Range(verb + 1, end(passage, figure, sentence))));
  }

  /** "The commission's figure is 61.4 percent." */
  private static Report owned(Passage passage, int noun) {
    Range sentence = passage.sentenceAt(noun);
    boolean owned = noun > sentence.from() && passage.word(noun - 1).equals("'s");
    if (!owned || !ACCOUNTS.contains(passage.word(noun))) {
      return null;
    }
    String lemma = passage.token(noun + 1).lemma();
    int from = lemma.equals("stand") ? noun + 3 : noun + 2;
    boolean is =
        lemma.equals("be") || (lemma.equals("stand") && passage.word(noun + 2).equals("at"));
    int figure = is ? number(passage, from, Math.min(sentence.to(), from + NUMBER_WITHIN)) : -1;
    Range owner = Phrases.leftOf(passage, noun - 1, sentence.from());
    return figure < 0 || owner == null || !isWhole(passage, owner, sentence)
        ? null
        : new Report(
            owner, new Range(noun, from), List.of(new Range(from, end(passage, figure, sentence))));
  }

  private static int end(Passage passage, int figure, Range sentence) {
    int end = figure;
    while (end < sentence.to() && !passage.tag(end).equals("PUNCT")) {
      end++;
    }
    return end;
  }

  /** Whether nothing before a phrase belongs to it: "of the Organized (Crime Bureau)". */
  private static boolean isWhole(Passage passage, Range phrase, Range sentence) {
    int before = phrase.from() - 1;
    return before < sentence.from()
        || (BORDERS.contains(passage.tag(before)) && !passage.word(before).equals("'"));
  }

  /**
   * The number behind "put something at"; -1 if there is none, or it is an hour.
   *
   * @param named whether the something must be one of those that figures are of
   */
  private static int behind(Passage passage, int verb, Set<String> links, boolean named) {
    int to = Math.min(passage.sentenceAt(verb).to(), verb + LONGEST);
    int at = verb + 1;
    boolean names = false;
    while (at < to && !(links.contains(passage.word(at)) && (names || !named))) {
      boolean acts = passage.isVerb(at) && !LEADING_TO_NOUN.contains(passage.tag(at - 1));
      boolean ends = acts || passage.tag(at).equals("PUNCT");
      if (ends || (at == verb + 1 && PARTICLES.contains(passage.tag(at)))) {
        return -1;
      }
      names |= MEASURED.contains(passage.word(at));
      at++;
    }
    boolean something = at > verb + 1 && at < to;
    return something ? number(passage, at + 1, Math.min(to, at + NUMBER_WITHIN)) : -1;
  }

  /** The first number of a stretch; -1 if there is none, or it is an hour. */
  private static int number(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.tag(i).equals("NUM")) {
        return HOURS.contains(passage.word(i + 1)) ? -1 : i;
      }
    }
    return -1;
  }
}
