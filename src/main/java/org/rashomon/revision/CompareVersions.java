package org.rashomon.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.rashomon.model.ArticleVersion;
import org.rashomon.model.Correction;
import org.rashomon.model.GroupInBuckets;
import org.rashomon.model.RecordCoder;

/** Compares each version of an article with the one before it. */
public final class CompareVersions
    extends PTransform<PCollection<ArticleVersion>, PCollection<Correction>> {
  private final int buckets;

  private CompareVersions(int buckets) {
    this.buckets = buckets;
  }

  public static CompareVersions in(int buckets) {
    return new CompareVersions(buckets);
  }

  @Override
  public PCollection<Correction> expand(PCollection<ArticleVersion> versions) {
    return versions
        .apply("GroupVersions", GroupInBuckets.by(ArticleVersion::articleId, buckets))
        .apply("CompareInOrder", ParDo.of(new CompareFn()))
        .setCoder(RecordCoder.of(Correction.class));
  }

  private static final class CompareFn
      extends DoFn<KV<Integer, Iterable<ArticleVersion>>, Correction> {
    private transient VersionComparison comparison;

    @Setup
    public void setup() {
      comparison = new VersionComparison();
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<ArticleVersion>> bucket, OutputReceiver<Correction> out) {
      SortedMap<String, List<ArticleVersion>> byArticle = new TreeMap<>();
      for (ArticleVersion version : bucket.getValue()) {
        byArticle.computeIfAbsent(version.articleId(), article -> new ArrayList<>()).add(version);
      }
      for (List<ArticleVersion> all : byArticle.values()) {
        List<ArticleVersion> chain = VersionChain.of(all);
        for (int i = 1; i < chain.size(); i++) {
          comparison.between(chain.get(i - 1), chain.get(i)).forEach(out::output);
        }
      }
    }
  }
}
