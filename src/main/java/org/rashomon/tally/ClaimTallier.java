package org.rashomon.tally;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rashomon.model.ArticleHead;
import org.rashomon.model.Basis;
import org.rashomon.model.ClaimOutlet;
import org.rashomon.model.ClaimTally;
import org.rashomon.model.Conflict;
import org.rashomon.model.ConflictKind;
import org.rashomon.model.Genre;
import org.rashomon.model.Stance;
import org.rashomon.model.StanceRow;
import org.rashomon.model.TimeRange;
import org.rashomon.model.Voice;

/** Counts outlets and sources over one claim. */
final class ClaimTallier {
  private static final long MILLIS_A_SECOND = 1_000;

  private final String claimId;
  private final String storyId;
  private final StoryCoverage coverage;
  private final List<StanceRow> rows;
  private final List<Conflict> conflicts;
  private final SortedMap<String, List<StanceRow>> ownByOutlet = new TreeMap<>();
  private final SortedMap<String, ClaimOutlet> outlets = new TreeMap<>();
  private final List<ArticleHead> carrying = new ArrayList<>();
  private final List<ArticleHead> independent;
  private final String firstOutlet;
  private final OptionalLong firstMoment;

  ClaimTallier(
      String claimId,
      String storyId,
      StoryCoverage coverage,
      List<StanceRow> rows,
      List<Conflict> conflicts) {
    this.claimId = claimId;
    this.storyId = storyId;
    this.coverage = coverage;
    this.rows = rows;
    this.conflicts = conflicts;
    for (StanceRow row : rows) {
      if (row.voice() == Voice.OWN) {
        ownByOutlet.computeIfAbsent(row.outlet(), outlet -> new ArrayList<>()).add(row);
        carrying.add(head(row));
      }
    }
    independent = carrying.stream().filter(this::independent).toList();
    firstOutlet = Comparability.firstOutlet(independent);
    firstMoment =
        Comparability.moment(
            independent.stream().filter(each -> each.outlet().equals(firstOutlet)).toList());
    countOutlets();
  }

  /** Whether at least two outlets carry the claim. */
  boolean shared() {
    return ownByOutlet.size() > 1;
  }

  /** The outlets that carry the claim or are silent on it. */
  Collection<ClaimOutlet> outlets() {
    return outlets.values();
  }

  ClaimTally claim() {
    TimeRange times =
        carrying.stream().map(TimeRange::of).reduce(TimeRange.UNKNOWN, TimeRange::with);
    return new ClaimTally(
        claimId,
        coverage.outlets().size(),
        count(Stance.SUPPORTS),
        count(Stance.DISPUTES),
        count(Stance.MIXED),
        count(Stance.REPORTS),
        count(Stance.SILENT),
        independentSupporting(),
        sources(Stance.SUPPORTS),
        sources(Stance.DISPUTES),
        rows.stream().anyMatch(ClaimTallier::explicitDispute),
        conflictKinds(),
        firstOutlet,
        (int) independent.stream().map(ArticleHead::outlet).distinct().count(),
        times);
  }

  private static boolean explicitDispute(StanceRow row) {
    return row.stance() == Stance.DISPUTES && row.basis() == Basis.EXPLICIT;
  }

  private void countOutlets() {
    Optional<ArticleHead> first = Comparability.first(carrying);
    for (String outlet : coverage.outlets()) {
      List<StanceRow> own = ownByOutlet.getOrDefault(outlet, List.of());
      int comparable = coverage.comparable(outlet, first);
      if (!own.isEmpty() || comparable > 0) {
        outlets.put(outlet, outlet(outlet, own, comparable));
      }
    }
  }

  private ClaimOutlet outlet(String outlet, List<StanceRow> own, int comparable) {
    if (own.isEmpty()) {
      return new ClaimOutlet(
          claimId,
          outlet,
          storyId,
          Stance.SILENT,
          0,
          comparable,
          TimeRange.UNKNOWN,
          ClaimOutlet.UNKNOWN_LAG);
    }
    TimeRange times =
        own.stream().map(row -> TimeRange.of(head(row))).reduce(TimeRange.UNKNOWN, TimeRange::with);
    return new ClaimOutlet(
        claimId, outlet, storyId, overall(own), own.size(), comparable, times, lag(own));
  }

  /** How long after the first outlet this one had the claim, by its own work if it has any. */
  private long lag(List<StanceRow> own) {
    List<ArticleHead> all = own.stream().map(this::head).toList();
    List<ArticleHead> originals = all.stream().filter(this::independent).toList();
    OptionalLong had = Comparability.moment(originals.isEmpty() ? all : originals);
    boolean known =
        had.isPresent() && firstMoment.isPresent() && had.getAsLong() >= firstMoment.getAsLong();
    return known
        ? (had.getAsLong() - firstMoment.getAsLong()) / MILLIS_A_SECOND
        : ClaimOutlet.UNKNOWN_LAG;
  }

  /** An opinion article speaks for its author, so its outlet only relays. */
  private Stance overall(List<StanceRow> own) {
    Set<Stance> stances = new HashSet<>();
    for (StanceRow row : own) {
      stances.add(head(row).genre() == Genre.OPINION ? Stance.REPORTS : row.stance());
    }
    boolean supports = stances.contains(Stance.SUPPORTS);
    boolean disputes = stances.contains(Stance.DISPUTES);
    if (supports && disputes) {
      return Stance.MIXED;
    }
    return supports ? Stance.SUPPORTS : disputes ? Stance.DISPUTES : Stance.REPORTS;
  }

  private int count(Stance stance) {
    return (int) outlets.values().stream().filter(each -> each.stance() == stance).count();
  }

  /** Supporting outlets that only print a reprint count once with all others that print it. */
  private int independentSupporting() {
    Set<String> voices = new HashSet<>();
    for (ClaimOutlet outlet : outlets.values()) {
      if (outlet.stance() == Stance.SUPPORTS) {
        List<String> groups =
            ownByOutlet.get(outlet.outlet()).stream()
                .filter(row -> row.stance() == Stance.SUPPORTS)
                .map(row -> coverage.article(row.articleId()).member().reprintGroup())
                .sorted()
                .toList();
        voices.add(groups.get(0).isEmpty() ? outlet.outlet() : groups.get(0));
      }
    }
    return voices.size();
  }

  private int sources(Stance stance) {
    return (int)
        rows.stream()
            .filter(row -> row.voice() == Voice.CITED && row.stance() == stance)
            .map(row -> row.source().name())
            .distinct()
            .count();
  }

  private List<ConflictKind> conflictKinds() {
    return conflicts.stream()
        .filter(conflict -> conflict.basis() != Basis.UPDATE)
        .map(Conflict::kind)
        .distinct()
        .sorted()
        .toList();
  }

  private boolean independent(ArticleHead article) {
    return Independence.holds(coverage.article(article.id()));
  }

  private ArticleHead head(StanceRow row) {
    return coverage.article(row.articleId()).article();
  }
}
