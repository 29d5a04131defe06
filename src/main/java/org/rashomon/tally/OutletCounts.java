package org.rashomon.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rashomon.model.ClaimOutlet;
import org.rashomon.model.ClaimTally;
import org.rashomon.model.OutletPair;
import org.rashomon.model.OutletTally;
import org.rashomon.model.SourceType;
import org.rashomon.model.Stance;
import org.rashomon.model.StanceRow;
import org.rashomon.model.Statement;
import org.rashomon.model.StoryArticle;
import org.rashomon.model.TalliedStory;
import org.rashomon.model.Voice;

/** What one story adds to the counts of its outlets, and of every two of them. */
public final class OutletCounts {
  private OutletCounts() {}

  /** One partial count for each outlet of the story. */
  public static List<OutletTally> outlets(TalliedStory story) {
    SortedMap<String, Count> counts = new TreeMap<>();
    for (StoryArticle article : story.analysis().story().articles()) {
      counts.computeIfAbsent(article.article().outlet(), Count::new).add(article);
    }
    countStances(story, counts);
    countExclusive(story, counts);
    for (ClaimTally claim : story.claims()) {
      if (!claim.firstOutlet().isEmpty() && claim.independentOutlets() > 1) {
        counts.get(claim.firstOutlet()).first++;
      }
    }
    return counts.values().stream().map(Count::tally).toList();
  }

  private static void countStances(TalliedStory story, Map<String, Count> counts) {
    for (ClaimOutlet row : story.claimOutlets()) {
      Count count = counts.get(row.outlet());
      switch (row.stance()) {
        case SUPPORTS -> count.supported++;
        case DISPUTES -> count.disputed++;
        case SILENT -> count.silent++;
        default -> count.reported++;
      }
    }
  }

  /** A claim of one outlet alone, in a story that others cover too, and no mere wire copy. */
  private static void countExclusive(TalliedStory story, Map<String, Count> counts) {
    Set<String> originals =
        story.analysis().story().articles().stream()
            .filter(Independence::holds)
            .map(article -> article.article().id())
            .collect(Collectors.toSet());
    Map<String, List<StanceRow>> own =
        story.analysis().stances().stream()
            .filter(row -> row.voice() == Voice.OWN)
            .collect(Collectors.groupingBy(StanceRow::claimId));
    for (List<StanceRow> rows : own.values()) {
      boolean alone = rows.stream().map(StanceRow::outlet).distinct().count() == 1;
      boolean original = rows.stream().anyMatch(row -> originals.contains(row.articleId()));
      if (alone && original && story.story().outlets() > 1) {
        counts.get(rows.get(0).outlet()).exclusive++;
      }
    }
  }

  /** One partial count for every two outlets of the story. */
  public static List<OutletPair> pairs(TalliedStory story) {
    List<String> outlets =
        story.analysis().story().articles().stream()
            .map(article -> article.article().outlet())
            .distinct()
            .sorted()
            .toList();
    Map<List<String>, Shared> shared = shared(story.claimOutlets());
    List<OutletPair> pairs = new ArrayList<>();
    for (int i = 0; i < outlets.size(); i++) {
      for (int j = i + 1; j < outlets.size(); j++) {
        List<String> both = List.of(outlets.get(i), outlets.get(j));
        Shared claims = shared.getOrDefault(both, Shared.NONE);
        pairs.add(
            new OutletPair(
                both.get(0), both.get(1), 1, claims.all(), claims.agreeing(), claims.opposing()));
      }
    }
    return pairs;
  }

  /** Claims that two outlets have in common. */
  private record Shared(long all, long agreeing, long opposing) {
    static final Shared NONE = new Shared(0, 0, 0);

    Shared plus(Stance one, Stance other) {
      boolean bothTakeSides = takesSide(one) && takesSide(other);
      return new Shared(
          all + 1,
          agreeing + (bothTakeSides && one == other ? 1 : 0),
          opposing + (bothTakeSides && one != other ? 1 : 0));
    }
  }

  /** By the two outlets, sorted; claim by claim, since most outlets do not have most claims. */
  private static Map<List<String>, Shared> shared(List<ClaimOutlet> rows) {
    Map<String, List<ClaimOutlet>> byClaim =
        rows.stream()
            .filter(row -> row.stance() != Stance.SILENT)
            .collect(Collectors.groupingBy(ClaimOutlet::claimId));
    Map<List<String>, Shared> shared = new HashMap<>();
    for (List<ClaimOutlet> claim : byClaim.values()) {
      List<ClaimOutlet> sorted =
          claim.stream().sorted(Comparator.comparing(ClaimOutlet::outlet)).toList();
      for (int i = 0; i < sorted.size(); i++) {
        for (int j = i + 1; j < sorted.size(); j++) {
          Stance one = sorted.get(i).stance();
          Stance other = sorted.get(j).stance();
          shared.compute(
              List.of(sorted.get(i).outlet(), sorted.get(j).outlet()),
              (both, known) -> (known == null ? Shared.NONE : known).plus(one, other));
        }
      }
    }
    return shared;
  }

  private static boolean takesSide(Stance stance) {
    return stance == Stance.SUPPORTS || stance == Stance.DISPUTES;
  }

  private static final class Count {
    private final String outlet;
    private long articles;
    private long reprints;
    private long supported;
    private long disputed;
    private long reported;
    private long silent;
    private long first;
    private long exclusive;
    private long statements;
    private long attributed;
    private long unnamed;
    private long unresolved;

    Count(String outlet) {
      this.outlet = outlet;
    }

    void add(StoryArticle article) {
      articles++;
      reprints += article.member().reprintOf().isEmpty() ? 0 : 1;
      for (Statement statement : article.work().statements()) {
        statements++;
        if (statement.voice() == Voice.CITED) {
          attributed++;
          unnamed += statement.source().type() == SourceType.UNNAMED ? 1 : 0;
          unresolved += statement.source().type() == SourceType.UNRESOLVED ? 1 : 0;
        }
      }
    }

    OutletTally tally() {
      return new OutletTally(
          outlet,
          articles,
          reprints,
          1,
          supported,
          disputed,
          reported,
          silent,
          first,
          exclusive,
          statements,
          attributed,
          unnamed,
          unresolved);
    }
  }
}
