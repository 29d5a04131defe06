package org.rashomon.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.compare.Candidates;
import org.rashomon.compare.MatchModel;
import org.rashomon.compare.StoryWordings;
import org.rashomon.model.Claim;
import org.rashomon.model.Story;
import org.rashomon.model.StoryClaims;
import org.rashomon.text.ModelFolder;
import org.rashomon.text.TermWeights;

/**
 * Makes the claims of a story: sentences that probably carry one claim are grouped, and what none
 * other carries becomes a claim of its own where it is worth checking.
 */
public final class ClaimMaker {
  private static final double LEAST_LINK = 0.04;
  private static final double LEAST_MEAN = 0.51;

  private final MatchModel model;
  private final TermWeights background;

  private ClaimMaker(MatchModel model, TermWeights background) {
    this.model = model;
    this.background = background;
  }

  /** Loads what it needs; safe for threads. */
  public static ClaimMaker with(ModelFolder folder) {
    return new ClaimMaker(
        MatchModel.with(folder), folder.load(TermWeights.BACKGROUND, TermWeights::read));
  }

  /** Makes the sentences and statements of a story ready for comparison. */
  public StoryWordings wordings(Story story) {
    return StoryWordings.of(story, background);
  }

  /**
   * The story with its claims, sorted by id; those of earlier runs live on.
   *
   * @param wordings of the story, by {@link #wordings}
   */
  public StoryClaims claims(Story story, StoryWordings wordings) {
    Links links = new Links();
    List<Clusters.Edge> edges = edges(wordings, links);
    Map<String, Claim> claims = new HashMap<>();
    Set<String> anchors = new HashSet<>();
    for (List<Integer> group : Rounds.of(wordings.size(), edges, LEAST_MEAN)) {
      for (Claim claim : GroupClaims.of(story.id(), wordings, links, group, anchors)) {
        claims.putIfAbsent(claim.id(), claim);
      }
    }
    return KeptClaims.of(story, wordings, claims.values());
  }

  private List<Clusters.Edge> edges(StoryWordings wordings, Links links) {
    List<Clusters.Edge> edges = new ArrayList<>();
    for (Candidates.Pair pair : wordings.candidates()) {
      double probability = model.probability(wordings, pair);
      if (probability >= LEAST_LINK) {
        double strength = MatchModel.strength(probability, pair.context());
        edges.add(new Clusters.Edge(pair.a(), pair.b(), strength));
        links.add(pair.a(), pair.b(), probability);
      }
    }
    return edges;
  }
}
