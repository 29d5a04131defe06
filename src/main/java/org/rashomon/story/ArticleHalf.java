package org.rashomon.story;

import java.util.stream.Stream;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.rashomon.model.Article;
import org.rashomon.model.ArticleStatements;
import org.rashomon.model.GroupInBuckets;
import org.rashomon.model.GroupPacked;
import org.rashomon.model.PackInBuckets;
import org.rashomon.model.RecordCoder;
import org.rashomon.model.StoryMember;

/** Either half of a story article, its place or what is found in it; the other is null. */
public record ArticleHalf(StoryMember member, ArticleStatements work) {
  static final RecordCoder<ArticleHalf> CODER = RecordCoder.of(ArticleHalf.class);

  String articleId() {
    return member == null ? work.article().id() : member.articleId();
  }

  /** Packs what is found in each article for {@link GatherStories}. */
  public static PackInBuckets<Article, ArticleHalf> found(
      SerializableFunction<Article, Stream<ArticleStatements>> find, int buckets) {
    return PackInBuckets.of(
        article -> find.apply(article).map(work -> new ArticleHalf(null, work)),
        GroupInBuckets.bucketOf(ArticleHalf::articleId, buckets),
        CODER);
  }

  /** Packs the places of articles for {@link GatherStories}. */
  static PackInBuckets<StoryMember, ArticleHalf> placed(int buckets) {
    return PackInBuckets.of(
        member -> Stream.of(new ArticleHalf(member, null)),
        GroupInBuckets.bucketOf(ArticleHalf::articleId, buckets),
        CODER);
  }

  /** What was found in the articles of a chunk of {@link #found}. */
  public static Stream<ArticleStatements> works(byte[] chunk) {
    return GroupPacked.elements(chunk, CODER).map(ArticleHalf::work);
  }
}
