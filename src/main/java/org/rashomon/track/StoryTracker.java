package org.rashomon.track;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rashomon.compare.PassageArticle;
import org.rashomon.compare.StanceClaim;
import org.rashomon.compare.StanceJudge;
import org.rashomon.compare.StanceJudge.Reading;
import org.rashomon.compare.StanceVerdict;
import org.rashomon.model.Analysed;
import org.rashomon.model.Basis;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;
import org.rashomon.model.Stance;
import org.rashomon.model.Statement;
import org.rashomon.model.Story;
import org.rashomon.model.StoryArticle;
import org.rashomon.model.TrackedClaim;
import org.rashomon.model.TrackedStance;
import org.rashomon.model.Voice;
import org.rashomon.text.ModelFolder;

/** Finds the stances of the articles of a story, and of their sources, to the tracked claims. */
public final class StoryTracker {
  /** Log-odds, as all that tell of a topic. */
  private static final double ON_TOPIC = 0;

  /** A bare title tells little, so the word of who names the article counts for more. */
  private static final double BARE_TITLE_ON_TOPIC = -3;

  /** A claim that names no article must fit one well, since most articles are on other topics. */
  private static final double SURELY_ON_TOPIC = 3;

  private static final double SPOKEN = 0.12;

  /** Without narrowing there is no silence: an article that passes the claim by gets no row. */
  private static final double SURELY_SPOKEN = 0.4;

  private static final Comparator<TrackedStance> BY_KEY =
      Comparator.comparing((TrackedStance row) -> row.claim().id())
          .thenComparing(TrackedStance::voice)
          .thenComparing(row -> row.source().name())
          .thenComparing(row -> String.join(" > ", row.via()));

  private final StanceJudge judge;
  private final Candidates candidates;
  private final Map<String, StanceClaim> prepared = new HashMap<>();

  /** Follows the given claims, each row of a claim with what narrows it. */
  public StoryTracker(List<TrackedClaim> claims, ModelFolder models) {
    judge = StanceJudge.with(models);
    candidates = new Candidates(claims, text -> prepared(text).terms(), judge::weight);
  }

  private StanceClaim prepared(String claim) {
    return prepared.computeIfAbsent(claim, judge::claim);
  }

  /** The rows of a story by article, those of each sorted by claim, voice, source, via. */
  public Stream<TrackedStance> track(Story story) {
    StoryTopic topic = new StoryTopic(story, judge);
    return story.articles().stream()
        .filter(article -> !article.work().statements().isEmpty())
        .flatMap(article -> track(article, topic).stream());
  }

  private List<TrackedStance> track(StoryArticle article, StoryTopic topic) {
    List<TrackedStance> rows = new ArrayList<>();
    PassageArticle passages = judge.article(article.work().statements());
    for (TrackedClaim claim : candidates.of(article.article(), passages.terms())) {
      StanceClaim wording = prepared(claim.claim());
      Reading reading = judge.read(wording, passages);
      double odds = reading.topicOdds();
      if (narrowed(claim)) {
        odds = topic.odds(wording, article.article().id(), odds);
      }
      if (odds >= leastOnTopic(claim, article)) {
        add(claim, article, passages, odds, reading.verdict(), rows);
      }
    }
    rows.sort(BY_KEY);
    return rows;
  }

  private static boolean narrowed(TrackedClaim claim) {
    return !claim.inputId().isEmpty() || !claim.storyId().isEmpty();
  }

  /** Who narrows a claim to a story has told that the story is on its topic. */
  private static double leastOnTopic(TrackedClaim claim, StoryArticle article) {
    if (!claim.inputId().isEmpty()) {
      boolean bare = article.work().analysed() == Analysed.TITLE_ONLY;
      return bare ? BARE_TITLE_ON_TOPIC : ON_TOPIC;
    }
    return claim.storyId().isEmpty() ? SURELY_ON_TOPIC : Double.NEGATIVE_INFINITY;
  }

  private void add(
      TrackedClaim claim,
      StoryArticle article,
      PassageArticle passages,
      double odds,
      StanceVerdict own,
      List<TrackedStance> rows) {
    if (!narrowed(claim) && own.spoken() < SURELY_SPOKEN) {
      return;
    }
    if (narrowed(claim) && silent(article, odds, own)) {
      rows.add(silence(claim, article, own));
      return;
    }
    rows.add(row(claim, article, Voice.OWN, ownSource(article), List.of(), own));
    addCited(claim, article, passages, rows);
  }

  private static boolean silent(StoryArticle article, double odds, StanceVerdict own) {
    boolean speaksOfIt = own.spoken() >= SPOKEN && odds >= ON_TOPIC;
    return article.work().analysed() == Analysed.FULL && !speaksOfIt;
  }

  private TrackedStance silence(TrackedClaim claim, StoryArticle article, StanceVerdict own) {
    return new TrackedStance(
        claim,
        article.article(),
        article.member().storyId(),
        Voice.OWN,
        ownSource(article),
        List.of(),
        Stance.SILENT,
        Basis.NONE,
        1 - own.spoken(),
        null,
        null,
        "",
        "no passage speaks of the claim");
  }

  /** The outlet, or an opinion article's author. */
  private static Source ownSource(StoryArticle article) {
    return article.work().statements().stream()
        .filter(statement -> statement.voice() == Voice.OWN)
        .map(Statement::source)
        .findFirst()
        .orElse(new Source(article.article().outlet(), SourceType.OUTLET));
  }

  /** A row a source, from the statement of it that speaks most of the claim. */
  private void addCited(
      TrackedClaim claim, StoryArticle article, PassageArticle passages, List<TrackedStance> rows) {
    StanceClaim wording = prepared(claim.claim());
    Map<List<String>, Statement> best = new HashMap<>();
    for (Statement statement : judge.cited(wording, passages)) {
      List<String> key = List.of(statement.source().name(), String.join(" > ", statement.via()));
      best.putIfAbsent(key, statement);
    }
    for (Statement statement : best.values()) {
      StanceVerdict verdict = judge.judge(wording, statement);
      rows.add(row(claim, article, Voice.CITED, statement.source(), statement.via(), verdict));
    }
  }

  private static TrackedStance row(
      TrackedClaim claim,
      StoryArticle article,
      Voice voice,
      Source source,
      List<String> via,
      StanceVerdict verdict) {
    Statement evidence = verdict.evidence();
    return new TrackedStance(
        claim,
        article.article(),
        article.member().storyId(),
        voice,
        source,
        via,
        verdict.stance(),
        verdict.basis(),
        verdict.confidence(),
        evidence.field(),
        evidence.span(),
        evidence.text(),
        verdict.reason());
  }
}
