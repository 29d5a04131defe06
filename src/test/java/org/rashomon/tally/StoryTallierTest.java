package org.rashomon.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Analysed;
import org.rashomon.model.ArticleHead;
import org.rashomon.model.ArticleStatements;
import org.rashomon.model.Basis;
import org.rashomon.model.Claim;
import org.rashomon.model.ClaimOutlet;
import org.rashomon.model.ClaimTally;
import org.rashomon.model.Field;
import org.rashomon.model.Genre;
import org.rashomon.model.OutletPair;
import org.rashomon.model.OutletTally;
import org.rashomon.model.Precision;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;
import org.rashomon.model.Span;
import org.rashomon.model.Stance;
import org.rashomon.model.StanceRow;
import org.rashomon.model.Story;
import org.rashomon.model.StoryAnalysis;
import org.rashomon.model.StoryArticle;
import org.rashomon.model.StoryMember;
import org.rashomon.model.TalliedStory;
import org.rashomon.model.Voice;

/** Counts over one small story of one claim. */
class StoryTallierTest {
  private static final long HOUR = 3_600_000L;

  private final List<StoryArticle> articles = new ArrayList<>();
  private final List<StanceRow> rows = new ArrayList<>();

  @Test
  void outletsAddUpToThoseThatCover() {
    article("a-1", "Post", 1, "");
    article("a-2", "Echo", 2, "");
    article("a-3", "Star", 3, "");
    article("a-4", "Dawn", 0, "");
    own("a-1", Stance.SUPPORTS);
    own("a-2", Stance.DISPUTES);
    ClaimTally claim = tally().claims().get(0);
    assertEquals(4, claim.coveringOutlets());
    assertEquals(1, claim.supporting());
    assertEquals(1, claim.disputing());
    assertEquals(1, claim.silent(), "Star came later and says nothing; Dawn came too early");
    assertTrue(claim.disputed());
    assertEquals("Post", claim.firstOutlet());
  }

  @Test
  void anOutletOfTwoMindsIsMixed() {
    article("a-1", "Post", 1, "");
    article("a-2", "Post", 2, "");
    article("a-3", "Echo", 3, "");
    own("a-1", Stance.SUPPORTS);
    own("a-2", Stance.DISPUTES);
    own("a-3", Stance.REPORTS);
    Map<String, Stance> stances =
        tally().claimOutlets().stream()
            .collect(Collectors.toMap(ClaimOutlet::outlet, ClaimOutlet::stance));
    assertEquals(Map.of("Post", Stance.MIXED, "Echo", Stance.REPORTS), stances);
  }

  @Test
  void reprintsAreOneIndependentVoiceAndNeverFirst() {
    article("a-1", "Wire", 2, "");
    reprint("a-2", "Post", 1, "a-1");
    reprint("a-3", "Echo", 3, "a-1");
    own("a-1", Stance.SUPPORTS);
    own("a-2", Stance.SUPPORTS);
    own("a-3", Stance.SUPPORTS);
    TalliedStory story = tally();
    ClaimTally claim = story.claims().get(0);
    assertEquals(3, claim.supporting());
    assertEquals(1, claim.independentSupporting());
    assertEquals(1, story.story().independentArticles());
    assertEquals("Wire", claim.firstOutlet());
  }

  @Test
  void anArticleLeftOutOfTheComparisonIsNotSilent() {
    article("a-1", "Post", 1, "");
    article("a-2", "Echo", 2, "");
    StoryArticle late = articles.get(1);
    articles.set(
        1, new StoryArticle(new StoryMember("a-2", "s-1", "", "", "", true, 0), late.work()));
    own("a-1", Stance.SUPPORTS);
    ClaimTally claim = tally().claims().get(0);
    assertEquals(2, claim.coveringOutlets());
    assertEquals(0, claim.silent());
  }

  @Test
  void aTieOrADayCannotTellWhoWasFirst() {
    article("a-1", "Post", 1, "");
    article("a-2", "Echo", 1, "");
    own("a-1", Stance.SUPPORTS);
    own("a-2", Stance.SUPPORTS);
    assertEquals("", tally().claims().get(0).firstOutlet());
  }

  @Test
  void aLagIsCountedFromTheFirstOutlet() {
    article("a-1", "Post", 1, "");
    article("a-2", "Echo", 3, "");
    article("a-3", "Echo", 2, "a-1");
    article("a-4", "Star", 2, "a-1");
    article("a-5", "Dawn", 4, "");
    List.of("a-1", "a-2", "a-3", "a-4").forEach(each -> own(each, Stance.SUPPORTS));
    assertEquals(Map.of("Post", 0L, "Echo", 7200L, "Star", 3600L, "Dawn", -1L), lags());
  }

  @Test
  void noLagIsToldWherePrecisionOrTiesCannotTell() {
    article("a-1", "Post", 1, "");
    dated("a-2", "Echo", 48, Precision.DAY);
    dated("a-3", "Star", 0, Precision.ABSENT);
    own("a-1", Stance.SUPPORTS);
    own("a-2", Stance.SUPPORTS);
    assertEquals(Map.of("Post", 0L, "Echo", -1L), lags());
    own("a-3", Stance.SUPPORTS);
    assertEquals(Map.of("Post", -1L, "Echo", -1L, "Star", -1L), lags());
  }

  @Test
  void wireCopyIsNeverFirstNorExclusive() {
    credited("a-1", "Post", 1, "Reuters");
    credited("a-2", "www.reuters.com", 2, "Reuters");
    article("a-3", "Echo", 3, "");
    own("a-1", Stance.SUPPORTS);
    assertEquals("", tally().claims().get(0).firstOutlet());
    assertEquals(0, byOutlet(OutletCounts.outlets(tally())).get("Post").exclusiveClaims());
    own("a-2", Stance.SUPPORTS);
    Map<String, OutletTally> alone = byOutlet(OutletCounts.outlets(tally()));
    assertEquals("www.reuters.com", tally().claims().get(0).firstOutlet());
    assertEquals(0, alone.get("www.reuters.com").firstWithClaim(), "only copies came after it");
    own("a-3", Stance.REPORTS);
    Map<String, OutletTally> outlets = byOutlet(OutletCounts.outlets(tally()));
    assertEquals(1, outlets.get("www.reuters.com").firstWithClaim());
    assertEquals(0, outlets.get("Post").firstWithClaim() + outlets.get("Echo").firstWithClaim());
  }

  private Map<String, Long> lags() {
    return tally().claimOutlets().stream()
        .collect(Collectors.toMap(ClaimOutlet::outlet, ClaimOutlet::lagSeconds));
  }

  @Test
  void aClaimOfOneOutletIsExclusiveAndNotShared() {
    article("a-1", "Post", 1, "");
    article("a-2", "Echo", 2, "");
    own("a-1", Stance.SUPPORTS);
    TalliedStory story = tally();
    assertTrue(story.claimOutlets().isEmpty());
    Map<String, OutletTally> outlets = byOutlet(OutletCounts.outlets(story));
    assertEquals(1, outlets.get("Post").exclusiveClaims());
    assertEquals(0, outlets.get("Echo").exclusiveClaims());
  }

  @Test
  void pairsAgreeOrOppose() {
    article("a-1", "Post", 1, "");
    article("a-2", "Echo", 2, "");
    own("a-1", Stance.SUPPORTS);
    own("a-2", Stance.DISPUTES);
    OutletPair pair = OutletCounts.pairs(tally()).get(0);
    assertEquals(new OutletPair("Echo", "Post", 1, 1, 0, 1), pair);
  }

  @Test
  void aStoryAtTheRunsBeginningMayHaveBegunBefore() {
    article("a-1", "Post", 5, "");
    assertFalse(tally().story().leftTruncated());
    article("a-2", "Echo", 1, "");
    assertTrue(new StoryTallier(analysis(), 2 * HOUR).tally().story().leftTruncated());
  }

  private static Map<String, OutletTally> byOutlet(List<OutletTally> tallies) {
    return tallies.stream().collect(Collectors.toMap(OutletTally::outlet, Function.identity()));
  }

  private TalliedStory tally() {
    return new StoryTallier(analysis(), 0).tally();
  }

  private StoryAnalysis analysis() {
    articles.sort(Comparator.comparing(each -> each.article().id()));
    Claim claim = new Claim("c-1", "s-1", "The ferry was full.", "p-1", List.of());
    return new StoryAnalysis(
        new Story("s-1", "", List.copyOf(articles)), List.of(claim), List.copyOf(rows), List.of());
  }

  private void reprint(String id, String outlet, int hour, String of) {
    article(id, outlet, hour, of);
  }

  private void article(String id, String outlet, int hour, String reprintOf) {
    article(id, outlet, hour, Precision.INSTANT, reprintOf, "");
  }

  private void dated(String id, String outlet, int hour, Precision precision) {
    article(id, outlet, hour, precision, "", "");
  }

  private void credited(String id, String outlet, int hour, String credit) {
    article(id, outlet, hour, Precision.INSTANT, "", credit);
  }

  private void article(
      String id, String outlet, int hour, Precision precision, String reprintOf, String credit) {
    ArticleHead head =
        new ArticleHead(
            id,
            id,
            "",
            outlet,
            "Title",
            "",
            hour * HOUR,
            precision,
            "en",
            "",
            "",
            Genre.NEWS,
            100,
            credit,
            "",
            "");
    boolean wire = !reprintOf.isEmpty() || outlet.equals("Wire");
    articles.add(
        new StoryArticle(
            new StoryMember(id, "s-1", "", wire ? "r-1" : "", reprintOf, false, 0),
            new ArticleStatements(head, Analysed.FULL, List.of(), List.of())));
  }

  private void own(String article, Stance stance) {
    String outlet =
        articles.stream()
            .filter(each -> each.article().id().equals(article))
            .findFirst()
            .orElseThrow()
            .article()
            .outlet();
    rows.add(
        new StanceRow(
            "c-1",
            article,
            Voice.OWN,
            new Source(outlet, SourceType.OUTLET),
            List.of(),
            "s-1",
            outlet,
            stance,
            stance == Stance.DISPUTES ? Basis.EXPLICIT : Basis.NONE,
            0.9,
            0.9,
            "p-1",
            Field.TEXT,
            new Span(0, 1),
            "x",
            ""));
  }
}
