package org.rashomon.compare;

import java.util.List;
import java.util.Optional;
import org.rashomon.model.ArticleStatements;
import org.rashomon.model.Field;
import org.rashomon.model.SentenceText;
import org.rashomon.model.Statement;
import org.rashomon.model.Story;
import org.rashomon.model.StoryArticle;

/**
 * Cuts the articles of a story short: news agencies' briefs are, whose sentences have few rivals.
 */
final class Briefs {
  private Briefs() {}

  /**
   * The story with no more than the headline and the first sentences of each article; none if all
   * articles are as short already.
   */
  static Optional<Story> of(Story story, int sentences) {
    if (story.articles().stream().allMatch(each -> end(each, sentences) == Integer.MAX_VALUE)) {
      return Optional.empty();
    }
    List<StoryArticle> cut =
        story.articles().stream().map(article -> cut(article, end(article, sentences))).toList();
    return Optional.of(new Story(story.id(), story.inputStoryId(), cut));
  }

  /** Where the first sentence begins that is one too many, in code points of the text. */
  private static int end(StoryArticle article, int sentences) {
    return article.work().sentences().stream()
        .filter(sentence -> sentence.field() == Field.TEXT)
        .skip(sentences)
        .mapToInt(sentence -> sentence.span().start())
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  private static StoryArticle cut(StoryArticle article, int end) {
    ArticleStatements work = article.work();
    List<Statement> statements =
        work.statements().stream()
            .filter(each -> each.field() != Field.TEXT || each.span().start() < end)
            .toList();
    List<SentenceText> sentences =
        work.sentences().stream()
            .filter(each -> each.field() != Field.TEXT || each.span().start() < end)
            .toList();
    return new StoryArticle(
        article.member(),
        new ArticleStatements(
            work.article(), work.analysed(), work.attributions(), statements, sentences));
  }
}
