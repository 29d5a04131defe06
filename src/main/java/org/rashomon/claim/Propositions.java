package org.rashomon.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rashomon.compare.Coverage;

/**
 * Tells which of a sentence's propositions the statements of like sentences tell: each the one with
 * which it shares most, if that is enough, and those of which it has much besides.
 */
final class Propositions {
  /** Share of the words that makes one tell of the other. */
  private static final double TELLS = 0.15;

  /** Share of the proposition's words that makes a statement tell of it too. */
  private static final double TELLS_TOO = 0.3;

  private final List<Member> propositions;
  private final Map<Member, List<Member>> told = new HashMap<>();

  /** That a statement tells of a proposition, and by what share of words. */
  private record Telling(Member teller, Member proposition, double share) {}

  private Propositions(List<Member> propositions) {
    this.propositions = propositions;
  }

  /**
   * The tellers of each proposition that has some.
   *
   * @param each whether every sentence is known to tell of one at least
   */
  static Map<Member, List<Member>> told(
      List<Member> propositions, List<Member> statements, boolean each) {
    Propositions made = new Propositions(propositions);
    statements.stream()
        .collect(Collectors.groupingBy(Member::sentence, TreeMap::new, Collectors.toList()))
        .forEach((number, sentence) -> made.add(sentence, each));
    return made.told;
  }

  private void add(List<Member> sentence, boolean each) {
    List<Telling> best = sentence.stream().map(this::best).toList();
    boolean found = false;
    for (Telling telling : best) {
      found |= add(telling, TELLS);
    }
    if (each && !found) {
      best.stream().max(Comparator.comparingDouble(Telling::share)).ifPresent(it -> add(it, 0));
    }
  }

  private Telling best(Member teller) {
    Telling best = null;
    for (Member proposition : propositions) {
      Coverage.Shares shares = Coverage.of(proposition.wording(), teller.wording());
      if (shares.ofFirst() >= TELLS_TOO) {
        add(new Telling(teller, proposition, shares.ofFirst()), TELLS_TOO);
      }
      if (best == null || shares.greater() > best.share()) {
        best = new Telling(teller, proposition, shares.greater());
      }
    }
    return best;
  }

  private boolean add(Telling telling, double least) {
    boolean enough = telling.share() >= least;
    if (enough) {
      List<Member> tellers =
          told.computeIfAbsent(telling.proposition(), proposition -> new ArrayList<>());
      if (!tellers.contains(telling.teller())) {
        tellers.add(telling.teller());
      }
    }
    return enough;
  }
}
