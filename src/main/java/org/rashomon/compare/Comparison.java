package org.rashomon.compare;

import java.util.Optional;

/** Two sides whose words are paired once, for all that is asked of them. */
public final class Comparison {
  private final Standpoint a;
  private final Standpoint b;
  private final Alignment alignment;

  private Comparison(Standpoint a, Standpoint b) {
    this.a = a;
    this.b = b;
    this.alignment = Alignment.of(a.wording(), b.wording());
  }

  /** Compares a side with another; values and words are told in this order. */
  public static Comparison of(Standpoint a, Standpoint b) {
    return new Comparison(a, b);
  }

  /** The clearest opposition on one claim, if any. */
  public Optional<Opposition> opposition() {
    return new Oppositions(a, b, alignment).clearest();
  }

  /** The same of two outlets, or else the names by which they place or ascribe one deed. */
  public Optional<Opposition> oppositionOfOutlets() {
    Oppositions sides = new Oppositions(a, b, alignment);
    return sides.clearest().or(sides::names);
  }

  /** What keeps the first side from plainly supporting the second, in plain words. */
  public Optional<String> reservation() {
    return Reservations.of(a, b, alignment);
  }

  /** How much the words of the sides have of each other. */
  public Coverage.Shares shares() {
    return Coverage.of(alignment);
  }

  /** Whether both have the same words but for "no", "not" and the like. */
  public boolean sameButNegation() {
    return Coverage.sameButNegation(alignment);
  }

  /** The most telling words that both share, in the first side's order, joined by commas. */
  public String sharedWords() {
    return Coverage.sharedWords(alignment);
  }
}
