package org.rashomon.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
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
  private final IntPredicate sure;
  private final Map<String, List<Member>> told = new HashMap<>();

  private Propositions(List<Member> propositions, IntPredicate sure) {
    this.propositions = propositions;
    this.sure = sure;
  }

  /**
   * The tellers of each proposition that has some, by its statement's id.
   *
   * @param sure whether a sentence tells of one at least, though in other words
   */
  static Map<String, List<Member>> told(
      List<Member> propositions, List<Member> statements, IntPredicate sure) {
    Propositions made = new Propositions(propositions, sure);
    statements.stream()
        .collect(Collectors.groupingBy(Member::sentence, TreeMap::new, Collectors.toList()))
        .forEach(made::add);
    return made.told;
  }

  private void add(int number, List<Member> sentence) {
    double most = -1;
    Member nearest = null;
    Member nearestTo = null;
    boolean tells = false;
    for (Member member : sentence) {
      Coverage.Shares[] shares =
          propositions.stream()
              .map(proposition -> Coverage.of(proposition.wording(), member.wording()))
              .toArray(Coverage.Shares[]::new);
      int best = best(shares);
      for (int i = 0; i < shares.length; i++) {
        boolean told = i == best && shares[i].greater() >= TELLS;
        if (told || shares[i].ofFirst() >= TELLS_TOO) {
          add(propositions.get(i), member);
          tells = true;
        }
      }
      if (shares[best].greater() > most) {
        most = shares[best].greater();
        nearest = member;
        nearestTo = propositions.get(best);
      }
    }
    if (!tells && sure.test(number)) {
      add(nearestTo, nearest);
    }
  }

  private static int best(Coverage.Shares[] shares) {
    int best = 0;
    for (int i = 1; i < shares.length; i++) {
      best = shares[i].greater() > shares[best].greater() ? i : best;
    }
    return best;
  }

  private void add(Member proposition, Member teller) {
    told.computeIfAbsent(proposition.statement().id(), id -> new ArrayList<>()).add(teller);
  }
}
