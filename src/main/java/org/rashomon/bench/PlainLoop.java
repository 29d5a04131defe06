package org.rashomon.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.rashomon.claim.ClaimMaker;
import org.rashomon.compare.StoryWordings;
import org.rashomon.model.Article;
import org.rashomon.model.Story;
import org.rashomon.model.StoryArticle;
import org.rashomon.model.StoryClaims;
import org.rashomon.model.StoryMember;
import org.rashomon.read.ArticleFiles;
import org.rashomon.stance.StanceMaker;
import org.rashomon.statement.ArticleReader;
import org.rashomon.story.PlainStories;
import org.rashomon.text.Languages;
import org.rashomon.text.ModelFolder;

/**
 * The limit of the job's speed: language work, attribution, matching and stances of all stories by
 * the same plain classes, in threads that take one story after the other, the largest first.
 * Reading and grouping come before and do not count.
 */
final class PlainLoop {
  private static final Duration WINDOW = Duration.ofDays(3);

  /**
   * What a loop took.
   *
   * @param wall seconds
   * @param steps seconds of all threads together, by room
   */
  record Took(double wall, SortedMap<String, Double> steps) {}

  /** A story whose articles are yet to be read. */
  private record Unread(String id, List<Article> articles, List<StoryMember> members) {}

  private final List<Unread> stories;
  private final AtomicInteger next = new AtomicInteger();

  private PlainLoop(List<Unread> stories) {
    this.stories = stories;
  }

  /** Reads and groups the articles of file patterns, then runs the loop. */
  static Took run(String input, int threads) {
    long start = System.nanoTime();
    List<Unread> stories = stories(input);
    double grouping = secondsSince(start);
    Took took = new PlainLoop(stories).run(threads);
    took.steps().put("read, story", grouping);
    return took;
  }

  private static List<Unread> stories(String input) {
    List<Article> articles = new ArrayList<>();
    for (Article article : ArticleFiles.articles("--input", List.of(input.split(",")))) {
      articles.add(article.withLanguage(Languages::tell));
    }
    Map<String, Article> byId = new HashMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    SortedMap<String, Unread> stories = new TreeMap<>();
    for (StoryMember member : PlainStories.of(articles, WINDOW, ModelFolder.shipped())) {
      Unread story =
          stories.computeIfAbsent(
              member.storyId(), id -> new Unread(id, new ArrayList<>(), new ArrayList<>()));
      story.articles().add(byId.get(member.articleId()));
      story.members().add(member);
    }
    return stories.values().stream()
        .sorted(Comparator.comparing((Unread story) -> -story.articles().size()))
        .toList();
  }

  private Took run(int threads) {
    long start = System.nanoTime();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<SortedMap<String, Double>>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(pool.submit(this::takeAll));
      }
      SortedMap<String, Double> steps = new TreeMap<>();
      for (Future<SortedMap<String, Double>> each : running) {
        each.get().forEach((step, seconds) -> steps.merge(step, seconds, Double::sum));
      }
      return new Took(secondsSince(start), steps);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("the plain loop broke off", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private SortedMap<String, Double> takeAll() {
    ArticleReader reader = ArticleReader.with(ModelFolder.shipped());
    ClaimMaker claims = ClaimMaker.with(ModelFolder.shipped());
    double[] seconds = new double[3];
    for (int i = next.getAndIncrement(); i < stories.size(); i = next.getAndIncrement()) {
      long start = System.nanoTime();
      Story story = read(stories.get(i), reader);
      seconds[0] += secondsSince(start);
      start = System.nanoTime();
      StoryWordings wordings = claims.wordings(story);
      StoryClaims found = claims.claims(story, wordings);
      seconds[1] += secondsSince(start);
      start = System.nanoTime();
      StanceMaker.analyse(found, wordings);
      seconds[2] += secondsSince(start);
    }
    return new TreeMap<>(
        Map.of("statement", seconds[0], "claim", seconds[1], "stance", seconds[2]));
  }

  private static Story read(Unread unread, ArticleReader reader) {
    List<StoryArticle> articles = new ArrayList<>();
    for (int i = 0; i < unread.articles().size(); i++) {
      articles.add(
          new StoryArticle(unread.members().get(i), reader.read(unread.articles().get(i))));
    }
    articles.sort(Comparator.comparing(each -> each.article().id()));
    return new Story(unread.id(), unread.members().get(0).inputStoryId(), articles);
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
