package org.rashomon.model;

import java.util.Comparator;

/**
 * What a known identifier and something new have in common.
 *
 * @param heir the new thing, by its provisional identifier; empty where there is none
 * @param shared how many members
 * @param earliest publication of the earliest shared article, epoch milliseconds, {@code
 *     Long.MAX_VALUE} where undated
 * @param article the earliest shared article
 * @param picked whether the known identifier wants to live on in the new thing
 */
public record Bid(
    KnownId known, String heir, int shared, long earliest, String article, boolean picked) {
  private static final Comparator<Bid> MOST =
      Comparator.comparingInt(Bid::shared)
          .reversed()
          .thenComparingLong(Bid::earliest)
          .thenComparing(Bid::article);

  /** Which of several heirs a known identifier picks. */
  static final Comparator<Bid> BEST_HEIR = MOST.thenComparing(Bid::heir);

  /** Which of several known identifiers an heir takes: first of all the one last in use. */
  static final Comparator<Bid> BEST_KNOWN =
      Comparator.comparing((Bid bid) -> bid.known().missed(), Bid::laterFirst)
          .thenComparing(MOST)
          .thenComparing(bid -> bid.known().id());

  /** The one bid of an identifier that shares nothing: for what it surely names, or for nothing. */
  public static Bid alone(KnownId known, String heir) {
    return new Bid(known, heir, 0, Long.MAX_VALUE, "", !heir.isEmpty());
  }

  /** Whether there is nothing new that it is for. */
  public boolean forNothing() {
    return heir.isEmpty();
  }

  /** What was never missed, or of late at an unknown time, comes before all times. */
  private static int laterFirst(String missed, String otherMissed) {
    return missed.isEmpty() || otherMissed.isEmpty()
        ? Boolean.compare(otherMissed.isEmpty(), missed.isEmpty())
        : otherMissed.compareTo(missed);
  }

  Bid pickedIf(boolean best) {
    return new Bid(known, heir, shared, earliest, article, best);
  }
}
