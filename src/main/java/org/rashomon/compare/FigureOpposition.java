package org.rashomon.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.model.Basis;
import org.rashomon.model.ConflictKind;
import org.rashomon.text.Figure;
import org.rashomon.text.Figure.Bound;

/** Tells whether two statements give values of one thing that cannot both hold. */
final class FigureOpposition {
  /** What only grows while news come in. */
  private static final Set<String> GROWING =
      Set.of(
          "dead",
          "casualty",
          "victim",
          "body",
          "fatality",
          "injury",
          "case",
          "arrest",
          "survivor",
          "missing");

  /** Words beside a number of people that make it one that only grows. */
  private static final Set<String> TOLL =
      Set.of(
          "kill", "die", "drown", "perish", "dead", "death", "injure", "wound", "missing", "infect",
          "arrest");

  /** "Thousands" may be one thousand or many. */
  private static final double VAGUE = 5;

  /** The share of the words before a figure that the other has before its own, at least. */
  private static final double ALIKE = 0.5;

  private final Standpoint a;
  private final Standpoint b;
  private final Alignment alignment;

  private FigureOpposition(Standpoint a, Standpoint b, Alignment alignment) {
    this.a = a;
    this.b = b;
    this.alignment = alignment;
  }

  /** The first pair of figures that oppose each other, if any. */
  static Optional<Opposition> between(Standpoint a, Standpoint b, Alignment alignment) {
    return new FigureOpposition(a, b, alignment).clearest();
  }

  private Optional<Opposition> clearest() {
    if (a.wording().figures().isEmpty()
        || b.wording().figures().isEmpty()
        || FigureContext.isOfYearBefore(a.wording()) != FigureContext.isOfYearBefore(b.wording())) {
      return Optional.empty();
    }
    for (Figure one : a.wording().figures()) {
      if (b.wording().figures().stream().anyMatch(one::agreesWith)) {
        continue;
      }
      for (Figure other : b.wording().figures()) {
        boolean comparable =
            one.sameUnit(other)
                && !holdTogether(one, other)
                && !isAmongPrices(a.wording(), other)
                && !isAmongPrices(b.wording(), one)
                && measureOneThing(one, other)
                && sameDeed(one, other)
                && sameHolder(one, other);
        if (comparable && a.wording().figures().stream().noneMatch(other::agreesWith)) {
          return Optional.of(figure(one, other));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Not so "rose to 28 dollars" and "rose 2 dollars", "68 percent of voters" and "50.1 percent of
   * the vote", "a 26-year-old teacher" and "a 16-year-old boy".
   */
  private boolean measureOneThing(Figure figure, Figure otherFigure) {
    FigureContext one = new FigureContext(a.wording(), figure);
    FigureContext other = new FigureContext(b.wording(), otherFigure);
    return one.role().equals(other.role())
        && one.aged().equals(other.aged())
        && mayBeOne(one.whole(), other.whole())
        && mayBeOne(one.priced(), other.priced())
        && one.goesOn() == other.goesOn()
        && one.isForSome() == other.isForSome()
        && !one.isFromNow()
        && !(one.isOfTheMoment() && other.isOfTheMoment())
        && !(one.isOfPoll() && other.isOfPoll())
        && !ValueContext.areOfOthers(alignment, figure, otherFigure)
        && ValueContext.areBehindTheSame(alignment, figure, otherFigure, one.isMoney() ? 1 : ALIKE);
  }

  private static boolean mayBeOne(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /**
   * "More than a year" and "four years" hold together, and so do "thousands" and "a thousand", but
   * not "at least 12 dead" and "at least 21 dead".
   */
  private boolean holdTogether(Figure one, Figure other) {
    boolean twoTolls = tolls() && one.bound() == Bound.LEAST && other.bound() == Bound.LEAST;
    return !twoTolls && (reaches(one, other) || reaches(other, one));
  }

  private static boolean reaches(Figure one, Figure other) {
    boolean least = one.bound() == Bound.LEAST;
    boolean most = one.bound() == Bound.MOST;
    boolean vague = one.high() >= VAGUE * one.low();
    boolean cutOff =
        one.unit().equals("%") && one.low() == one.high() && one.low() == Math.floor(other.low());
    return (least && other.high() >= one.low())
        || (most && other.low() <= one.high())
        || (vague && other.high() >= one.low() / 2 && other.low() <= one.high())
        || cutOff;
  }

  /** Whether both may be of one thing; of several values of a kind it must be named. */
  private boolean sameHolder(Figure one, Figure other) {
    boolean several = isOneOfSeveral(a.wording(), one) || isOneOfSeveral(b.wording(), other);
    return ValueContext.sameHolder(alignment, one.first(), other.first())
        && (!several || ValueContext.areNamed(alignment, one.first(), other.first()));
  }

  /** Whether a price lies within those that a statement names for a thing's several kinds. */
  private static boolean isAmongPrices(Wording wording, Figure price) {
    List<Figure> prices =
        wording.figures().stream()
            .filter(each -> new FigureContext(wording, each).isMoney() && each.sameUnit(price))
            .toList();
    return prices.stream().anyMatch(each -> each.low() <= price.low())
        && prices.stream().anyMatch(each -> each.high() >= price.high());
  }

  private static boolean isOneOfSeveral(Wording wording, Figure figure) {
    return wording.figures().stream().filter(figure::sameUnit).count() > 1;
  }

  /**
   * "28 girls went on a trip" and "seven girls are pregnant" count two things, and so do "hit two
   * soldiers" and "one soldier was killed".
   */
  private boolean sameDeed(Figure one, Figure other) {
    int verb = ValueContext.verbOfCounted(a.wording(), one);
    int otherVerb = ValueContext.verbOfCounted(b.wording(), other);
    int deed = verb < 0 ? ValueContext.verbBefore(a.wording(), one) : verb;
    int otherDeed = otherVerb < 0 ? ValueContext.verbBefore(b.wording(), other) : otherVerb;
    if (deed < 0 || otherDeed < 0) {
      return true;
    }
    return (verb < 0 && otherVerb < 0)
        ? !areOpposites(deed, otherDeed)
        : isOneDeed(deed, otherDeed, verb >= 0 && otherVerb >= 0);
  }

  /** "Won the district by 3,870 votes" and "lost by 1,204 votes" are of two counts. */
  private boolean areOpposites(int verb, int other) {
    return a.wording().sense(verb).opposites().contains(b.wording().words()[other]);
  }

  /**
   * Whether two verbs may tell of one deed.
   *
   * @param facing whether both stand behind what they count, where light verbs tell enough
   */
  private boolean isOneDeed(int verb, int other, boolean facing) {
    String one = a.wording().words()[verb];
    String two = b.wording().words()[other];
    boolean light = NegatedPredicate.isLight(one) || NegatedPredicate.isLight(two);
    if ((light && !facing) || (TOLL.contains(one) && TOLL.contains(two))) {
      return true;
    }
    return alignment.partnerOfA[verb] == other
        && alignment.strengthOfA[verb] >= (light ? Alignment.STEM : Alignment.SYNONYM);
  }

  private boolean tolls() {
    return Stream.of(a, b)
        .allMatch(side -> Arrays.stream(side.wording().words()).anyMatch(TOLL::contains));
  }

  private Opposition figure(Figure one, Figure other) {
    String valueA = Values.of(a.wording(), one);
    String valueB = Values.of(b.wording(), other);
    boolean later = a.publishedAt() > b.publishedAt();
    boolean grows = later ? one.low() > other.high() : other.low() > one.high();
    boolean update =
        grows && a.publishedAt() != b.publishedAt() && (GROWING.contains(one.unit()) || tolls());
    return new Opposition(
        ConflictKind.FIGURE,
        update ? Basis.UPDATE : Basis.IMPLIED,
        valueA,
        valueB,
        (update ? "a later value: " : "figures: ") + valueA + " against " + valueB);
  }
}
