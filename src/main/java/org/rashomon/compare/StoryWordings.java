package org.rashomon.compare;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.rashomon.model.Anchor;
import org.rashomon.model.ArticleHead;
import org.rashomon.model.Field;
import org.rashomon.model.Statement;
import org.rashomon.model.Story;
import org.rashomon.model.StoryArticle;
import org.rashomon.model.Voice;
import org.rashomon.text.TermWeights;

/** The sentences of a story, ready for comparison; the index of a sentence is its number. */
public final class StoryWordings {
  private final List<List<Statement>> sentences = new ArrayList<>();
  private final List<ArticleHead> articles = new ArrayList<>();
  private final List<Wording> wordings = new ArrayList<>();
  private final List<String> lemmas = new ArrayList<>();
  private final Map<String, Integer> sentenceOf = new HashMap<>();
  private final List<Place> places = new ArrayList<>();
  private final Map<String, Wording> parts = new HashMap<>();
  private final Wordings maker;
  private final Copies copies;

  private StoryWordings(
      Wordings maker, List<ArticleHead> heads, List<List<SentenceGroups.Group>> grouped) {
    this.maker = maker;
    for (int i = 0; i < grouped.size(); i++) {
      add(i, heads.get(i), grouped.get(i));
    }
    this.copies = Copies.of(wordings, places);
  }

  /** Makes all sentences of a story ready, article by article; capped articles are left out. */
  public static StoryWordings of(Story story, TermWeights background) {
    List<ArticleHead> heads = new ArrayList<>();
    List<List<SentenceGroups.Group>> grouped = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    for (StoryArticle article : story.articles()) {
      if (article.member().capped()) {
        continue;
      }
      List<SentenceGroups.Group> sentences = SentenceGroups.of(article.work());
      heads.add(article.article());
      grouped.add(sentences);
      sentences.forEach(sentence -> lemmas.add(sentence.lemmas()));
    }
    return new StoryWordings(Wordings.of(background, lemmas), heads, grouped);
  }

  private void add(int number, ArticleHead head, List<SentenceGroups.Group> grouped) {
    int position = 0;
    for (SentenceGroups.Group group : grouped) {
      group.statements().forEach(each -> sentenceOf.put(each.id(), sentences.size()));
      boolean headline = group.statements().get(0).field() == Field.TITLE;
      sentences.add(group.statements());
      articles.add(head);
      places.add(new Place(number, headline ? -1 : position++, sources(group.statements())));
      lemmas.add(group.lemmas());
      wordings.add(maker.ready(group.text(), group.lemmas(), group.tags(), published(head)));
    }
  }

  private static Set<String> sources(List<Statement> statements) {
    Set<String> names = new TreeSet<>();
    for (Statement statement : statements) {
      if (statement.voice() == Voice.CITED) {
        names.add(SourceNames.last(statement.source().name()));
      }
    }
    return names;
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

  /** The id of the article that holds a statement. */
  public String articleOf(String statementId) {
    return articles.get(sentenceOf.get(statementId)).id();
  }

  public Wording wording(int sentence) {
    return wordings.get(sentence);
  }

  /** One statement alone, without the words of its sentence that attribute it. */
  public Wording wording(Statement statement) {
    int sentence = sentenceOf.get(statement.id());
    return statement.lemmas().equals(lemmas.get(sentence))
        ? wordings.get(sentence)
        : parts.computeIfAbsent(
            statement.id(),
            id ->
                maker.ready(
                    statement.text(),
                    statement.lemmas(),
                    statement.tags(),
                    published(articles.get(sentence))));
  }

  /** A statement that may be of no article of the story, ready for comparison with its own. */
  public Wording wording(Anchor anchor) {
    Statement statement = anchor.statement();
    return maker.ready(
        statement.text(),
        statement.lemmas(),
        statement.tags(),
        anchor.dated() ? Instant.ofEpochMilli(anchor.publishedAt()) : null);
  }

  /** Whether two sentences share a statement word for word, as a quotation is. */
  public boolean shareStatement(int a, int b) {
    return sentences.get(a).stream()
        .map(this::wording)
        .filter(Wording::isTelling)
        .anyMatch(
            wording ->
                sentences.get(b).stream()
                    .anyMatch(each -> Arrays.equals(wording.lemmas(), wording(each).lemmas())));
  }

  /** The first sentence that is word for word as one is. */
  public int first(int sentence) {
    return copies.first(sentence);
  }

  /** How many sentences each stands for: a first one for all its copies, these for none. */
  public int[] copyCounts() {
    return IntStream.range(0, size())
        .map(i -> copies.isFirst(i) ? copies.all(i).size() : 0)
        .toArray();
  }

  /** A first sentence with all that are word for word as it is, sorted. */
  public List<Integer> copies(int first) {
    return copies.all(first);
  }

  /** The pairs of sentences that are worth a closer look; the first of copies stands for all. */
  public List<Candidates.Pair> candidates() {
    return Candidates.of(wordings, places, copies, Candidates.WORTH_A_LOOK);
  }

  /** The pairs of sentences that a model learns from. */
  List<Candidates.Pair> candidatesToLearn() {
    return Candidates.of(wordings, places, Copies.none(size()), Candidates.WORTH_LEARNING);
  }

  /** The features of a pair of sentences. */
  double[] features(Candidates.Pair pair) {
    return PairFeatures.of(wording(pair.a()), wording(pair.b()), pair.context());
  }
}
