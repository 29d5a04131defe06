package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.rashomon.model.Statement;

/**
 * Puts the statements that were cut from one sentence together again: a sentence is the unit in
 * which outlets can be compared, its clauses are what is then said to agree or not.
 */
final class SentenceGroups {
  private static final Pattern ENDS = Pattern.compile("[.?!…][\"'”’»)\\]]*$");
  private static final int WIDEST_GAP = 60;

  private SentenceGroups() {}

  /** The sentences of an article, in the order of its fields and positions. */
  static List<List<Statement>> of(List<Statement> statements) {
    List<Statement> sorted = new ArrayList<>(statements);
    sorted.sort(
        Comparator.comparing(Statement::field)
            .thenComparing(Statement::span)
            .thenComparing(Statement::id));
    List<List<Statement>> sentences = new ArrayList<>();
    Statement last = null;
    for (Statement statement : sorted) {
      if (last == null || !together(last, statement)) {
        sentences.add(new ArrayList<>());
      }
      sentences.get(sentences.size() - 1).add(statement);
      last = statement;
    }
    return sentences;
  }

  private static boolean together(Statement before, Statement after) {
    if (before.field() != after.field()) {
      return false;
    }
    boolean overlap = before.span().overlaps(after.span());
    boolean near = after.span().start() - before.span().end() <= WIDEST_GAP;
    return overlap || (near && !ENDS.matcher(before.text().strip()).find());
  }
}
