package org.rashomon.compare;

import java.util.Set;

/** Tells whether one of two sides negates what the other affirms. */
final class NegationScopes {
  private static final double ALIKE_TO_LACK = 0.6;
  private static final double ALIKE_IN_PREDICATE = 0.5;

  /** What takes a thing away, or is against it, says the same as that it is not or should not. */
  private static final Set<String> REMOVING =
      Set.of(
          "against",
          "oppose",
          "opposition",
          "opponent",
          "object",
          "objection",
          "criticize",
          "criticise",
          "criticism",
          "critic",
          "condemn",
          "denounce",
          "decry",
          "remove",
          "exclude",
          "omit",
          "eliminate",
          "strip",
          "delete",
          "drop",
          "lack",
          "lose",
          "scrap",
          "abolish");

  private final Standpoint a;
  private final Standpoint b;
  private final Alignment alignment;

  private NegationScopes(Standpoint a, Standpoint b, Alignment alignment) {
    this.a = a;
    this.b = b;
    this.alignment = alignment;
  }

  /**
   * Whether a predicate, or what "no" stands before, is negated on one side and its partner is not,
   * something else that it is about is shared, and nothing before it is negated by both.
   *
   * @param alike the share of weighted words that one side has of the other
   */
  static boolean differ(Standpoint a, Standpoint b, Alignment alignment, double alike) {
    NegationScopes scopes = new NegationScopes(a, b, alignment);
    return !negatesTwice(a)
        && !negatesTwice(b)
        && !bothDeny(a, b)
        && !bothDeny(b, a)
        && !scopes.isRemoved()
        && scopes.differ(alike);
  }

  private boolean differ(double alike) {
    int shared = 0;
    boolean differ = false;
    boolean asAWhole = deniesAll(a) || deniesAll(b);
    Wording one = a.wording();
    Wording other = b.wording();
    for (int i = 0; i < one.length(); i++) {
      int j = alignment.partnerOfA[i];
      if (j >= 0 && one.content(i) && alignment.strengthOfA[i] >= Alignment.SYNONYM) {
        if (!differ && a.negates(i) && b.negates(j) && one.predicate(i)) {
          return false;
        }
        shared++;
        boolean predicate =
            (NegatedPredicate.isPredicate(one, i) && NegatedPredicate.isPredicate(other, j))
                || NegatedPredicate.isNominal(one, i)
                || NegatedPredicate.isNominal(other, j);
        boolean none = alike >= ALIKE_TO_LACK && (afterNo(one, i) || afterNo(other, j));
        boolean told = (predicate || none) && a.negates(i) != b.negates(j) && !alignment.opposed(i);
        differ |=
            told
                && !bothWays(a, i)
                && !bothWays(b, j)
                && ((asAWhole && !isSuggested(i, j))
                    || (alike >= ALIKE_IN_PREDICATE && sameThing(i, j)));
      }
    }
    return differ && (shared > 1 || Math.min(one.contentWords(), other.contentWords()) == 1);
  }

  /** Whether one side denies a thing of which the other says that it is denied. */
  private static boolean bothDeny(Standpoint one, Standpoint other) {
    return deniesAll(one) && Denials.inText(other.wording());
  }

  /** Whether a side negates all it says, not a predicate. */
  private static boolean deniesAll(Standpoint side) {
    return side.denied() || Denials.verdict(side.wording());
  }

  /** Whether the side that affirms only tells of a suggestion. */
  private boolean isSuggested(int i, int j) {
    return a.negates(i)
        ? NegatedPredicate.isSuggested(b.wording().words(), j)
        : NegatedPredicate.isSuggested(a.wording().words(), i);
  }

  private boolean sameThing(int i, int j) {
    double lesser = Math.min(alignment.shareOfA(), alignment.shareOfB());
    return a.negates(i)
        ? NegatedPredicate.opposes(a.wording(), i, b.wording(), j, alignment.partnerOfA, lesser)
        : NegatedPredicate.opposes(b.wording(), j, a.wording(), i, alignment.partnerOfB, lesser);
  }

  /** "Without a permit, no boat may leave" and "did not suggest that it may not" affirm. */
  private static boolean negatesTwice(Standpoint side) {
    Wording wording = side.wording();
    boolean lifts = false;
    for (int i = 0; i < wording.length(); i++) {
      String word = wording.words()[i];
      lifts |= word.equals("without");
      lifts |= wording.negated()[i] && NegationReach.SUGGESTING.contains(word);
    }
    return lifts && wording.negations() > 1;
  }

  /** Whether a side that affirms tells of taking away what the other has not got. */
  private boolean isRemoved() {
    return removes(a.wording(), alignment.partnerOfA) || removes(b.wording(), alignment.partnerOfB);
  }

  private static boolean removes(Wording wording, int[] partners) {
    for (int i = 0; i < wording.length(); i++) {
      if (partners[i] < 0 && !wording.negated()[i] && REMOVING.contains(wording.words()[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a side both negates and affirms a word: "0.09 shares, and no shares of the other". */
  private static boolean bothWays(Standpoint side, int word) {
    int[] lemmas = side.wording().lemmas();
    for (int i = 0; i < lemmas.length; i++) {
      if (lemmas[i] == lemmas[word] && side.negates(i) != side.negates(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean afterNo(Wording wording, int word) {
    boolean behind =
        (word > 0 && wording.words()[word - 1].equals("no"))
            || (word > 1 && wording.words()[word - 2].equals("no"));
    return behind && wording.head(word);
  }
}
