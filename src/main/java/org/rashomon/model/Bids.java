package org.rashomon.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers what one known identifier shares with new things, and picks its heir among them. */
public final class Bids {
  private final KnownId known;
  private final SortedMap<String, Shared> shared = new TreeMap<>();

  private static final class Shared {
    private final SortedSet<String> members = new TreeSet<>();
    private long earliest = Long.MAX_VALUE;
    private String article = "";

    void add(String member, String in, long publishedAt) {
      members.add(member);
      boolean before =
          publishedAt < earliest || (publishedAt == earliest && in.compareTo(article) < 0);
      if (article.isEmpty() || before) {
        earliest = publishedAt;
        article = in;
      }
    }
  }

  public Bids(KnownId known) {
    this.known = known;
  }

  /**
   * Adds a shared member.
   *
   * @param publishedAt of the article it is or stands in, epoch milliseconds, {@code
   *     Long.MAX_VALUE} where undated
   */
  public void add(String heir, String member, String article, long publishedAt) {
    shared.computeIfAbsent(heir, each -> new Shared()).add(member, article, publishedAt);
  }

  /**
   * All bids; that for the heir with most members is picked, of equals that with the earliest
   * article.
   *
   * @param mayPick whether the identifier may live on among these heirs
   */
  public List<Bid> all(boolean mayPick) {
    List<Bid> bids =
        shared.entrySet().stream()
            .map(
                each -> {
                  Shared with = each.getValue();
                  return new Bid(
                      known,
                      each.getKey(),
                      with.members.size(),
                      with.earliest,
                      with.article,
                      false);
                })
            .toList();
    if (bids.isEmpty() || !mayPick) {
      return bids;
    }
    Bid best = Collections.min(bids, Bid.BEST_HEIR);
    return bids.stream().map(bid -> bid.pickedIf(bid.equals(best))).toList();
  }
}
