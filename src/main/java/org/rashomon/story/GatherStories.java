package org.rashomon.story;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.rashomon.model.ArticleStatements;
import org.rashomon.model.GroupInBuckets;
import org.rashomon.model.GroupPacked;
import org.rashomon.model.KnownClaim;
import org.rashomon.model.PackInBuckets;
import org.rashomon.model.RecordCoder;
import org.rashomon.model.StoryArticle;
import org.rashomon.model.StoryMember;

/**
 * Joins what {@link ArticleHalf#found} packed of articles with their places in stories, and gathers
 * each story's articles and the claims that earlier runs know of it. All parts of a story are in
 * one bucket, out of which {@link StoryPart#stories} makes it.
 */
public final class GatherStories
    extends PTransform<
        PCollection<KV<Integer, byte[]>>, PCollection<KV<Integer, Iterable<StoryPart>>>> {
  private static final RecordCoder<StoryPart> PARTS = RecordCoder.of(StoryPart.class);

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
  public PCollection<KV<Integer, Iterable<StoryPart>>> expand(
      PCollection<KV<Integer, byte[]>> works) {
    PCollection<KV<Integer, byte[]>> articles =
        PCollectionList.of(members.apply("Members", ArticleHalf.placed(buckets)))
            .and(works)
            .apply("BothHalves", Flatten.pCollections())
            .apply("GroupByArticle", GroupPacked.with(ArticleHalf.CODER))
            .apply("JoinHalves", parts(bucket -> join(bucket.getValue())));
    return PCollectionList.of(articles)
        .and(known.apply("Known", parts(each -> Stream.of(new StoryPart(null, each)))))
        .apply("AllParts", Flatten.pCollections())
        .apply("GroupByStory", GroupPacked.with(PARTS));
  }

  private <T> PackInBuckets<T, StoryPart> parts(
      SerializableFunction<T, Stream<StoryPart>> function) {
    return PackInBuckets.of(function, GroupInBuckets.bucketOf(StoryPart::storyId, buckets), PARTS);
  }

  /** The articles of a bucket, each of which has both halves there. */
  private static Stream<StoryPart> join(Iterable<ArticleHalf> halves) {
    SortedMap<String, StoryMember> members = new TreeMap<>();
    SortedMap<String, ArticleStatements> works = new TreeMap<>();
    for (ArticleHalf half : halves) {
      if (half.member() != null) {
        members.put(half.articleId(), half.member());
      } else {
        works.put(half.articleId(), half.work());
      }
    }
    if (!members.keySet().equals(works.keySet())) {
      throw new IllegalStateException("articles and their places in stories do not pair up");
    }
    return works.entrySet().stream()
        .map(
            work ->
                new StoryPart(new StoryArticle(members.get(work.getKey()), work.getValue()), null));
  }
}
