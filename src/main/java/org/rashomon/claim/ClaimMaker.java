package org.rashomon.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.compare.Candidates;
import org.rashomon.compare.MatchModel;
import org.rashomon.compare.StoryWordings;
import org.rashomon.model.Claim;
import org.rashomon.model.ClaimStatement;
import org.rashomon.model.Stance;
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

  /** The probability that sentences, or statements, with the same words carry one claim. */
  static final double WORD_FOR_WORD = 0.9;

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
    Links links = new Links(wordings::first);
    List<Stars.Edge> edges = edges(wordings, links);
    Set<String> anchors = new HashSet<>();
    List<Draft> drafts =
        Stars.of(wordings.copyCounts(), edges).stream()
            .map(group -> withCopies(group, wordings))
            .flatMap(group -> GroupClaims.of(wordings, links, group, anchors).stream())
            .toList();
    List<Claim> claims =
        Drafts.united(drafts).stream().map(draft -> draft.judged(story.id(), wordings)).toList();
    return KeptClaims.of(story, wordings, distinct(claims, wordings));
  }

  /** A group's sentences with their copies, sorted. */
  private static List<Integer> withCopies(List<Integer> group, StoryWordings wordings) {
    return group.stream().flatMap(first -> wordings.copies(first).stream()).sorted().toList();
  }

  /** Less those of a single article whose text takes a stance to a claim of several. */
  private static List<Claim> distinct(List<Claim> claims, StoryWordings wordings) {
    Map<Boolean, List<Claim>> shared =
        claims.stream().collect(Collectors.partitioningBy(claim -> isShared(claim, wordings)));
    Set<String> placed =
        shared.get(true).stream()
            .flatMap(claim -> claim.statements().stream())
            .filter(row -> row.stance() != Stance.REPORTS)
            .map(ClaimStatement::statementId)
            .collect(Collectors.toSet());
    List<Claim> distinct = new ArrayList<>(shared.get(true));
    shared.get(false).stream()
        .filter(claim -> !placed.contains(claim.anchorId()))
        .forEach(distinct::add);
    return distinct;
  }

  private static boolean isShared(Claim claim, StoryWordings wordings) {
    return claim.statements().stream()
            .map(row -> wordings.articleOf(row.statementId()))
            .distinct()
            .count()
        > 1;
  }

  private List<Stars.Edge> edges(StoryWordings wordings, Links links) {
    List<Stars.Edge> edges = new ArrayList<>();
    for (Candidates.Pair pair : wordings.candidates()) {
      double probability = probability(wordings, pair);
      if (probability >= LEAST_LINK) {
        double strength = MatchModel.strength(probability, pair.context());
        edges.add(new Stars.Edge(pair.a(), pair.b(), strength));
        links.add(pair.a(), pair.b(), probability);
      }
    }
    return edges;
  }

  /** The model's, unless the sentences share a quotation: it looks at all else they tell too. */
  private double probability(StoryWordings wordings, Candidates.Pair pair) {
    double probability = model.probability(wordings, pair);
    boolean unsure = probability >= LEAST_LINK && probability < WORD_FOR_WORD;
    return unsure && wordings.shareStatement(pair.a(), pair.b()) ? WORD_FOR_WORD : probability;
  }
}
