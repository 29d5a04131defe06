package org.rashomon.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rashomon.model.Polarity;
import org.rashomon.text.DateRange;
import org.rashomon.text.Figure;

/**
 * Tells what keeps a statement from plainly supporting a claim where nothing shows that it opposes
 * it: an opposite, a negation, a day or a figure that may be of the same thing.
 */
final class Reservations {
  /** Share of the claim's words that leaves no doubt that a negation is of something else. */
  private static final double AGREED = 0.35;

  private Reservations() {}

  /**
   * The first reservation in plain words, if there is one.
   *
   * @param alignment of the side's words with the claim's
   */
  static Optional<String> of(Standpoint side, Standpoint claim, Alignment alignment) {
    return opposites(alignment)
        .or(() -> negation(side, claim, alignment))
        .or(() -> days(claim.wording(), side.wording()))
        .or(() -> figures(claim.wording(), side.wording()));
  }

  private static Optional<String> opposites(Alignment alignment) {
    return IntStream.range(0, alignment.a.length())
        .filter(alignment::opposed)
        .mapToObj(i -> differ(alignment.a.words()[i], alignment.b.words()[alignment.partnerOfA[i]]))
        .findFirst();
  }

  private static Optional<String> negation(Standpoint side, Standpoint claim, Alignment alignment) {
    if (claim.polarity() == side.polarity() || agreed(side, claim, alignment) >= AGREED) {
      return Optional.empty();
    }
    Standpoint negating = side.polarity() == Polarity.NEGATED ? side : claim;
    return Optional.of("negates: '" + negating.marks() + "'");
  }

  /**
   * The weighted share of a claim's words, names left out, that the other side has and that both
   * negate or both affirm; 0 if no verb or adjective is among them, else up to 1.
   */
  private static double agreed(Standpoint side, Standpoint claim, Alignment alignment) {
    Wording wording = claim.wording();
    double all = 0;
    double alike = 0;
    boolean told = false;
    for (int i = 0; i < wording.length(); i++) {
      if (wording.content(i) && !wording.name(i)) {
        int partner = alignment.partnerOfB[i];
        boolean same = partner >= 0 && claim.negates(i) == side.negates(partner);
        all += wording.weights()[i];
        told |= same && wording.predicate(i);
        alike += same ? alignment.strengthOfB(i) * wording.weights()[i] : 0;
      }
    }
    return told ? alike / all : 0;
  }

  private static Optional<String> days(Wording claim, Wording wording) {
    List<DateRange> ofClaim = claim.dates().stream().filter(DateRange::calendar).toList();
    List<DateRange> others = wording.dates().stream().filter(DateRange::calendar).toList();
    if (ofClaim.isEmpty() || others.isEmpty() || agree(ofClaim, others)) {
      return Optional.empty();
    }
    return Optional.of(differ(Values.of(wording, others.get(0)), Values.of(claim, ofClaim.get(0))));
  }

  private static boolean agree(List<DateRange> days, List<DateRange> others) {
    return days.stream()
        .anyMatch(day -> others.stream().anyMatch(o -> day.agreesWith(o) || day.sameDayOfYear(o)));
  }

  private static Optional<String> figures(Wording claim, Wording wording) {
    String found = "";
    for (Figure figure : claim.figures()) {
      for (Figure other : wording.figures()) {
        if (figure.agreesWith(other)) {
          return Optional.empty();
        }
        if (found.isEmpty() && figure.sameUnit(other)) {
          found = differ(Values.of(wording, other), Values.of(claim, figure));
        }
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  private static String differ(String value, String ofClaim) {
    return "tells '" + value + "' where the claim tells '" + ofClaim + "'";
  }
}
