package org.rashomon.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rashomon.model.Basis;
import org.rashomon.model.ConflictKind;
import org.rashomon.model.Polarity;

/**
 * Tells whether two statements that are about one claim oppose each other: one negates what the
 * other affirms, or their figures, days, places or opposite words cannot hold together.
 */
final class Oppositions {
  private static final double ALIKE_TO_NEGATE = 0.4;
  private static final double ALIKE_TO_DIFFER = 0.5;

  private static final Set<String> FORMER = Set.of("ex", "ex-", "former", "divorced");
  private static final Set<String> SPOUSES =
      Set.of("wife", "husband", "spouse", "partner", "girlfriend", "boyfriend");

  private static final Set<String> THINGS = Set.of("NOUN", "PROPN");

  /** Verbs whose opposites oppose only with the right object. */
  private static final Set<String> LIGHT =
      Set.of(
          "give", "take", "come", "go", "get", "have", "make", "do", "put", "bring", "buy", "sell");

  private final Standpoint a;
  private final Standpoint b;
  private final Alignment alignment;

  Oppositions(Standpoint a, Standpoint b, Alignment alignment) {
    this.a = a;
    this.b = b;
    this.alignment = alignment;
  }

  /** The names by which two outlets place or ascribe one deed, where they differ. */
  Optional<Opposition> names() {
    return a.open() || b.open() ? Optional.empty() : NameOpposition.between(a, b, alignment);
  }

  /** The clearest opposition of two statements on one claim, if any. */
  Optional<Opposition> clearest() {
    if (a.open() || b.open() || areTwoWhoSayI()) {
      return Optional.empty();
    }
    double alike = Math.max(alignment.shareOfA(), alignment.shareOfB());
    if (alike >= ALIKE_TO_NEGATE
        && a.polarity() != b.polarity()
        && !oneIsFormer()
        && NegationScopes.differ(a, b, alignment, alike)) {
      return Optional.of(negation());
    }
    if (alike < ALIKE_TO_DIFFER) {
      return Optional.empty();
    }
    return antonym()
        .or(() -> FigureOpposition.between(a, b, alignment))
        .or(() -> DateOpposition.between(a, b, alignment));
  }

  /** Who is not somebody's wife may well be the former one. */
  private boolean oneIsFormer() {
    return tellsOfFormer(a.wording()) != tellsOfFormer(b.wording());
  }

  private static boolean tellsOfFormer(Wording wording) {
    List<String> tokens = wording.tokens();
    return IntStream.range(1, tokens.size())
        .anyMatch(i -> SPOUSES.contains(tokens.get(i)) && FORMER.contains(tokens.get(i - 1)));
  }

  /** What one says of himself opposes nothing that another says of herself, or of a third. */
  private boolean areTwoWhoSayI() {
    return (a.saysI() && b.saysI())
        ? !a.speaker().equals(b.speaker())
        : (a.saysI() && !b.tellsOf(a.speaker())) || (b.saysI() && !a.tellsOf(b.speaker()));
  }

  private Opposition negation() {
    boolean denial =
        a.denied() || b.denied() || Denials.inText(a.wording()) != Denials.inText(b.wording());
    String negating = a.polarity() == Polarity.NEGATED ? a.marks() : b.marks();
    return new Opposition(
        denial ? ConflictKind.DENIAL : ConflictKind.NEGATION,
        Basis.EXPLICIT,
        a.marks(),
        b.marks(),
        (denial ? "denies: '" : "negates: '") + negating + "'");
  }

  private Optional<Opposition> antonym() {
    Wording one = a.wording();
    Wording other = b.wording();
    if (FigureContext.isOfTraded(one) && FigureContext.isOfTraded(other)) {
      return Optional.empty();
    }
    for (int i = 0; i < one.length(); i++) {
      Set<String> opposites = LIGHT.contains(one.words()[i]) ? Set.of() : one.sense(i).opposites();
      for (int j = 0; !opposites.isEmpty() && j < other.length(); j++) {
        boolean free = alignment.partnerOfA[i] < 0 && alignment.partnerOfB[j] < 0;
        boolean facing = free || alignment.partnerOfA[i] == j;
        boolean opposed = facing && opposites.contains(other.words()[j]) && sameSubject(i, j);
        if (opposed && a.polarity() == b.polarity()) {
          String valueA = one.words()[i];
          String valueB = other.words()[j];
          return Optional.of(
              new Opposition(
                  ConflictKind.ANTONYM,
                  Basis.IMPLIED,
                  valueA,
                  valueB,
                  "opposite words: " + valueA + " against " + valueB));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether two predicates are told as facts of one and the same thing. */
  private boolean sameSubject(int i, int j) {
    int one = before(a.wording(), i);
    int other = before(b.wording(), j);
    return NegatedPredicate.isPredicate(a.wording(), i)
        && NegatedPredicate.isPredicate(b.wording(), j)
        && !NegatedPredicate.isOpen(a.wording(), i)
        && !NegatedPredicate.isOpen(b.wording(), j)
        && one >= 0
        && alignment.partnerOfA[one] == other;
  }

  /** The last noun or name before a word, or -1. */
  private static int before(Wording wording, int word) {
    int i = word - 1;
    while (i >= 0 && !THINGS.contains(wording.tags()[i])) {
      i--;
    }
    return i;
  }
}
