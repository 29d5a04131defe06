package org.rashomon.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Cuts sentences into statements: what is attributed apart from the words that attribute it, those
 * words too where they tell something of their own, and clauses joined by "and" or "but" that could
 * stand alone. Every sentence yields at least one, but for labels.
 */
final class StatementCutter {
  static final Set<String> JOINERS = Set.of("and", "but", "while", "whereas", "yet");
  private static final Set<String> HANGING =
      Set.of("who", "whom", "whose", "which", "that", "when", "where", "as", "of", "for", "to");

  private static final int SHORTEST = 3;
  private static final int SHORTEST_CLAUSE = 4;
  private static final int FARTHEST_VERB = 15;

  private final Passage passage;
  private final Owners owners;
  private final Frames frames;
  private final Edges edges;

  private StatementCutter(Passage passage, Owners owners) {
    this.passage = passage;
    this.owners = owners;
    this.frames = owners.frames();
    this.edges = new Edges(passage, owners);
  }

  /** The clauses of a passage, in order. */
  static List<Clause> cut(Passage passage, List<Chained> reports) {
    StatementCutter cutter = new StatementCutter(passage, Owners.of(passage, reports));
    List<Clause> clauses = new ArrayList<>();
    int begin = Dateline.end(passage);
    for (Range sentence : passage.sentences()) {
      if (sentence.to() > begin && !cutter.isLabel(sentence)) {
        cutter.cut(new Range(Math.max(begin, sentence.from()), sentence.to()), clauses);
      }
    }
    return clauses;
  }

  /** Nothing but capitals that say nothing: who wrote or sold the article, or a heading in it. */
  private boolean isLabel(Range sentence) {
    if (sentence.from() == 0) {
      return false;
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean capital = Character.isUpperCase(passage.token(i).text().codePointAt(0));
      if (!capital || passage.isVerb(i) || owners.of(i) != Owners.OWN) {
        return false;
      }
    }
    return true;
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
      Range bare = edges.bare(frame);
      if (bare != null && (frames.tells(bare) || tellsBefore(bare))) {
        found.add(new Clause(bare, owners.of(frame.from())));
      } else if (bare != null && most && introduces(bare)) {
        found.add(new Clause(bare, Owners.OWN, owners.cueIn(bare)));
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
      if (i == sentence.to()
          || owners.of(i) != owners.of(from)
          || frames.has(i) != frames.has(from)) {
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
              && owners.of(last.from()) == owners.of(stretch.from());
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
      if (owners.of(i) >= 0) {
        return owners.of(i);
      }
    }
    return Owners.OWN;
  }

  /** Adds the clauses of a stretch; false if it cannot stand as a statement. */
  private boolean stretch(Range stretch, Range sentence, List<Clause> clauses) {
    Range bare = edges.bare(stretch);
    if (frames.has(stretch.from()) || bare == null) {
      return false;
    }
    int report = owners.of(stretch.from());
    boolean whole = stretch.equals(sentence);
    if (!whole && !(report == Owners.OWN ? isClause(bare) : says(bare, report))) {
      return false;
    }
    split(whole || report != Owners.OWN ? stretch : bare, report, clauses);
    return true;
  }

  private boolean says(Range bare, int report) {
    boolean tells = frames.hasOwnVerb(bare) || owners.isHeadline(bare) || owners.measures(report);
    return bare.length() >= SHORTEST && tells;
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
          clauses.add(new Clause(edges.bare(left), report));
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

  /** Whether it is a clause on its own: "Lind released the figures" of "and said they were low". */
  private boolean tellsBefore(Range bare) {
    int start = clauseStart(bare);
    return start >= 0
        && owners.cueIn(bare) == null
        && bare.length() >= SHORTEST_CLAUSE
        && !passage.isVerb(bare.to() - 1)
        && frames.hasOwnVerb(bare)
        && !isParticiple(start, firstVerb(start));
  }

  /** Where a subject and its verb begin, at once or behind "in March,"; -1 if nowhere. */
  private int clauseStart(Range bare) {
    Clauses clauses = new Clauses(passage);
    if (clauses.opensClause(bare.from(), bare.to())) {
      return bare.from();
    }
    int i = bare.from();
    if (i > passage.sentenceAt(i).from()) {
      return -1;
    }
    while (i < bare.to() && !passage.word(i).equals(",")) {
      i++;
    }
    return clauses.opensClause(i + 1, bare.to()) ? i + 1 : -1;
  }

  private int firstVerb(int from) {
    int verb = from;
    while (!passage.isVerb(verb)) {
      verb++;
    }
    return verb;
  }

  /** "WorldCom, brought down by a scandal": behind the first comma after the subject. */
  private boolean isParticiple(int from, int verb) {
    boolean comma = false;
    for (int i = from; i < verb - 1; i++) {
      comma |= passage.word(i).equals(",");
    }
    return passage.word(verb - 1).equals(",") && !comma;
  }

  /** "Said Mara Lind, a port engineer": most of a sentence may be on who speaks, where or when. */
  private boolean introduces(Range frame) {
    return owners.of(frame.from()) == Owners.OWN
        && frames.describes(frame)
        && owners.cueIn(frame) != null;
  }
}
