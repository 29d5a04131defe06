package org.rashomon.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.compare.StoryWordings;
import org.rashomon.model.ArticleHead;
import org.rashomon.model.Claim;
import org.rashomon.model.Conflict;
import org.rashomon.model.StanceRow;
import org.rashomon.model.Statement;
import org.rashomon.model.Story;
import org.rashomon.model.StoryAnalysis;
import org.rashomon.model.StoryArticle;
import org.rashomon.model.StoryClaims;

/** Decides who takes which stance to the claims of a story, and which outlets conflict. */
public final class StanceMaker {
  private StanceMaker() {}

  /**
   * The story with its stances and conflicts, sorted by key.
   *
   * @param wordings of the story
   */
  public static StoryAnalysis analyse(StoryClaims work, StoryWordings wordings) {
    Story story = work.story();
    Placed placed = Placed.of(story);
    ConflictFinder finder = new ConflictFinder(story.id(), placed, wordings);
    List<StanceRow> stances = new ArrayList<>();
    List<Conflict> conflicts = new ArrayList<>();
    for (Claim claim : work.claims()) {
      stances.addAll(ClaimStances.of(claim, placed));
      conflicts.addAll(finder.find(claim));
    }
    stances.sort(ClaimStances.BY_KEY);
    conflicts.sort(Comparator.comparing(Conflict::id));
    return new StoryAnalysis(story, work.claims(), stances, conflicts);
  }

  /** The statements of a story with the articles they stand in. */
  record Placed(Map<String, Statement> statements, Map<String, StoryArticle> articles) {
    static Placed of(Story story) {
      Map<String, Statement> statements = new HashMap<>();
      Map<String, StoryArticle> articles = new HashMap<>();
      for (StoryArticle article : story.articles()) {
        articles.put(article.article().id(), article);
        article.work().statements().forEach(each -> statements.put(each.id(), each));
      }
      return new Placed(statements, articles);
    }

    ArticleHead head(Statement statement) {
      return articles.get(statement.articleId()).article();
    }
  }
}
