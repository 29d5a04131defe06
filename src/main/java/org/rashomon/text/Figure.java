package org.rashomon.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number in a text.
 *
 * @param low least value it stands for: rounding, "about", "dozens" and ranges widen it
 * @param high greatest value
 * @param unit what is counted or measured: a lemma, {@code $}, {@code %}; empty if nothing tells
 * @param bound whether the thing may be more or less than what is told
 * @param first index of its first token
 * @param last index of its last token, inclusive
 */
public record Figure(double low, double high, String unit, Bound bound, int first, int last) {
  /** What a number is to the quantity it tells of. */
  public enum Bound {
    NONE,
    /** "More than 20". */
    LEAST,
    /** "Up to 20". */
    MOST
  }

  private static final double ROUNDED_FROM = 100;
  private static final double ROUNDING = 0.03;

  /** Whether both can be true of one quantity, one of them maybe rounded. */
  public boolean agreesWith(Figure other) {
    double slack = high >= ROUNDED_FROM && other.high >= ROUNDED_FROM ? ROUNDING * high : 0;
    return (low - slack <= other.high && other.low <= high + slack)
        || rounds(other)
        || other.rounds(this);
  }

  /** Whether the other value, written with fewer decimals, reads like this one: 1.23 as 1.2. */
  private boolean rounds(Figure other) {
    if (low != high || other.low != other.high) {
      return false;
    }
    BigDecimal exact = BigDecimal.valueOf(low).stripTrailingZeros();
    BigDecimal rounded = BigDecimal.valueOf(other.low).stripTrailingZeros();
    int decimals = Math.max(0, rounded.scale());
    return exact.scale() > decimals
        && exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(rounded) == 0;
  }

  /** Whether they tell a value of the same kind of thing. */
  public boolean sameUnit(Figure other) {
    return !unit.isEmpty() && unit.equals(other.unit);
  }
}
