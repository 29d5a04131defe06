package org.rashomon.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.RecordCoder;
import org.rashomon.model.StoryMember;
import org.rashomon.text.ModelFolder;

class GroupStoriesTest {
  private static final Duration WINDOW = Duration.ofDays(3);

  @Test
  void oneBucketAndManyGiveTheSameMembers() {
    List<Article> articles = new ArrayList<>(stream(80));
    List<StoryMember> one = group(articles, 1);
    Collections.shuffle(articles, new Random(3));
    assertEquals(one, group(articles, 997));
    assertEquals(articles.size(), one.size());
    assertTrue(one.stream().anyMatch(member -> !member.reprintOf().isEmpty()));
  }

  @Test
  void aPipelineGivesWhatPlainClassesGive() {
    List<StoryMember> plain = PlainStories.of(stream(200), WINDOW, ModelFolder.shipped());
    assertEquals(sorted(plain), group(stream(200), 7));
  }

  @Test
  void whatMayNotBeJoinedIsNot() {
    String text = Made.text("ferry", 0, 80);
    Article plain = Made.article("a", "ferry", text, 100);
    List<StoryMember> members =
        group(
            List.of(
                plain,
                Made.article("b", "ferry", text, 130),
                Made.article("late", "ferry", text, 203),
                Made.undated(Made.article("u", "ferry", text, 0)),
                Made.undated(Made.article("v", "ferry", text, 0)),
                Made.article("de", "ferry", text, 100).inLanguage("de"),
                Made.given(Made.article("g", "ferry", text, 100), "mine"),
                Made.given(Made.article("h", "orchard", "", 400), "mine")),
            3);
    assertEquals(List.of("a b", "de", "g h", "late", "u v"), Made.stories(members));
  }

  @Test
  void noArticlesGiveNoMembers() {
    assertEquals(List.of(), group(List.of(), 3));
  }

  @Test
  void codersAreDeterministic() throws Coder.NonDeterministicException {
    for (Class<? extends Record> type :
        List.of(Sketch.class, Posting.class, Neighbours.class, Forest.class, Seat.class)) {
      RecordCoder.of(type).verifyDeterministic();
    }
  }

  /** Headlines and articles of many subjects over a week, many texts reprints. */
  private static List<Article> stream(int size) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String subject = "subject" + (char) ('a' + i % 7);
      int from = i % 2 == 0 ? 0 : i % 40;
      String text = i % 3 == 0 ? Made.text(subject, from, from + 60) : "";
      String title = Made.text(subject, i % 5, i % 5 + 7);
      articles.add(Made.article("n" + i, title, text, 2 * i));
    }
    return articles;
  }

  private static List<StoryMember> group(List<Article> articles, int buckets) {
    CollectFn.COLLECTED.clear();
    Pipeline pipeline = Pipeline.create();
    pipeline
        .apply(Create.of(articles).withCoder(RecordCoder.of(Article.class)))
        .apply(SketchArticles.with(ModelFolder.shipped()))
        .apply(GroupStories.within(WINDOW, buckets, ModelFolder.shipped()))
        .apply(ParDo.of(new CollectFn()));
    pipeline.run().waitUntilFinish();
    return sorted(CollectFn.COLLECTED);
  }

  private static List<StoryMember> sorted(Collection<StoryMember> members) {
    return members.stream().sorted(Comparator.comparing(StoryMember::articleId)).toList();
  }

  private static final class CollectFn extends DoFn<StoryMember, Void> {
    static final Queue<StoryMember> COLLECTED = new ConcurrentLinkedQueue<>();

    @ProcessElement
    public void process(@Element StoryMember member) {
      COLLECTED.add(member);
    }
  }
}
