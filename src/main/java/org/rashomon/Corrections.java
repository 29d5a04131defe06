package org.rashomon;

import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.rashomon.model.ArticleStatements;
import org.rashomon.model.ArticleVersion;
import org.rashomon.model.Correction;
import org.rashomon.model.RecordCoder;
import org.rashomon.report.PreviousReport;
import org.rashomon.report.ReadPreviousVersions;
import org.rashomon.revision.CompareVersions;
import org.rashomon.revision.FindChanged;
import org.rashomon.story.ArticleHalf;

/** What articles say otherwise than before: within the run, and since an earlier report. */
final class Corrections {
  private static final RecordCoder<ArticleVersion> CODER = RecordCoder.of(ArticleVersion.class);

  private Corrections() {}

  /**
   * Finds them.
   *
   * @param versions of articles of which the run read several
   * @param articles as the report shows them, packed by {@link ArticleHalf#found}
   */
  static PCollection<Correction> of(
      PCollection<ArticleVersion> versions,
      PCollection<KV<Integer, byte[]>> articles,
      Optional<PreviousReport> previous,
      int buckets) {
    PCollectionList<ArticleVersion> all = PCollectionList.of(versions);
    if (previous.isPresent()) {
      all = all.and(sinceThen(articles, previous.get(), buckets));
    }
    return all.apply("AllVersions", Flatten.pCollections())
        .apply("CompareVersions", CompareVersions.in(buckets));
  }

  private static PCollection<ArticleVersion> sinceThen(
      PCollection<KV<Integer, byte[]>> articles, PreviousReport report, int buckets) {
    Pipeline pipeline = articles.getPipeline();
    PCollection<ArticleVersion> now =
        articles.apply("Heads", ParDo.of(new HeadFn())).setCoder(CODER);
    PCollection<ArticleVersion> changed =
        PCollectionList.of(now)
            .and(pipeline.apply("PreviousHeads", ReadPreviousVersions.heads(report)))
            .apply("AllHeads", Flatten.pCollections())
            .apply("FindChanged", FindChanged.in(buckets));
    PCollectionView<Map<String, ArticleVersion>> wanted =
        changed
            .apply(
                "ByArticle",
                WithKeys.of(ArticleVersion::articleId).withKeyType(TypeDescriptors.strings()))
            .apply("Changed", View.asMap());
    PCollection<ArticleVersion> then =
        pipeline.apply("PreviousStatements", ReadPreviousVersions.statements(report, wanted));
    PCollection<ArticleVersion> anew =
        articles
            .apply("ReadAnew", ParDo.of(new ChangedFn(wanted)).withSideInputs(wanted))
            .setCoder(CODER);
    return PCollectionList.of(changed)
        .and(then)
        .and(anew)
        .apply("SinceThen", Flatten.pCollections());
  }

  private static final class HeadFn extends DoFn<KV<Integer, byte[]>, ArticleVersion> {
    @ProcessElement
    public void process(@Element KV<Integer, byte[]> chunk, OutputReceiver<ArticleVersion> out) {
      ArticleHalf.works(chunk.getValue())
          .filter(ArticleStatements::whole)
          .map(ArticleVersion::head)
          .forEach(out::output);
    }
  }

  private static final class ChangedFn extends DoFn<KV<Integer, byte[]>, ArticleVersion> {
    private final PCollectionView<Map<String, ArticleVersion>> wanted;

    ChangedFn(PCollectionView<Map<String, ArticleVersion>> wanted) {
      this.wanted = wanted;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      Map<String, ArticleVersion> changed = context.sideInput(wanted);
      ArticleHalf.works(context.element().getValue())
          .filter(work -> changed.containsKey(work.article().id()))
          .map(ArticleVersion::of)
          .forEach(context::output);
    }
  }
}
