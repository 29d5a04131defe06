package org.rashomon.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rashomon.model.SourceType;

/**
 * Cuts sentences into statements: what is attributed apart from the words that attribute it, and
 * clauses joined by "and" or "but" that could stand alone. Every sentence yields at least one.
 */
final class StatementCutter {
  private static final Set<String> JOINERS = Set.of("and", "but", "while", "whereas", "yet");
  private static final int SHORTEST = 3;
  private static final int SHORTEST_CLAUSE = 4;
  private static final int FARTHEST_VERB = 15;
  private static final int OWN = -1;
  private static final int FRAME = -2;

  private final Passage passage;
  private final List<Chained> reports;
  private final int[] owner;

  private StatementCutter(Passage passage, List<Chained> reports) {
    this.passage = passage;
    this.reports = reports;
    this.owner = new int[passage.size()];
  }

  /** The clauses of a passage, in order. */
  static List<Clause> cut(Passage passage, List<Chained> reports) {
    StatementCutter cutter = new StatementCutter(passage, reports);
    cutter.paint();
    List<Clause> clauses = new ArrayList<>();
    for (Range sentence : passage.sentences()) {
      cutter.cut(sentence, clauses);
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
      List<Range> stated = chained.report().contents().stream().filter(this::states).toList();
      if (stated.isEmpty() || !cites(chained)) {
        continue;
      }
      frame(chained.report().cue());
      if (chained.report().source() != null) {
        frame(chained.report().source());
      }
      stated.forEach(range -> Arrays.fill(owner, range.from(), range.to(), index));
    }
  }

  private void frame(Range range) {
    Arrays.fill(owner, range.from(), range.to(), FRAME);
  }

  private int size(int report) {
    return reports.get(report).report().size();
  }

  /** Words without a source ("is expected to") are the outlet's own, unless they are quoted. */
  private boolean cites(Chained chained) {
    return chained.source().type() != SourceType.UNRESOLVED
        || chained.report().source() != null
        || chained.report().quotes(passage);
  }

  /** Whether a stretch of content says something: a quotation or a finite clause. */
  private boolean states(Range content) {
    if (content.length() < SHORTEST) {
      return false;
    }
    boolean quoted = passage.quotations().inside(content.from());
    boolean infinitive = passage.word(content.from()).equals("to");
    return Phrases.hasVerb(passage, content) && (quoted || !infinitive || content.length() > 5);
  }

  private void cut(Range sentence, List<Clause> clauses) {
    int before = clauses.size();
    int from = sentence.from();
    for (int i = sentence.from() + 1; i <= sentence.to(); i++) {
      if (i == sentence.to() || owner[i] != owner[from]) {
        stretch(new Range(from, i), sentence, clauses);
        from = i;
      }
    }
    if (clauses.size() == before) {
      clauses.add(new Clause(sentence, main(sentence)));
    }
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

  private void stretch(Range stretch, Range sentence, List<Clause> clauses) {
    int report = owner[stretch.from()];
    Range bare = bare(stretch);
    if (report == FRAME || bare == null) {
      return;
    }
    if (stretch.equals(sentence)) {
      split(sentence, report, clauses);
    } else if (report == OWN ? standsAlone(bare) : says(bare)) {
      split(report == OWN ? bare : stretch, report, clauses);
    }
  }

  private boolean says(Range bare) {
    return bare.length() >= SHORTEST && Phrases.hasVerb(passage, bare);
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
    clauses.add(new Clause(new Range(from, range.to()), report));
  }

  /** Whether a verb follows a subject. */
  private boolean standsAlone(Range clause) {
    int i = clause.from();
    boolean subject = false;
    while (i < clause.to() && i - clause.from() < FARTHEST_VERB && !Phrases.isVerb(passage, i)) {
      subject |= Phrases.isNominal(passage, i);
      i++;
    }
    return subject && i < clause.to() && Phrases.isVerb(passage, i);
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
