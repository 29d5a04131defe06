package org.rashomon.compare;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.text.DateRange;
import org.rashomon.text.Figure;

/**
 * What two statements agree and disagree in: figures of one unit, days, names. Negations and
 * opposites are left to {@link Oppositions}: a claim denied is the same claim.
 *
 * @param figuresMissing figures that only one of them has
 */
record Facts(
    int figuresAgree,
    int figuresConflict,
    int figuresMissing,
    int datesAgree,
    int datesConflict,
    int namesShared) {

  static Facts of(Wording a, Wording b) {
    int agree = 0;
    int conflict = 0;
    List<Figure> left = new ArrayList<>(b.figures());
    for (Figure figure : a.figures()) {
      Figure same = left.stream().filter(figure::agreesWith).findFirst().orElse(null);
      if (same != null) {
        left.remove(same);
        agree++;
      } else if (left.stream().anyMatch(figure::sameUnit)) {
        conflict++;
      }
    }
    int missing = Math.abs(a.figures().size() - b.figures().size());
    int days = daysAgree(a.dates(), b.dates());
    boolean dated = !a.dates().isEmpty() && !b.dates().isEmpty();
    return new Facts(
        agree,
        conflict,
        missing,
        days,
        dated && days == 0 ? 1 : 0,
        (int) a.names().stream().filter(b.names()::contains).count());
  }

  private static int daysAgree(List<DateRange> a, List<DateRange> b) {
    return (int) a.stream().filter(date -> b.stream().anyMatch(date::agreesWith)).count();
  }
}
