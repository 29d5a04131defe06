package org.rashomon.compare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.model.ArticleHead;
import org.rashomon.model.Statement;
import org.rashomon.model.Story;
import org.rashomon.model.StoryArticle;
import org.rashomon.text.TermWeights;

/** The sentences of a story, ready for comparison; the index of a sentence is its number. */
public final class StoryWordings {
  private final List<List<Statement>> sentences = new ArrayList<>();
  private final List<ArticleHead> articles = new ArrayList<>();
  private final List<Wording> wordings = new ArrayList<>();
  private final List<Integer> articleOf = new ArrayList<>();
  private final Wordings maker;

  private StoryWordings(Wordings maker) {
    this.maker = maker;
  }

  /** Makes all sentences of a story ready, article by article. */
  public static StoryWordings of(Story story, TermWeights background) {
    List<ArticleHead> heads = new ArrayList<>();
    List<List<List<Statement>>> grouped = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    for (StoryArticle article : story.articles()) {
      List<List<Statement>> sentences = SentenceGroups.of(article.work().statements());
      heads.add(article.article());
      grouped.add(sentences);
      sentences.forEach(sentence -> lemmas.add(joined(sentence, Statement::lemmas)));
    }
    StoryWordings made = new StoryWordings(Wordings.of(background, lemmas));
    for (int i = 0; i < grouped.size(); i++) {
      made.add(i, heads.get(i), grouped.get(i));
    }
    return made;
  }

  private void add(int number, ArticleHead head, List<List<Statement>> grouped) {
    for (List<Statement> sentence : grouped) {
      sentences.add(sentence);
      articles.add(head);
      articleOf.add(number);
      wordings.add(
          maker.ready(
              joined(sentence, Statement::text),
              joined(sentence, Statement::lemmas),
              joined(sentence, Statement::tags),
              published(head)));
    }
  }

  private static String joined(
      List<Statement> sentence, java.util.function.Function<Statement, String> part) {
    return String.join(" ", sentence.stream().map(part).toList());
  }

  private static Instant published(ArticleHead head) {
    return head.dated() ? Instant.ofEpochMilli(head.publishedAt()) : null;
  }

  public int size() {
    return sentences.size();
  }

  /** The statements of a sentence, in the order of the text. */
  public List<Statement> statements(int sentence) {
    return sentences.get(sentence);
  }

  public ArticleHead article(int sentence) {
    return articles.get(sentence);
  }

  public Wording wording(int sentence) {
    return wordings.get(sentence);
  }

  /** One statement of a sentence alone, ready for comparison. */
  public Wording wording(int sentence, Statement statement) {
    return statements(sentence).size() == 1
        ? wordings.get(sentence)
        : maker.ready(
            statement.text(),
            statement.lemmas(),
            statement.tags(),
            published(articles.get(sentence)));
  }

  /** The pairs of sentences that are worth a closer look. */
  public List<Candidates.Pair> candidates() {
    return Candidates.of(wordings, articleOf.stream().mapToInt(Integer::intValue).toArray());
  }
}
