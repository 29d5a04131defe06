package org.rashomon.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rashomon.compare.Oppositions.Side;
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

  /** Words before a figure that tell what it measures. */
  private static final Set<String> ROLES =
      Set.of("to", "from", "other", "another", "further", "additional", "remaining");

  /** Words behind a number that make it one of others: "14 more". */
  private static final Set<String> FURTHER = Set.of("more", "other", "another", "further");

  private static final Set<String> WHEN =
      Set.of("after", "before", "later", "earlier", "ago", "since");

  private static final Pattern YEAR_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:last year|(?:a|one) year (?:ago|earlier|before)|year-(?:ago|earlier)"
              + "|previous year|compared (?:with|to))\\b");

  private static final int UNIT_WITHIN = 2;

  /** Tokens from a number to the "old" of an age. */
  private static final int AGE_WITHIN = 3;

  /** "Thousands" may be one thousand or many. */
  private static final double VAGUE = 5;

  private static final Set<String> MONEY = Set.of("$", "€", "£");
  private static final Set<String> PERCENT = Set.of("percent", "per", "cent", "%");

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "all", "its", "his", "her", "their", "our", "this", "that");

  private static final Set<String> BETWEEN = Set.of("$", "€", "£", "about", "nearly", "almost");

  private final Side a;
  private final Side b;
  private final Alignment alignment;

  private FigureOpposition(Side a, Side b, Alignment alignment) {
    this.a = a;
    this.b = b;
    this.alignment = alignment;
  }

  /** The first pair of figures that oppose each other, if any. */
  static Optional<Opposition> between(Side a, Side b, Alignment alignment) {
    return new FigureOpposition(a, b, alignment).clearest();
  }

  private Optional<Opposition> clearest() {
    if (isOfYearBefore(a.wording()) != isOfYearBefore(b.wording())) {
      return Optional.empty();
    }
    for (Figure one : a.wording().figures()) {
      if (b.wording().figures().stream().anyMatch(one::agreesWith)) {
        continue;
      }
      for (Figure other : b.wording().figures()) {
        boolean comparable =
            one.sameUnit(other)
                && sameRole(one, other)
                && sameWhole(one, other)
                && !holdTogether(one, other)
                && !isAmongPrices(a.wording(), other)
                && !isAmongPrices(b.wording(), one)
                && sameAge(one, other)
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
   * "Rose to 28 dollars" and "rose 2 dollars", "two boats" and "two other boats" measure two
   * things.
   */
  private boolean sameRole(Figure one, Figure other) {
    return role(a.wording(), one).equals(role(b.wording(), other));
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
            .filter(each -> MONEY.contains(each.unit()) && each.sameUnit(price))
            .toList();
    return prices.stream().anyMatch(each -> each.low() <= price.low())
        && prices.stream().anyMatch(each -> each.high() >= price.high());
  }

  private static boolean isOneOfSeveral(Wording wording, Figure figure) {
    return wording.figures().stream().filter(figure::sameUnit).count() > 1;
  }

  /** "Compared with the same quarter last year, it earned": a figure to measure others by. */
  private static boolean isOfYearBefore(Wording wording) {
    return YEAR_BEFORE.matcher(wording.text()).find();
  }

  /** "28 girls went on a trip" and "seven girls are pregnant" count two things. */
  private boolean sameDeed(Figure one, Figure other) {
    int verb = ValueContext.verbOfCounted(a.wording(), one);
    int otherVerb = ValueContext.verbOfCounted(b.wording(), other);
    if (verb < 0 || otherVerb < 0) {
      return true;
    }
    return alignment.partnerOfA[verb] == otherVerb
        && alignment.strengthOfA[verb] >= Alignment.SYNONYM;
  }

  /** "A 26-year-old teacher" and "a 16-year-old boy" are two people. */
  private boolean sameAge(Figure one, Figure other) {
    return aged(a.wording(), one).equals(aged(b.wording(), other));
  }

  /** The word behind "year-old"; empty for what is no age. */
  private static String aged(Wording wording, Figure figure) {
    List<String> tokens = wording.tokens();
    int end = Math.min(tokens.size(), figure.last() + 2 + AGE_WITHIN);
    int old = tokens.subList(0, end).lastIndexOf("old");
    if (old <= figure.last()) {
      return "";
    }
    return old + 1 < tokens.size() ? tokens.get(old + 1) : "old";
  }

  /** "68 percent of voters" and "50.1 percent of the vote" are shares of two things. */
  private boolean sameWhole(Figure one, Figure other) {
    String ofOne = whole(a.wording(), one);
    String ofOther = whole(b.wording(), other);
    return ofOne.isEmpty() || ofOther.isEmpty() || ofOne.equals(ofOther);
  }

  /** The word behind "percent of the"; empty if the figure tells no part of anything. */
  private static String whole(Wording wording, Figure figure) {
    List<String> tokens = wording.tokens();
    int at = figure.last() + 1;
    while (at < tokens.size() && PERCENT.contains(tokens.get(at))) {
      at++;
    }
    if (at >= tokens.size() || !tokens.get(at).equals("of")) {
      return "";
    }
    at++;
    while (at < tokens.size() && DETERMINERS.contains(tokens.get(at))) {
      at++;
    }
    return at < tokens.size() ? tokens.get(at) : "";
  }

  private static String role(Wording wording, Figure figure) {
    int before = figure.first() - 1;
    while (before >= 0 && BETWEEN.contains(wording.tokens().get(before))) {
      before--;
    }
    String word = before < 0 ? "" : wording.tokens().get(before);
    int behind = figure.last() + 1;
    String next = behind < wording.tokens().size() ? wording.tokens().get(behind) : "";
    boolean oneOfMany = figure.high() == 1 && next.equals("of");
    if (oneOfMany || FURTHER.contains(next)) {
      return next;
    }
    return ROLES.contains(word) ? word : when(wording, figure);
  }

  /** "After" of "20 minutes after", which is no length of what happened. */
  private static String when(Wording wording, Figure figure) {
    List<String> tokens = wording.tokens();
    int end = Math.min(tokens.size(), figure.last() + 1 + UNIT_WITHIN);
    return tokens.subList(Math.min(end, figure.last() + 1), end).stream()
        .filter(WHEN::contains)
        .findFirst()
        .orElse("");
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
