package org.rashomon.revision;

import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.rashomon.model.ArticleVersion;
import org.rashomon.model.GroupInBuckets;
import org.rashomon.model.RecordCoder;

/**
 * Finds the articles that read otherwise than in an earlier report: of heads of the run and of the
 * earlier report those of the latter. Statements, which are many, are then looked at for these
 * alone.
 */
public final class FindChanged
    extends PTransform<PCollection<ArticleVersion>, PCollection<ArticleVersion>> {
  private final int buckets;

  private FindChanged(int buckets) {
    this.buckets = buckets;
  }

  public static FindChanged in(int buckets) {
    return new FindChanged(buckets);
  }

  @Override
  public PCollection<ArticleVersion> expand(PCollection<ArticleVersion> heads) {
    return heads
        .apply("GroupHeads", GroupInBuckets.by(ArticleVersion::articleId, buckets))
        .apply("FindOthers", ParDo.of(new ChangedFn()))
        .setCoder(RecordCoder.of(ArticleVersion.class));
  }

  private static final class ChangedFn
      extends DoFn<KV<Integer, Iterable<ArticleVersion>>, ArticleVersion> {
    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<ArticleVersion>> bucket, OutputReceiver<ArticleVersion> out) {
      SortedMap<String, ArticleVersion> now = new TreeMap<>();
      SortedMap<String, ArticleVersion> then = new TreeMap<>();
      for (ArticleVersion head : bucket.getValue()) {
        (head.previous() ? then : now).put(head.articleId(), head);
      }
      then.forEach(
          (article, head) -> {
            if (now.containsKey(article) && !head.reads(now.get(article))) {
              out.output(head);
            }
          });
    }
  }
}
