package org.rashomon.track;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rashomon.compare.PassageArticle;
import org.rashomon.compare.StanceClaim;
import org.rashomon.compare.StanceJudge;
import org.rashomon.model.Story;
import org.rashomon.model.StoryArticle;

/**
 * What a story's other articles tell of an article's topic: one that words a claim otherwise is on
 * its topic if the story is, and one that shares chance words with it is not if the story is not.
 */
final class StoryTopic {
  /** So many articles tell what a story is about. */
  private static final int MOST = 50;

  private final StanceJudge judge;
  private final List<StoryArticle> asked;
  private final Map<StanceClaim, double[]> odds = new HashMap<>();

  /** What the asked articles say, once one claim needs it. */
  private List<PassageArticle> passages;

  /** Asks the first articles of a story that say anything. */
  StoryTopic(Story story, StanceJudge judge) {
    this.judge = judge;
    this.asked =
        story.articles().stream()
            .filter(article -> !article.work().statements().isEmpty())
            .limit(MOST)
            .toList();
  }

  /**
   * The log-odds that an article is on a claim's topic: the mean of its own and of the others'.
   *
   * @param own as far as the article tells by itself
   */
  double odds(StanceClaim claim, String articleId, double own) {
    double[] all = odds.computeIfAbsent(claim, this::each);
    double others =
        IntStream.range(0, all.length)
            .filter(i -> !asked.get(i).article().id().equals(articleId))
            .mapToDouble(i -> all[i])
            .average()
            .orElse(own);
    return (own + others) / 2;
  }

  private double[] each(StanceClaim claim) {
    if (passages == null) {
      passages = asked.stream().map(article -> judge.article(article.work().statements())).toList();
    }
    return passages.stream().mapToDouble(each -> judge.read(claim, each).topicOdds()).toArray();
  }
}
