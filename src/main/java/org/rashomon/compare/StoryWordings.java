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
    List<List<SentenceGroups.Group>> grouped = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    for (StoryArticle article : story.articles()) {
      List<SentenceGroups.Group> sentences = SentenceGroups.of(article.work());
      heads.add(article.article());
      grouped.add(sentences);
      sentences.forEach(sentence -> lemmas.add(sentence.lemmas()));
    }
    StoryWordings made = new StoryWordings(Wordings.of(background, lemmas));
    for (int i = 0; i < grouped.size(); i++) {
      made.add(i, heads.get(i), grouped.get(i));
    }
    return made;
  }

  private void add(int number, ArticleHead head, List<SentenceGroups.Group> grouped) {
    for (SentenceGroups.Group group : grouped) {
      sentences.add(group.statements());
      articles.add(head);
      articleOf.add(number);
      wordings.add(maker.ready(group.text(), group.lemmas(), group.tags(), published(head)));
    }
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

  /** The features of a pair of sentences. */
  double[] features(Candidates.Pair pair) {
    return PairFeatures.of(wording(pair.a()), wording(pair.b()), pair.context());
  }
}
