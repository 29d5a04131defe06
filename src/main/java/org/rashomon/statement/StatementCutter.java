package org.rashomon.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rashomon.model.SourceType;

/**
 * Cuts sentences into statements: what is attributed apart from the words that attribute it, those
 * words too where they tell something of their own, and clauses joined by "and" or "but" that could
 * stand alone. Every sentence yields at least one.
 */
final class StatementCutter {
  private static final Set<String> JOINERS = Set.of("and", "but", "while", "whereas", "yet");
  private static final Set<String> HANGING =
      Set.of("who", "whom", "whose", "which", "that", "when", "where", "as", "of", "for", "to");
  private static final Set<String> OPENERS = Set.of("that", "if", "because", "as");
  private static final Set<String> HANGING_VERB = Set.of("to", "that", "which", "who", "whom");
  private static final Set<String> TIMES =
      Set.of("after", "before", "since", "until", "when", "while", "within");
  private static final int SHORTEST = 3;
  private static final int SHORTEST_CLAUSE = 4;
  private static final int FARTHEST_VERB = 15;
  private static final int FARTHEST_CUE = 8;
  private static final int OWN = -1;

  private final Passage passage;
  private final List<Chained> reports;
  private final int[] owner;
  private final Frames frames;

  private StatementCutter(Passage passage, List<Chained> reports) {
    this.passage = passage;
    this.reports = reports;
    this.owner = new int[passage.size()];
    this.frames = new Frames(passage);
  }

  /** The clauses of a passage, in order. */
  static List<Clause> cut(Passage passage, List<Chained> reports) {
    StatementCutter cutter = new StatementCutter(passage, reports);
    cutter.paint();
    List<Clause> clauses = new ArrayList<>();
    int begin = Dateline.end(passage);
    for (Range sentence : passage.sentences()) {
      if (sentence.to() > begin) {
        cutter.cut(new Range(Math.max(begin, sentence.from()), sentence.to()), clauses);
      }
    }
    return clauses;
  }

  /** Gives each token to the narrowest report whose content holds it. */
  private void paint() {
    Arrays.fill(owner, OWN);
    Integer[] order = new Integer[reports.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Integer.compare(size(b), size(a)));
    for (int index : order) {
      Chained chained = reports.get(index);
      List<Range> stated = parted(chained.report()).stream().filter(this::states).toList();
      if (stated.size() == 1 && isTime(stated.get(0))) {
        continue;
      }
      if (!stated.isEmpty() && cites(chained)) {
        frames.mark(chained.report());
        for (Range content : stated) {
          Range range = readable(chained.report(), content);
          frames.clear(range);
          Arrays.fill(owner, range.from(), range.to(), index);
        }
      }
    }
  }

  /** "The bridge, she said, was closed" is one clause, the words of attribution within it. */
  private List<Range> parted(Report report) {
    List<Range> contents = report.contents();
    if (contents.size() < 2) {
      return contents;
    }
    Range first = contents.get(0);
    Range second = contents.get(1);
    boolean between = first.to() <= report.cue().from() && report.cue().to() <= second.from();
    boolean near = passage.sentenceOf(first.from()) == passage.sentenceOf(second.from());
    if (!between || !near || Phrases.hasVerb(passage, first)) {
      return contents;
    }
    List<Range> joined = new ArrayList<>(contents.subList(1, contents.size()));
    joined.set(0, new Range(first.from(), second.to()));
    return joined;
  }

  private int size(int report) {
    return reports.get(report).report().size();
  }

  /** Words without a source ("is expected to") are the outlet's own, unless they are quoted. */
  private boolean cites(Chained chained) {
    if (chained.report().quotes(passage)) {
      return true;
    }
    boolean sourced =
        chained.source().type() != SourceType.UNRESOLVED || chained.report().source() != null;
    return sourced && (hasSubject(chained.report()) || !nominal(chained.report().cue()));
  }

  /** "Minister denies bridge was unsafe": the tagger takes the verb of a headline for a noun. */
  private boolean hasSubject(Report report) {
    Range cue = report.cue();
    return passage.sentences().size() == 1
        && cue.length() == 1
        && report.source() != null
        && report.source().to() == cue.from()
        && !Lexicon.cueKind(passage.token(cue.from()).lemma()).isEmpty();
  }

  /** "Her plan to leave was rejected" tells of the plan in the enclosing voice. */
  private boolean nominal(Range cue) {
    boolean noun = false;
    for (int i = cue.from(); i < cue.to(); i++) {
      noun |= passage.tag(i).equals("NOUN");
      if (passage.isVerb(i)) {
        return false;
      }
    }
    return noun;
  }

  /** What is read alone: an infinitive or an object together with its source and cue. */
  private Range readable(Report report, Range content) {
    boolean clause = isWholeClause(content) && (opened(content) || isKnown(report.cue()));
    if (clause || isQuoted(content)) {
      return content;
    }
    Range source = report.source();
    boolean apart = source == null || report.cue().from() - source.to() > FARTHEST_CUE;
    int start = apart ? report.cue().from() : source.from();
    boolean adjoins =
        start < content.from()
            && report.cue().to() <= content.from()
            && content.from() - report.cue().to() <= FARTHEST_CUE
            && passage.sentenceOf(start) == passage.sentenceOf(content.from());
    return adjoins ? new Range(Math.min(start, report.cue().from()), content.to()) : content;
  }

  /** Whether a quotation that a stretch begins with goes on to its end. */
  private boolean isQuoted(Range range) {
    Range quotation = passage.quotations().around(range.from());
    return quotation != null && quotation.to() + 1 >= range.to();
  }

  private boolean isKnown(Range cue) {
    for (int i = cue.from(); i < cue.to(); i++) {
      if (!Lexicon.cueKind(passage.token(i).lemma()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean opened(Range range) {
    return OPENERS.contains(passage.word(range.from()));
  }

  /** Whether a subject and its verb open a stretch, "that" before them or not. */
  private boolean isWholeClause(Range range) {
    boolean subject = false;
    int end = Math.min(range.to(), range.from() + FARTHEST_VERB);
    for (int i = range.from() + (opened(range) ? 1 : 0); i < end; i++) {
      if (passage.word(i).equals(".")) {
        return false;
      }
      if (passage.isVerb(i)) {
        return subject && !passage.word(i).endsWith("ing");
      }
      if (HANGING_VERB.contains(passage.word(i))) {
        return false;
      }
      subject |= Phrases.isNominal(passage, i);
    }
    return false;
  }

  /** "After 34 pupils fall ill" tells when, not what. */
  private boolean isTime(Range content) {
    return TIMES.contains(passage.word(content.from()))
        && !passage.quotations().inside(content.from());
  }

  /** Whether a stretch of content says something: a quotation or a finite clause. */
  private boolean states(Range content) {
    if (content.length() < SHORTEST) {
      return false;
    }
    if (isHeadline(content)) {
      return true;
    }
    boolean quoted = passage.quotations().inside(content.from());
    boolean infinitive = passage.word(content.from()).equals("to");
    return Phrases.hasVerb(passage, content) && (quoted || !infinitive || content.length() > 5);
  }

  /** "No deal yet, says minister": a headline needs no verb. */
  private boolean isHeadline(Range content) {
    boolean edge = content.from() == 0 || content.to() == passage.size();
    return passage.sentences().size() == 1 && edge && 3 * content.length() >= passage.size();
  }

  private void cut(Range sentence, List<Clause> clauses) {
    List<Clause> found = new ArrayList<>();
    List<Range> left = new ArrayList<>();
    for (Range stretch : stretches(sentence)) {
      if (!stretch(stretch, sentence, found)) {
        left.add(stretch);
      }
    }
    if (found.isEmpty()) {
      clauses.add(new Clause(sentence, main(sentence)));
      return;
    }
    int said = found.stream().mapToInt(clause -> passage.words(clause.range()).length()).sum();
    boolean most = 2 * said < passage.words(sentence).length();
    for (Range frame : joined(left)) {
      Range bare = bare(frame);
      if (bare != null && frames.tells(bare)) {
        found.add(new Clause(bare, owner[frame.from()]));
      } else if (bare != null && most && owner[frame.from()] == OWN && introduces(bare)) {
        found.add(new Clause(bare, OWN, true));
      }
    }
    found.sort(Comparator.comparing(Clause::range));
    clauses.addAll(found);
  }

  /** The longest runs of one owner, inside frames or outside of them. */
  private List<Range> stretches(Range sentence) {
    List<Range> stretches = new ArrayList<>();
    int from = sentence.from();
    for (int i = sentence.from() + 1; i <= sentence.to(); i++) {
      if (i == sentence.to() || owner[i] != owner[from] || frames.has(i) != frames.has(from)) {
        stretches.add(new Range(from, i));
        from = i;
      }
    }
    return stretches;
  }

  /** Neighbours of one owner as one. */
  private List<Range> joined(List<Range> stretches) {
    List<Range> joined = new ArrayList<>();
    for (Range stretch : stretches) {
      Range last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean goesOn =
          last != null
              && last.to() == stretch.from()
              && owner[last.from()] == owner[stretch.from()];
      if (goesOn) {
        joined.set(joined.size() - 1, new Range(last.from(), stretch.to()));
      } else {
        joined.add(stretch);
      }
    }
    return joined;
  }

  /** The report that owns most of a sentence that yields no clause. */
  private int main(Range sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (owner[i] >= 0) {
        return owner[i];
      }
    }
    return OWN;
  }

  /** Adds the clauses of a stretch; false if it cannot stand as a statement. */
  private boolean stretch(Range stretch, Range sentence, List<Clause> clauses) {
    Range bare = bare(stretch);
    if (frames.has(stretch.from()) || bare == null) {
      return false;
    }
    int report = owner[stretch.from()];
    boolean whole = stretch.equals(sentence);
    if (!whole && !(report == OWN ? isClause(bare) : says(bare))) {
      return false;
    }
    split(whole || report != OWN ? stretch : bare, report, clauses);
    return true;
  }

  private boolean says(Range bare) {
    return bare.length() >= SHORTEST && (frames.hasOwnVerb(bare) || isHeadline(bare));
  }

  /** Whether words beside an attribution are a main clause: "as he left" and "of the firm" hang. */
  private boolean isClause(Range bare) {
    String tag = passage.tag(bare.from());
    boolean hangs = tag.equals("SCONJ") || HANGING.contains(passage.word(bare.from()));
    return !hangs && standsAlone(bare) && frames.hasOwnVerb(bare);
  }

  /** Cuts before "and" or "but" where both sides have a verb and the second a subject. */
  private void split(Range range, int report, List<Clause> clauses) {
    int from = range.from();
    for (int i = range.from() + SHORTEST_CLAUSE; i < range.to() - SHORTEST_CLAUSE; i++) {
      boolean joint = JOINERS.contains(passage.word(i)) && passage.word(i - 1).equals(",");
      if (joint || passage.word(i).equals(";")) {
        Range left = new Range(from, i);
        Range right = new Range(i + 1, range.to());
        if (Phrases.hasVerb(passage, left) && standsAlone(right)) {
          clauses.add(new Clause(bare(left), report));
          from = i + 1;
        }
      }
    }
    int to = range.to();
    while (to - 1 > from && JOINERS.contains(passage.word(to - 1))) {
      to--;
    }
    clauses.add(new Clause(new Range(from, to), report));
  }

  /** Whether a verb follows a subject. */
  private boolean standsAlone(Range clause) {
    int i = clause.from();
    boolean subject = false;
    while (i < clause.to() && i - clause.from() < FARTHEST_VERB && !passage.isVerb(i)) {
      subject |= Phrases.isNominal(passage, i);
      i++;
    }
    return subject && i < clause.to() && passage.isVerb(i);
  }

  /** "Said Mara Lind, a port engineer": most of a sentence may be on who speaks, where or when. */
  private boolean introduces(Range frame) {
    return frames.describes(frame) && Phrases.hasVerb(passage, frame);
  }

  /** Without marks and joining words at the edges; null if nothing is left. */
  private Range bare(Range range) {
    int from = range.from();
    int to = range.to();
    while (from < to && edge(from)) {
      from++;
    }
    while (to > from && passage.tag(to - 1).equals("PUNCT")) {
      to--;
    }
    return from < to ? new Range(from, to) : null;
  }

  private boolean edge(int i) {
    return passage.tag(i).equals("PUNCT") || JOINERS.contains(passage.word(i));
  }
}
