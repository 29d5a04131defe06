package org.rashomon.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PairFeaturesTest {
  private static final String FERRY = "The ferry sank near Kelo with 80 passengers aboard.";

  private static double feature(String name, String a, String b) {
    double[] values = PairFeatures.of(Made.wording(a), Made.wording(b), Context.NONE);
    return values[PairFeatures.names().indexOf(name)];
  }

  @Test
  void equalTextsCoverEachOtherWholly() {
    assertEquals(1, feature("covered_min", FERRY, FERRY), 1e-6);
    assertEquals(1, feature("trigrams_min", FERRY, FERRY), 1e-6);
    assertEquals(1, feature("characters_max", FERRY, FERRY), 1e-6);
    assertEquals(1, feature("sequence_min", FERRY, FERRY), 1e-6);
    assertEquals(1, feature("run", FERRY, FERRY), 1e-6);
    assertEquals(0, feature("missing_weight_max", FERRY, FERRY), 1e-6);
    assertEquals(1, feature("length_ratio", FERRY, FERRY), 1e-6);
  }

  @Test
  void aPossessiveIsTheWordItself() {
    assertEquals(
        1, feature("covered_max", "the council closed", "The council's mayor closed it"), 1e-6);
  }

  @Test
  void isTheSameWhicheverComesFirst() {
    String other = "A boat with 120 people went down off Kelo, officials said.";
    assertArrayEquals(
        PairFeatures.of(Made.wording(FERRY), Made.wording(other), Context.NONE),
        PairFeatures.of(Made.wording(other), Made.wording(FERRY), Context.NONE));
  }

  @Test
  void onePartInsideTheOtherShowsInMinAndMax() {
    String longer = FERRY + " Divers from three districts searched the lake until nightfall.";
    assertTrue(feature("covered_max", FERRY, longer) > 0.99);
    assertTrue(feature("covered_min", FERRY, longer) < 0.7);
    assertTrue(feature("difference", FERRY, longer) > 1);
  }

  @Test
  void whatStandsTogetherInBothIsNearby() {
    String together = "In Kelo, after months of talks, divers raised the sunken ferry.";
    String apart =
        "Divers came to Kelo in spring, and when the council had paid for cranes, boats, pumps, ropes"
            + " and two barges they raised what storms had left of the sunken ferry.";
    String other = "Once the ice had gone, divers raised the sunken ferry off Orun.";
    assertTrue(feature("nearby", together, other) > feature("nearby", apart, other));
    assertEquals(0, feature("nearby", together, "Nobody came."));
  }

  @Test
  void theRarestSharedWordTellsMost() {
    assertTrue(
        feature("rarest_shared", FERRY, "A ferry came.")
            > feature("rarest_shared", FERRY, "A people came near."));
  }

  @Test
  void synonymsCoverMoreThanEqualWords() {
    String a = "The car stopped.";
    String b = "The auto stopped.";
    assertTrue(feature("covered_widely_min", a, b) > feature("covered_min", a, b));
    assertTrue(feature("synonyms", a, b) > 0);
  }

  @Test
  void tellsFiguresApart() {
    String other = "The ferry sank near Kelo with 120 passengers aboard.";
    assertEquals(1, feature("figures_conflict", FERRY, other));
    assertEquals(1, feature("figures_agree", FERRY, FERRY));
    assertEquals(1, feature("figures_missing", FERRY, "The ferry sank near Kelo."));
  }

  @Test
  void tellsDatesApart() {
    String a = "It sank on October 30.";
    assertEquals(1, feature("dates_agree", a, "It sank on Monday."));
    assertEquals(1, feature("dates_conflict", a, "It sank on October 28."));
  }

  @Test
  void seesHedgesAndNames() {
    assertEquals(1, feature("hedge_differs", "He paid.", "He might pay."));
    assertTrue(feature("names_shared", "Kelo is large.", "We saw Kelo.") > 0);
  }

  @Test
  void theModelTakesTheFeaturesAtHand() {
    int features = PairFeatures.names().size();
    assertEquals(MatchModel.features().size(), MatchModel.crossed(new double[features]).length);
  }
}
