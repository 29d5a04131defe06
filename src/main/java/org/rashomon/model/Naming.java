package org.rashomon.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The identifier of a story or claim: the known one that shares most with it among those that
 * picked it, else a fresh one that no known thing bears or bore.
 *
 * @param holder the known identifier that it bears; empty where it is fresh
 * @param changes what became of each identifier that was in use before and picked it, and whence it
 *     comes itself
 * @param gone known identifiers that picked it and are not given
 */
public record Naming(
    String id, Optional<KnownId> holder, List<IdChange> changes, List<KnownId> gone) {

  /**
   * Names a thing.
   *
   * @param provisional the identifier that its content alone would give it
   * @param bids all that known identifiers made for it
   * @param taken known identifiers that fresh ones must not equal
   */
  public static Naming of(
      IdKind kind, String provisional, List<String> members, List<Bid> bids, Set<String> taken) {
    List<Bid> picks = bids.stream().filter(Bid::picked).sorted(Bid.BEST_KNOWN).toList();
    List<IdChange> changes = new ArrayList<>();
    List<KnownId> gone = new ArrayList<>();
    if (picks.isEmpty()) {
      String id = fresh(provisional, taken);
      bids.stream()
          .map(Bid::known)
          .filter(KnownId::alive)
          .forEach(known -> changes.add(new IdChange(kind, known.id(), id, Fate.SPLIT)));
      if (changes.isEmpty()) {
        changes.add(new IdChange(kind, "", id, Fate.NEW));
      }
      return new Naming(id, Optional.empty(), changes, gone);
    }
    KnownId holder = picks.get(0).known();
    boolean grown = !new HashSet<>(holder.members()).containsAll(members);
    changes.add(new IdChange(kind, holder.id(), holder.id(), grown ? Fate.GROWN : Fate.KEPT));
    for (Bid loser : picks.subList(1, picks.size())) {
      gone.add(loser.known().gone());
      if (loser.known().alive()) {
        changes.add(new IdChange(kind, loser.known().id(), holder.id(), Fate.MERGED));
      }
    }
    return new Naming(holder.id(), Optional.of(holder), changes, gone);
  }

  /** What becomes of a known identifier that nothing shares a member with. */
  public static List<IdChange> ended(KnownId known) {
    return known.alive()
        ? List.of(new IdChange(known.kind(), known.id(), "", Fate.ENDED))
        : List.of();
  }

  /** The part of a split that holds a thing's first member must not bear the thing's id again. */
  private static String fresh(String provisional, Set<String> taken) {
    String id = provisional;
    for (int copy = 1; taken.contains(id); copy++) {
      id = Ids.of(provisional.substring(0, 1), "again", provisional, String.valueOf(copy));
    }
    return id;
  }
}
