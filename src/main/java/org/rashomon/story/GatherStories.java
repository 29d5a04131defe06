package org.rashomon.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SimpleFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.rashomon.model.ArticleStatements;
import org.rashomon.model.GroupInBuckets;
import org.rashomon.model.RecordCoder;
import org.rashomon.model.Story;
import org.rashomon.model.StoryArticle;
import org.rashomon.model.StoryMember;

/** Joins articles with their places in stories, and gathers each story's articles. */
public final class GatherStories
    extends PTransform<PCollection<ArticleStatements>, PCollection<Story>> {
  /** Either half of a story article; the other is null. */
  record Half(StoryMember member, ArticleStatements work) {
    String articleId() {
      return member == null ? work.article().id() : member.articleId();
    }
  }

  private final PCollection<StoryMember> members;
  private final int buckets;

  private GatherStories(PCollection<StoryMember> members, int buckets) {
    this.members = members;
    this.buckets = buckets;
  }

  /** Gathers by the given places, of which each article has one. */
  public static GatherStories by(PCollection<StoryMember> members, int buckets) {
    return new GatherStories(members, buckets);
  }

  @Override
  public PCollection<Story> expand(PCollection<ArticleStatements> works) {
    RecordCoder<Half> halves = RecordCoder.of(Half.class);
    return PCollectionList.of(
            members.apply("Members", MapElements.via(new OfMember())).setCoder(halves))
        .and(works.apply("Works", MapElements.via(new OfWork())).setCoder(halves))
        .apply("BothHalves", Flatten.pCollections())
        .apply("GroupByArticle", GroupInBuckets.by(Half::articleId, buckets))
        .apply("JoinHalves", ParDo.of(new JoinFn()))
        .setCoder(RecordCoder.of(StoryArticle.class))
        .apply("GroupByStory", GroupInBuckets.by(each -> each.member().storyId(), buckets))
        .apply("GatherStory", ParDo.of(new GatherFn()))
        .setCoder(RecordCoder.of(Story.class));
  }

  private static final class OfMember extends SimpleFunction<StoryMember, Half> {
    @Override
    public Half apply(StoryMember member) {
      return new Half(member, null);
    }
  }

  private static final class OfWork extends SimpleFunction<ArticleStatements, Half> {
    @Override
    public Half apply(ArticleStatements work) {
      return new Half(null, work);
    }
  }

  private static final class JoinFn extends DoFn<KV<Integer, Iterable<Half>>, StoryArticle> {
    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Half>> bucket, OutputReceiver<StoryArticle> out) {
      SortedMap<String, StoryMember> members = new TreeMap<>();
      SortedMap<String, ArticleStatements> works = new TreeMap<>();
      for (Half half : bucket.getValue()) {
        if (half.member() != null) {
          members.put(half.articleId(), half.member());
        } else {
          works.put(half.articleId(), half.work());
        }
      }
      if (!members.keySet().equals(works.keySet())) {
        throw new IllegalStateException("articles and their places in stories do not pair up");
      }
      works.forEach((id, work) -> out.output(new StoryArticle(members.get(id), work)));
    }
  }

  private static final class GatherFn extends DoFn<KV<Integer, Iterable<StoryArticle>>, Story> {
    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<StoryArticle>> bucket, OutputReceiver<Story> out) {
      SortedMap<String, List<StoryArticle>> stories = new TreeMap<>();
      for (StoryArticle article : bucket.getValue()) {
        stories.computeIfAbsent(article.member().storyId(), id -> new ArrayList<>()).add(article);
      }
      stories.forEach((id, articles) -> out.output(story(id, articles)));
    }

    private static Story story(String id, List<StoryArticle> articles) {
      articles.sort(Comparator.comparing(each -> each.article().id()));
      return new Story(id, articles.get(0).member().inputStoryId(), articles);
    }
  }
}
