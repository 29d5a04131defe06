package org.rashomon.table;

import org.rashomon.model.OutletPair;
import org.rashomon.model.OutletTally;

/** The tables of outlets. */
final class OutletTables {
  static final Table<OutletTally> OUTLETS =
      new TableBuilder<OutletTally>("outlets", "One row an outlet with an article in the run.", 1)
          .text("outlet", "The outlet.", OutletTally::outlet)
          .count("articles", "Its articles.", OutletTally::articles)
          .count("reprints", "Those that are reprints of another article.", OutletTally::reprints)
          .count("stories", "Stories in which it has an article.", OutletTally::stories)
          .count(
              "claims_supported",
              "Claims that it asserts in own voice.",
              OutletTally::claimsSupported)
          .count(
              "claims_disputed",
              "Claims that it disputes in own voice.",
              OutletTally::claimsDisputed)
          .count(
              "claims_reported",
              "Claims that it relays without taking a side.",
              OutletTally::claimsReported)
          .count("claims_silent", "Claims on which it is silent.", OutletTally::claimsSilent)
          .count(
              "first_with_claim",
              "Claims that other outlets carry too and that it had before all of them, wire copy left"
                  + " out.",
              OutletTally::firstWithClaim)
          .count(
              "exclusive_claims",
              "Claims of stories with other outlets that it alone carries, wire copy left out.",
              OutletTally::exclusiveClaims)
          .number(
              "attributed_share",
              "The share of its statements that it attributes to a source.",
              row -> Cells.share(row.attributed(), row.statements()))
          .orEmpty()
          .number(
              "unnamed_source_share",
              "The share of its attributed statements whose source is unnamed.",
              row -> Cells.share(row.unnamed(), row.attributed()))
          .orEmpty()
          .number(
              "unresolved_source_share",
              "The share of its attributed statements of which nothing tells who is meant.",
              row -> Cells.share(row.unresolved(), row.attributed()))
          .orEmpty()
          .stamped();

  static final Table<OutletPair> OUTLET_PAIRS =
      new TableBuilder<OutletPair>(
              "outlet_pairs", "One row a pair of outlets with a story in common.", 2)
          .text("outlet_a", "The outlet that comes first by name.", OutletPair::outletA)
          .of("outlets")
          .text("outlet_b", "The other outlet.", OutletPair::outletB)
          .of("outlets")
          .count("shared_stories", "Stories that both cover.", OutletPair::sharedStories)
          .count("shared_claims", "Claims that both carry.", OutletPair::sharedClaims)
          .count(
              "agreeing",
              "Claims that both support or both dispute in own voice.",
              OutletPair::agreeing)
          .count(
              "opposing",
              "Claims that one supports and the other disputes in own voice.",
              OutletPair::opposing)
          .number(
              "agreement",
              "agreeing / (agreeing + opposing); empty where both are 0.",
              row -> Cells.share(row.agreeing(), row.agreeing() + row.opposing()))
          .orEmpty()
          .stamped();

  private OutletTables() {}
}
