package org.rashomon;

import static org.apache.beam.sdk.values.TypeDescriptors.strings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.rashomon.model.Article;
import org.rashomon.model.Correction;
import org.rashomon.model.StoryMember;
import org.rashomon.model.TimeRange;
import org.rashomon.model.TrackedClaim;
import org.rashomon.read.InputFile;
import org.rashomon.read.ReadArticles;
import org.rashomon.report.PreviousReport;
import org.rashomon.report.RowLayout;
import org.rashomon.report.ToRows;
import org.rashomon.report.WriteCounts;
import org.rashomon.report.WriteTables;
import org.rashomon.statement.FindStatements;
import org.rashomon.statement.ReadVersions;
import org.rashomon.story.ArticleHalf;
import org.rashomon.story.GatherStories;
import org.rashomon.story.GroupStories;
import org.rashomon.story.SketchArticles;
import org.rashomon.table.Rows;
import org.rashomon.table.TableRow;
import org.rashomon.tally.SpanRun;
import org.rashomon.tally.TallyOutlets;
import org.rashomon.text.Languages;
import org.rashomon.text.ModelFolder;

/** The road, from the files of articles to the parts of the report, as one page. */
final class ComparePipeline {
  static final String REJECTED = "rejected:";
  static final String CAPPED = "capped";

  private final CompareSettings settings;
  private final List<InputFile> files;
  private final List<TrackedClaim> trackedClaims;
  private final Optional<PreviousReport> previous;
  private final Buckets buckets;
  private final RowLayout layout;

  ComparePipeline(
      CompareSettings settings,
      List<InputFile> files,
      List<TrackedClaim> trackedClaims,
      Optional<PreviousReport> previous,
      Buckets buckets) {
    this.settings = settings;
    this.files = files;
    this.trackedClaims = trackedClaims;
    this.previous = previous;
    this.buckets = buckets;
    this.layout = new RowLayout(buckets.ranges(), settings.format());
  }

  /** Builds the road into a staging folder. */
  void build(Pipeline pipeline, String staging) {
    ModelFolder models = new ModelFolder(settings.models());
    int groups = buckets.groups();
    PCollectionTuple read =
        pipeline.apply(
            "Read",
            ReadArticles.from(files, settings.since(), settings.until(), Languages::tell, groups));
    PCollection<Article> articles =
        read.get(ReadArticles.ARTICLES).apply("ReadSoFar", Progress.count(Progress.READ));
    PCollection<TimeRange> span =
        articles.apply("SpanRun", SpanRun.between(settings.since(), settings.until()));
    PCollectionView<String> asOf = asOf(span);
    LastingIds ids = LastingIds.known(pipeline, previous, buckets);
    PCollection<StoryMember> members =
        ids.ofStories(
            articles
                .apply("SketchArticles", SketchArticles.with(models))
                .apply(
                    "GroupStories", GroupStories.within(settings.storyWindow(), groups, models)));
    PCollection<KV<Integer, byte[]>> statements =
        articles.apply(
            "FindStatements",
            ArticleHalf.found(
                Progress.counted(
                    Progress.ANALYSED,
                    settings.statements() ? FindStatements.with(models) : FindStatements.none()),
                groups));
    PCollection<Correction> corrections =
        Corrections.of(
            read.get(ReadArticles.VERSIONS)
                .apply(
                    "ReadVersions",
                    settings.statements() ? ReadVersions.with(models) : ReadVersions.none()),
            statements,
            previous,
            groups);
    PCollectionTuple compared =
        statements
            .apply("GatherStories", GatherStories.by(members, ids.claimsOf(members), groups))
            .apply(
                "CompareStories",
                CompareStories.by(
                    settings,
                    trackedClaims,
                    span.apply("RunTimes", View.asSingleton()),
                    groups,
                    layout));
    PCollectionList<KV<Integer, byte[]>> rows =
        PCollectionList.of(compared.get(CompareStories.ROWS))
            .and(ids.rows(asOf, layout))
            .and(corrections.apply("CorrectionRows", rows(Rows::ofCorrection)))
            .and(
                compared
                    .get(CompareStories.OUTLETS)
                    .apply("TallyOutlets", TallyOutlets.single(groups))
                    .apply("OutletRows", rows(Rows::ofOutlet)))
            .and(
                compared
                    .get(CompareStories.PAIRS)
                    .apply("TallyPairs", TallyOutlets.paired(groups))
                    .apply("PairRows", rows(Rows::ofOutletPair)))
            .and(read.get(ReadArticles.REJECTED).apply("RejectedRows", rows(Rows::ofRejected)));
    if (settings.texts()) {
      rows = rows.and(articles.apply("TextRows", rows(Rows::ofTexts)));
    }
    counts(read, members).apply("WriteCounts", WriteCounts.to(staging));
    rows.apply("AllRows", Flatten.pCollections())
        .apply("WriteTables", WriteTables.to(staging, settings.format(), asOf));
  }

  private <T> ToRows<T> rows(SerializableFunction<T, Stream<TableRow>> function) {
    return ToRows.by(function, layout);
  }

  private static PCollection<KV<String, Long>> counts(
      PCollectionTuple read, PCollection<StoryMember> members) {
    PCollection<KV<String, Long>> rejected =
        read.get(ReadArticles.REJECTED)
            .apply("Reasons", MapElements.into(strings()).via(each -> REJECTED + each.reason()))
            .apply("CountReasons", Count.perElement());
    PCollection<KV<String, Long>> capped =
        members
            .apply("Capped", Filter.by(StoryMember::capped))
            .apply("NameCapped", MapElements.into(strings()).via(each -> CAPPED))
            .apply("CountCapped", Count.perElement());
    return PCollectionList.of(read.get(ReadArticles.COUNTS))
        .and(rejected)
        .and(capped)
        .apply("AllCounts", Flatten.pCollections());
  }

  private static PCollectionView<String> asOf(PCollection<TimeRange> span) {
    return span.apply("AsOf", MapElements.into(strings()).via(TimeRange::asOf))
        .apply("AsOfView", View.asSingleton());
  }
}
