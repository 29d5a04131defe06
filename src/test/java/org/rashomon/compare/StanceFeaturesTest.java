package org.rashomon.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rashomon.compare.StanceStatements.WEIGHTS;
import static org.rashomon.compare.StanceStatements.cited;
import static org.rashomon.compare.StanceStatements.match;
import static org.rashomon.compare.StanceStatements.own;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class StanceFeaturesTest {
  private static double value(PassageMatch match, String name) {
    return StanceFeatures.of(match, WEIGHTS).values()[StanceFeatures.NAMES.indexOf(name)];
  }

  @Test
  void namesAreDistinctAndAsManyAsValues() {
    assertEquals(StanceFeatures.NAMES.size(), new HashSet<>(StanceFeatures.NAMES).size());
    PassageMatch match = match("Banksy drew a cartoon", own(0, "Banksy drew."));
    assertEquals(StanceFeatures.NAMES.size(), StanceFeatures.of(match, WEIGHTS).values().length);
  }

  @Test
  void coverCountsTheClaimsTermsWhateverTheirInflection() {
    PassageMatch half = match("Banksy cartoons", own(0, "A cartoon went round."));
    assertEquals(0.5, value(half, "cover.best"), 1e-9);
    PassageMatch spread =
        match("Banksy cartoons", own(0, "A cartoon went round."), own(30, "Banksy laughed."));
    assertEquals(0.5, value(spread, "cover.best"), 1e-9);
    assertEquals(1, value(spread, "cover.article"), 1e-9);
    assertEquals(1, value(spread, "cover.window"), 1e-9);
    assertEquals(0.5, value(spread, "cover.first"), 1e-9);
  }

  @Test
  void bestPassageIsTheOneThatSharesMost() {
    PassageMatch match =
        match("The Batmobile was stolen", own(0, "It rained."), own(20, "The Batmobile is safe."));
    assertEquals(1, match.best().number());
    assertEquals(0.5, value(match, "best.position"), 1e-9);
  }

  @Test
  void cuesAreCountedWhereTheyStand() {
    PassageMatch match =
        match(
            "The Batmobile was stolen",
            own(0, "Police deny that the Batmobile was stolen."),
            own(60, "It was a hoax."));
    assertEquals(1, value(match, "best.deny"));
    assertEquals(0, value(match, "best.refute"));
    assertEquals(1, value(match, "window.refute"));
    assertEquals(0.5, value(match, "article.refute"), 1e-9);
    assertEquals(0.5, value(match, "near.deny"), 0.3);
  }

  @Test
  void cueOfAnAttributionCountsWhereItStandsOutside() {
    PassageMatch match = match("A car was stolen", cited(0, "a car was stolen", "Woody", "denied"));
    assertEquals(1, value(match, "best.deny"));
    assertEquals(1, value(match, "best.cited"));
  }

  @Test
  void figuresAreCompared() {
    assertEquals(1, value(match("15 men died", own(0, "12 men died.")), "figures.differ"));
    assertEquals(0, value(match("15 men died", own(0, "15 men died.")), "figures.differ"));
    assertEquals(0, value(match("15 men died", own(0, "Men died.")), "figures.differ"));
  }

  @Test
  void negationOnOneSideIsAMismatch() {
    assertEquals(
        1, value(match("Culkin is dead", own(0, "Culkin is not dead.")), "mismatch.negate"));
    assertEquals(
        0, value(match("Culkin is not dead", own(0, "Culkin is not dead.")), "mismatch.negate"));
  }

  @Test
  void questionsAreSeen() {
    assertEquals(1, value(match("Culkin is dead", own(0, "Is Culkin dead?")), "best.asks"));
  }

  @Test
  void bagsMaskTheClaimsOwnWords() {
    var bags = StanceBags.of(match("Culkin is dead", own(0, "Culkin death hoax.")));
    assertTrue(bags.get(1).contains("hoax"));
    assertTrue(bags.get(1).contains("death hoax"));
    assertTrue(bags.get(0).contains("culkin"));
    assertTrue(!bags.get(1).contains("culkin"));
  }
}
