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
import org.rashomon.model.KnownClaim;
import org.rashomon.model.RecordCoder;
import org.rashomon.model.Story;
import org.rashomon.model.StoryArticle;
import org.rashomon.model.StoryMember;

/**
 * Joins articles with their places in stories, and gathers each story's articles and the claims
 * that earlier runs know of it.
 */
public final class GatherStories
    extends PTransform<PCollection<ArticleStatements>, PCollection<Story>> {
  /** Either half of a story article; the other is null. */
  record Half(StoryMember member, ArticleStatements work) {
    String articleId() {
      return member == null ? work.article().id() : member.articleId();
    }
  }

  /** An article of a story or a claim that is known of it; the other is null. */
  record Part(StoryArticle article, KnownClaim known) {
    String storyId() {
      return article == null ? known.storyId() : article.member().storyId();
    }
  }

  private final PCollection<StoryMember> members;
  private final PCollection<KnownClaim> known;
  private final int buckets;

  private GatherStories(
      PCollection<StoryMember> members, PCollection<KnownClaim> known, int buckets) {
    this.members = members;
    this.known = known;
    this.buckets = buckets;
  }

  /**
   * Gathers by the given places, of which each article has one.
   *
   * @param known claims of stories that have an article
   */
  public static GatherStories by(
      PCollection<StoryMember> members, PCollection<KnownClaim> known, int buckets) {
    return new GatherStories(members, known, buckets);
  }

  @Override
  public PCollection<Story> expand(PCollection<ArticleStatements> works) {
    RecordCoder<Half> halves = RecordCoder.of(Half.class);
    RecordCoder<Part> parts = RecordCoder.of(Part.class);
    PCollection<Part> articles =
        PCollectionList.of(
                members.apply("Members", MapElements.via(new OfMember())).setCoder(halves))
            .and(works.apply("Works", MapElements.via(new OfWork())).setCoder(halves))
            .apply("BothHalves", Flatten.pCollections())
            .apply("GroupByArticle", GroupInBuckets.by(Half::articleId, buckets))
            .apply("JoinHalves", ParDo.of(new JoinFn()))
            .setCoder(parts);
    return PCollectionList.of(articles)
        .and(known.apply("KnownClaims", MapElements.via(new OfKnown())).setCoder(parts))
        .apply("AllParts", Flatten.pCollections())
        .apply("GroupByStory", GroupInBuckets.by(Part::storyId, buckets))
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

  private static final class OfKnown extends SimpleFunction<KnownClaim, Part> {
    @Override
    public Part apply(KnownClaim known) {
      return new Part(null, known);
    }
  }

  private static final class JoinFn extends DoFn<KV<Integer, Iterable<Half>>, Part> {
    @ProcessElement
    public void process(@Element KV<Integer, Iterable<Half>> bucket, OutputReceiver<Part> out) {
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
      works.forEach(
          (id, work) -> out.output(new Part(new StoryArticle(members.get(id), work), null)));
    }
  }

  private static final class GatherFn extends DoFn<KV<Integer, Iterable<Part>>, Story> {
    @ProcessElement
    public void process(@Element KV<Integer, Iterable<Part>> bucket, OutputReceiver<Story> out) {
      SortedMap<String, List<StoryArticle>> stories = new TreeMap<>();
      SortedMap<String, List<KnownClaim>> known = new TreeMap<>();
      for (Part part : bucket.getValue()) {
        if (part.article() != null) {
          stories.computeIfAbsent(part.storyId(), id -> new ArrayList<>()).add(part.article());
        } else {
          known.computeIfAbsent(part.storyId(), id -> new ArrayList<>()).add(part.known());
        }
      }
      stories.forEach(
          (id, articles) -> out.output(story(id, articles, known.getOrDefault(id, List.of()))));
    }

    private static Story story(String id, List<StoryArticle> articles, List<KnownClaim> known) {
      articles.sort(Comparator.comparing(each -> each.article().id()));
      List<KnownClaim> sorted =
          known.stream().sorted(Comparator.comparing(each -> each.known().id())).toList();
      return new Story(id, articles.get(0).member().inputStoryId(), articles, sorted);
    }
  }
}
