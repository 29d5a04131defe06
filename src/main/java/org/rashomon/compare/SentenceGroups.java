package org.rashomon.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rashomon.model.ArticleStatements;
import org.rashomon.model.SentenceText;
import org.rashomon.model.Statement;

/**
 * Puts the statements that were cut from one sentence together again: a sentence is the unit in
 * which outlets can be compared, its clauses are what is then said to agree or not.
 */
final class SentenceGroups {
  /**
   * A sentence with its statements.
   *
   * @param lemmas of all its words, those that attribute among them, joined by spaces
   * @param tags as many
   */
  record Group(String lemmas, String tags, List<Statement> statements) {
    String text() {
      return String.join(" ", statements.stream().map(Statement::text).toList());
    }
  }

  private SentenceGroups() {}

  /** The sentences of an article that hold statements, in the order of its fields. */
  static List<Group> of(ArticleStatements work) {
    List<Statement> sorted = new ArrayList<>(work.statements());
    sorted.sort(
        Comparator.comparing(Statement::field)
            .thenComparing(Statement::span)
            .thenComparing(Statement::id));
    List<Group> groups = new ArrayList<>();
    int next = 0;
    for (SentenceText sentence : work.sentences()) {
      List<Statement> inside = new ArrayList<>();
      while (next < sorted.size() && startsBeforeEnd(sorted.get(next), sentence)) {
        inside.add(sorted.get(next++));
      }
      if (!inside.isEmpty()) {
        groups.add(new Group(sentence.lemmas(), sentence.tags(), inside));
      }
    }
    for (Statement alone : sorted.subList(next, sorted.size())) {
      groups.add(new Group(alone.lemmas(), alone.tags(), List.of(alone)));
    }
    return groups;
  }

  private static boolean startsBeforeEnd(Statement statement, SentenceText sentence) {
    return statement.field() == sentence.field()
        && statement.span().start() < sentence.span().end();
  }
}
