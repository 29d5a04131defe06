package org.rashomon.compare;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.lang3.Range;
import org.rashomon.model.Basis;
import org.rashomon.model.ConflictKind;
import org.rashomon.text.DateRange;

/** Tells whether two statements give days of one deed that cannot be one. */
final class DateOpposition {
  /** How the text below a post begins: two posts of one sender are no conflict. */
  private static final Pattern CAPTION = Pattern.compile("(?i)an? (?:photo|video) posted by\\b");

  private static final Range<Integer> YEARS = Range.of(1900, 2100);

  private DateOpposition() {}

  /** The opposition of the only days that both statements tell, if they oppose each other. */
  static Optional<Opposition> between(Standpoint a, Standpoint b, Alignment alignment) {
    List<DateRange> datesA = a.wording().dates();
    List<DateRange> datesB = b.wording().dates();
    if (datesA.size() != 1 || datesB.size() != 1) {
      return Optional.empty();
    }
    DateRange one = datesA.get(0);
    DateRange other = datesB.get(0);
    boolean agree = one.agreesWith(other) || one.sameDayOfYear(other);
    boolean several = tellsAnotherYear(a.wording()) || tellsAnotherYear(b.wording());
    boolean posts = isCaption(a.wording()) && isCaption(b.wording());
    if (!one.calendar() || !other.calendar() || agree || several || posts) {
      return Optional.empty();
    }
    if (!ValueContext.sameHolder(alignment, one.first(), other.first())
        || !ValueContext.sameVerb(alignment, one.first(), other.first())) {
      return Optional.empty();
    }
    String valueA = Values.of(a.wording(), one);
    String valueB = Values.of(b.wording(), other);
    return Optional.of(
        new Opposition(
            ConflictKind.DATE,
            Basis.IMPLIED,
            valueA,
            valueB,
            "dates: " + valueA + " against " + valueB));
  }

  private static boolean isCaption(Wording wording) {
    return CAPTION.matcher(wording.text()).lookingAt();
  }

  /** "In 2012 and 2013": of two years the second reads as a number. */
  private static boolean tellsAnotherYear(Wording wording) {
    return wording.figures().stream()
        .anyMatch(figure -> figure.unit().isEmpty() && YEARS.contains((int) figure.low()));
  }
}
