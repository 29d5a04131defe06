package org.rashomon.statement;

import java.util.Set;

/** Reads what stands around a verb of saying by tags and word order: its subject, what it says. */
final class Clauses {
  private static final Set<String> MODALS =
      Set.of("will", "would", "can", "could", "may", "might", "shall", "should", "must", "to");
  private static final Set<String> NEGATORS = Set.of("not", "never");
  private static final Set<String> BE = Set.of("be", "get");
  private static final Set<String> HEARING =
      Set.of("tell", "assure", "inform", "remind", "warn", "ask", "promise", "notify", "advise");
  private static final Set<String> QUESTIONS = Set.of("how", "why", "whether", "if", "what", "who");
  private static final Set<String> HANGING =
      Set.of("who", "which", "that", "to", "when", "where", "what", "everything");
  private static final Set<String> JOINERS = Set.of("and", "but", "while", "whereas");
  private static final Set<String> GIVING =
      Set.of("put", "give", "list", "record", "describe", "state", "contain", "set");
  private static final Set<String> BARE =
      Set.of(
          "say",
          "tell",
          "claim",
          "admit",
          "announce",
          "warn",
          "argue",
          "insist",
          "testify",
          "note",
          "suggest",
          "promise",
          "assure",
          "inform",
          "remind",
          "report",
          "find",
          "show",
          "allege",
          "acknowledge",
          "confirm",
          "state",
          "reveal",
          "maintain",
          "complain",
          "joke",
          "estimate");
  private static final Set<String> OBJECT = Set.of("DET", "NUM", "ADJ", "NOUN", "PROPN", "SYM");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we", "you");
  private static final int FARTHEST_VERB = 15;
  private static final int FARTHEST_THAT = 8;
  private static final int SHORTEST = 2;

  private final Passage passage;

  Clauses(Passage passage) {
    this.passage = passage;
  }

  /** Whether a verb reports that something was said: not what may, will or never be. */
  boolean isReal(int verb, int floor) {
    for (int i = verb - 1; i >= floor && helps(i); i--) {
      boolean negated = NEGATORS.contains(passage.word(i)) || passage.word(i).endsWith("n't");
      if (negated || MODALS.contains(passage.token(i).lemma())) {
        return false;
      }
    }
    return true;
  }

  boolean isPassive(int verb, int floor) {
    boolean participle = !passage.word(verb).endsWith("ing") && !passage.word(verb).endsWith("s");
    for (int i = verb - 1; participle && i >= floor && helps(i); i--) {
      if (BE.contains(passage.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  private boolean helps(int i) {
    String tag = passage.tag(i);
    boolean particle = tag.equals("PART") && !passage.word(i).equals("'s");
    return tag.startsWith("AUX") || tag.equals("ADV") || particle;
  }

  /** The noun phrase or relative pronoun before a verb and its helpers; null if there is none. */
  Range subject(int verb, int floor) {
    int end = verb;
    while (end > floor && helps(end - 1)) {
      end--;
    }
    if (end <= floor) {
      return null;
    }
    String before = passage.word(end - 1);
    if (before.equals("who") || (before.equals("that") && isAfterNoun(end - 1, floor))) {
      return new Range(end - 1, end);
    }
    if (before.equals("and") || before.equals("then")) {
      return shared(end - 1, floor);
    }
    Range phrase = Phrases.leftOf(passage, end, floor);
    return phrase == null ? null : tight(phrase);
  }

  /** The subject that a verb behind "and" shares with the verb before: "a man came and said". */
  private Range shared(int and, int floor) {
    int start = and;
    while (start > floor && !opens(start - 1)) {
      start--;
    }
    Range phrase = Phrases.rightOf(passage, start, and);
    return phrase != null && passage.isVerb(phrase.to()) ? phrase : null;
  }

  private boolean opens(int i) {
    return passage.tag(i).equals("PUNCT") || passage.tag(i).equals("SCONJ");
  }

  private boolean isAfterNoun(int i, int floor) {
    return i > floor && Set.of("NOUN", "PROPN").contains(passage.tag(i - 1));
  }

  /** "The captain the manifest" are two phrases: the last one counts. */
  private Range tight(Range phrase) {
    if (PRONOUNS.contains(passage.word(phrase.to() - 1))) {
      return new Range(phrase.to() - 1, phrase.to());
    }
    for (int i = phrase.to() - 1; i > phrase.from(); i--) {
      String before = passage.tag(i - 1);
      boolean opens = passage.tag(i).equals("DET") || passage.tag(i).equals("PRON");
      boolean closed = before.equals("NOUN") || before.equals("PROPN") || before.equals("PRON");
      boolean year = before.equals("NUM") && passage.tag(i).equals("PROPN");
      if ((opens && closed) || (year && i - 1 == phrase.from())) {
        return new Range(i, phrase.to());
      }
    }
    return phrase;
  }

  /**
   * What a verb says behind it.
   *
   * @param ceiling where the words end that may belong to it
   * @param document whether its subject is a document, which may say a mere figure
   * @return null where nothing follows that reads as said
   */
  Range said(int verb, int ceiling, boolean document) {
    String lemma = passage.token(verb).lemma();
    int end = end(verb + 1, ceiling);
    int from = HEARING.contains(lemma) ? afterHearer(verb + 1, end) : verb + 1;
    int that = that(from, end);
    if (that >= 0) {
      return trimmed(that, end);
    }
    Range quoted = quoted(from, ceiling);
    if (quoted != null) {
      return quoted;
    }
    boolean heard = from > verb + 1;
    from = heard ? pastTime(from) : from;
    int to = passage.word(from).equals("not") ? from + 1 : from;
    boolean infinitive = passage.word(to).equals("to") && (heard || lemma.equals("claim"));
    boolean asks = HEARING.contains(lemma) && QUESTIONS.contains(passage.word(from));
    boolean bare = BARE.contains(lemma) && opensClause(from, end);
    if (asks || bare || (infinitive && end - from > SHORTEST)) {
      return trimmed(from, infinitive ? infinitiveEnd(from, end) : end);
    }
    boolean gives = Lexicon.cueKind(lemma).equals("show") || GIVING.contains(lemma);
    boolean figure = document && gives && OBJECT.contains(passage.tag(from));
    return figure ? trimmed(from, end) : null;
  }

  /** Behind "on Monday". */
  private int pastTime(int from) {
    boolean time = passage.word(from).equals("on") && passage.tag(from + 1).equals("PROPN");
    return time ? from + 2 : from;
  }

  /** Behind "the captain" in "told the captain it was enough". */
  private int afterHearer(int from, int end) {
    if (from >= end) {
      return from;
    }
    int to = from;
    while (to < end && to - from < FARTHEST_THAT && goesOn(to, from)) {
      to++;
    }
    return to;
  }

  private boolean goesOn(int i, int from) {
    String tag = passage.tag(i);
    if (i == from) {
      return tag.equals("PRON") || tag.equals("DET") || Phrases.isNominal(passage, i);
    }
    boolean pronoun = passage.tag(from).equals("PRON") && i == from + 1 && !isPossessive(from);
    boolean noun = tag.equals("NOUN") || tag.equals("PROPN") || tag.equals("ADJ");
    return noun && !pronoun;
  }

  private boolean isPossessive(int i) {
    return Phrases.isPossessive(passage.word(i)) && !passage.tag(i + 1).startsWith("VERB");
  }

  /** The "that" of a clause, after a few words of time or place; -1 if there is none. */
  private int that(int from, int end) {
    for (int i = from; i < Math.min(end, from + FARTHEST_THAT); i++) {
      if (passage.word(i).equals("that") && Phrases.hasVerb(passage, new Range(i + 1, end))) {
        return i == from || opensAside(from) ? i : -1;
      }
      if (passage.isVerb(i) || passage.tag(i).equals("PUNCT")) {
        return -1;
      }
    }
    return -1;
  }

  /** "In May" and "recently" stand between a verb and its clause, "efforts" takes the clause. */
  private boolean opensAside(int i) {
    String tag = passage.tag(i);
    return tag.equals("ADV") || (tag.equals("ADP") && !passage.word(i).equals("about"));
  }

  /** A quotation within a quotation, or words after a comma within one. */
  private Range quoted(int from, int ceiling) {
    boolean pause = passage.word(from).equals(",") || passage.word(from).equals(":");
    int open = pause ? from + 1 : from;
    if (open >= ceiling || !passage.quotations().inside(from)) {
      return null;
    }
    String mark = passage.word(open);
    if (mark.equals("'") || mark.equals("\"")) {
      int close = open + 1;
      while (close < ceiling && !(passage.word(close).equals(mark) && ends(close))) {
        close++;
      }
      return trimmed(open + 1, close);
    }
    boolean order = pause && passage.tag(open).equals("VERB") && isBase(open);
    return order || (pause && opensClause(open, ceiling)) ? trimmed(open, ceiling) : null;
  }

  private boolean ends(int mark) {
    return passage.tag(mark - 1).equals("PUNCT") || !passage.tag(mark + 1).equals("NOUN");
  }

  private boolean isBase(int verb) {
    return passage.token(verb).lemma().equals(passage.word(verb));
  }

  /** Whether a subject and its finite verb begin at a token. */
  boolean opensClause(int from, int end) {
    boolean subject = false;
    for (int i = from; i < Math.min(end, from + FARTHEST_VERB); i++) {
      if (passage.isVerb(i)) {
        return subject && !passage.word(i).endsWith("ing");
      }
      boolean hangs = HANGING.contains(passage.word(i)) || passage.tag(i).equals("SCONJ");
      if (hangs || (i == from && passage.tag(i).equals("ADP"))) {
        return false;
      }
      subject |= Phrases.isNominal(passage, i);
    }
    return false;
  }

  /** Where a new main clause begins, at the latest at the ceiling. */
  int end(int from, int ceiling) {
    for (int i = from + SHORTEST; i < ceiling - SHORTEST; i++) {
      boolean joint = passage.word(i).equals(",") && JOINERS.contains(passage.word(i + 1));
      if (passage.word(i).equals(";") || (joint && opensClause(i + 2, ceiling))) {
        return i;
      }
    }
    return ceiling;
  }

  /** An infinitive ends where a new subject begins: "to sign and now nobody will". */
  private int infinitiveEnd(int from, int end) {
    for (int i = from + SHORTEST; i < end - SHORTEST; i++) {
      int next = passage.tag(i + 1).equals("ADV") ? i + 2 : i + 1;
      boolean pronoun = passage.tag(next).equals("PRON") && passage.isVerb(next + 1);
      if (JOINERS.contains(passage.word(i)) && pronoun) {
        return i;
      }
    }
    return end;
  }

  private Range trimmed(int from, int to) {
    int end = to;
    while (end > from && passage.tag(end - 1).equals("PUNCT") && !closes(from, end - 1)) {
      end--;
    }
    return end - from >= SHORTEST ? new Range(from, end) : null;
  }

  /** Whether a mark closes a quotation that begins in the same stretch. */
  private boolean closes(int from, int mark) {
    Range quotation = passage.quotations().around(mark);
    return quotation != null && quotation.from() >= from && quotation.to() == mark + 1;
  }
}
