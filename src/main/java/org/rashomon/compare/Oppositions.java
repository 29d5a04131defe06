package org.rashomon.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.model.Basis;
import org.rashomon.model.ConflictKind;
import org.rashomon.model.Modality;
import org.rashomon.model.Polarity;
import org.rashomon.model.Statement;
import org.rashomon.text.DateRange;

/**
 * Tells whether two statements that are about one claim oppose each other: one negates what the
 * other affirms, or their figures, days, places or opposite words cannot hold together.
 */
public final class Oppositions {
  private static final double ALIKE_TO_NEGATE = 0.4;
  private static final double ALIKE_TO_DIFFER = 0.5;

  private static final Set<String> THINGS = Set.of("NOUN", "PROPN");

  /** Verbs whose opposites oppose only with the right object. */
  private static final Set<String> LIGHT =
      Set.of(
          "give", "take", "come", "go", "get", "have", "make", "do", "put", "bring", "buy", "sell");

  private final Side a;
  private final Side b;
  private final Alignment alignment;

  /**
   * One side of the comparison.
   *
   * @param polarity of the source's statement, a denying cue taken into account
   * @param cue the words that attribute it
   * @param publishedAt epoch milliseconds
   * @param open whether it takes no side: it asks, or says that a thing is not known
   */
  public record Side(
      Wording wording, Polarity polarity, String cue, long publishedAt, boolean open) {
    /**
     * The side of a statement's source. A denying cue over a quotation denies something else: what
     * is quoted speaks for itself, and so does a sentence that holds its cue.
     */
    public static Side of(Statement statement, Wording wording, long publishedAt) {
      boolean quoted =
          !statement.text().isEmpty() && "\"“‘'".indexOf(statement.text().charAt(0)) >= 0;
      boolean speaks = quoted || statement.text().contains(statement.cue());
      return speaks && Denials.byCue(statement.cue())
          ? ofText(statement, wording, publishedAt)
          : side(statement, wording, publishedAt, statement.cue(), statement.polarity());
    }

    /** The side that a statement's words take, whatever its source holds of them. */
    public static Side ofText(Statement statement, Wording wording, long publishedAt) {
      Polarity own =
          Denials.byCue(statement.cue()) ? opposite(statement.polarity()) : statement.polarity();
      return side(statement, wording, publishedAt, "", own);
    }

    private static Side side(
        Statement statement, Wording wording, long publishedAt, String cue, Polarity polarity) {
      boolean open = TAKE_NO_SIDE.contains(statement.modality()) || Denials.leavesOpen(wording);
      Polarity told = Denials.verdict(wording) ? opposite(polarity) : polarity;
      return new Side(wording, told, cue, publishedAt, open);
    }

    private static final Set<Modality> TAKE_NO_SIDE =
        Set.of(Modality.QUESTION, Modality.CONDITIONAL);

    private static Polarity opposite(Polarity polarity) {
      return polarity == Polarity.NEGATED ? Polarity.AFFIRMED : Polarity.NEGATED;
    }

    /** Whether the source is said to deny what the statement's words say. */
    public boolean denied() {
      return Denials.byCue(cue);
    }

    /** The words that negate, or the whole where it affirms. */
    public String marks() {
      if (denied()) {
        return cue;
      }
      return polarity == Polarity.NEGATED ? Values.negation(wording) : Values.excerpt(wording);
    }

    boolean negates(int word) {
      boolean inText = wording.negated()[word] || Denials.verdict(wording);
      return inText != denied();
    }
  }

  Oppositions(Side a, Side b, Alignment alignment) {
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
    if (a.open() || b.open()) {
      return Optional.empty();
    }
    double alike = Math.max(alignment.shareOfA(), alignment.shareOfB());
    if (alike >= ALIKE_TO_NEGATE
        && a.polarity() != b.polarity()
        && NegationScopes.differ(a, b, alignment, alike)) {
      return Optional.of(negation());
    }
    if (alike < ALIKE_TO_DIFFER) {
      return Optional.empty();
    }
    return antonym().or(() -> FigureOpposition.between(a, b, alignment)).or(this::date);
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

  /** Whether two predicates follow one and the same thing. */
  private boolean sameSubject(int i, int j) {
    int one = before(a.wording(), i);
    int other = before(b.wording(), j);
    return a.wording().predicate(i)
        && b.wording().predicate(j)
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

  private Optional<Opposition> date() {
    List<DateRange> datesA = a.wording().dates();
    List<DateRange> datesB = b.wording().dates();
    if (datesA.size() != 1 || datesB.size() != 1) {
      return Optional.empty();
    }
    DateRange one = datesA.get(0);
    DateRange other = datesB.get(0);
    String valueA = Values.of(a.wording(), one);
    String valueB = Values.of(b.wording(), other);
    boolean agree = one.agreesWith(other) || one.sameDayOfYear(other);
    if (!one.calendar() || !other.calendar() || agree) {
      return Optional.empty();
    }
    if (!ValueContext.sameHolder(alignment, one.first(), other.first())
        || !ValueContext.sameVerb(alignment, one.first(), other.first())) {
      return Optional.empty();
    }
    return Optional.of(
        new Opposition(
            ConflictKind.DATE,
            Basis.IMPLIED,
            valueA,
            valueB,
            "dates: " + valueA + " against " + valueB));
  }
}
