package org.rashomon;

import static org.apache.beam.sdk.values.TypeDescriptors.strings;

import java.time.Instant;
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
import org.rashomon.claim.FormClaims;
import org.rashomon.model.Article;
import org.rashomon.model.ArticleStatements;
import org.rashomon.model.Correction;
import org.rashomon.model.Story;
import org.rashomon.model.StoryAnalysis;
import org.rashomon.model.StoryClaims;
import org.rashomon.model.StoryMember;
import org.rashomon.model.TalliedStory;
import org.rashomon.model.TimeRange;
import org.rashomon.model.TrackedClaim;
import org.rashomon.model.TrackedStance;
import org.rashomon.read.InputFile;
import org.rashomon.read.ReadArticles;
import org.rashomon.report.PreviousReport;
import org.rashomon.report.ToRows;
import org.rashomon.report.WriteCounts;
import org.rashomon.report.WriteTables;
import org.rashomon.stance.DecideStances;
import org.rashomon.statement.FindStatements;
import org.rashomon.statement.ReadVersions;
import org.rashomon.story.GatherStories;
import org.rashomon.story.GroupStories;
import org.rashomon.story.SketchArticles;
import org.rashomon.table.Rows;
import org.rashomon.table.TableRow;
import org.rashomon.tally.SpanRun;
import org.rashomon.tally.TallyOutlets;
import org.rashomon.tally.TallyStories;
import org.rashomon.text.Languages;
import org.rashomon.text.ModelFolder;
import org.rashomon.track.TrackClaims;

/** The road, from the files of articles to the parts of the report, as one page. */
final class ComparePipeline {
  /** What people see go by, in the order of the road. */
  static final List<String> STAGES =
      List.of("articles read", "articles analysed", "stories compared", "rows written");

  static final String REJECTED = "rejected:";
  static final String CAPPED = "capped";

  private final CompareSettings settings;
  private final List<InputFile> files;
  private final List<TrackedClaim> trackedClaims;
  private final Optional<PreviousReport> previous;
  private final int buckets;

  ComparePipeline(
      CompareSettings settings,
      List<InputFile> files,
      List<TrackedClaim> trackedClaims,
      Optional<PreviousReport> previous) {
    this.settings = settings;
    this.files = files;
    this.trackedClaims = trackedClaims;
    this.previous = previous;
    this.buckets = Buckets.of(files);
  }

  /** Builds the road into a staging folder. */
  void build(Pipeline pipeline, String staging) {
    ModelFolder models = new ModelFolder(settings.models());
    PCollectionTuple read =
        pipeline.apply(
            "Read",
            ReadArticles.from(files, settings.since(), settings.until(), Languages::tell, buckets));
    PCollection<Article> articles =
        read.get(ReadArticles.ARTICLES).apply("ReadSoFar", Progress.count(STAGES.get(0)));
    PCollection<TimeRange> span =
        articles.apply("SpanRun", SpanRun.between(settings.since(), settings.until()));
    PCollectionView<String> asOf = asOf(span);
    LastingIds ids = LastingIds.known(pipeline, previous, buckets);
    PCollection<StoryMember> members =
        ids.ofStories(
            articles
                .apply("SketchArticles", SketchArticles.with(models))
                .apply(
                    "GroupStories", GroupStories.within(settings.storyWindow(), buckets, models)));
    PCollection<ArticleStatements> statements =
        articles
            .apply(
                "FindStatements",
                settings.statements() ? FindStatements.with(models) : FindStatements.none())
            .apply("AnalysedSoFar", Progress.count(STAGES.get(1)));
    PCollection<Correction> corrections =
        Corrections.of(
            read.get(ReadArticles.VERSIONS)
                .apply(
                    "ReadVersions",
                    settings.statements() ? ReadVersions.with(models) : ReadVersions.none()),
            statements,
            previous,
            buckets);
    PCollection<Story> stories =
        statements.apply(
            "GatherStories", GatherStories.by(members, ids.claimsOf(members), buckets));
    PCollection<StoryClaims> claims = stories.apply("FormClaims", FormClaims.with(models));
    PCollection<StoryAnalysis> analyses =
        claims
            .apply("DecideStances", DecideStances.with(models))
            .apply("ComparedSoFar", Progress.count(STAGES.get(2)));
    PCollection<TrackedStance> tracked =
        stories.apply("TrackClaims", TrackClaims.of(trackedClaims, models));
    PCollection<TalliedStory> tallied =
        analyses.apply(
            "TallyStories",
            TallyStories.of(span.apply("RunTimes", View.asSingleton()), settings.storyWindow()));
    PCollectionList<KV<Integer, byte[]>> rows =
        PCollectionList.of(tallied.apply("StoryRows", rows(Rows::ofStory)))
            .and(tracked.apply("TrackedRows", rows(Rows::ofTrackedStance)))
            .and(ids.rows(claims, asOf))
            .and(corrections.apply("CorrectionRows", rows(Rows::ofCorrection)))
            .and(
                tallied
                    .apply("TallyOutlets", TallyOutlets.single(buckets))
                    .apply("OutletRows", rows(Rows::ofOutlet)))
            .and(
                tallied
                    .apply("TallyPairs", TallyOutlets.paired(buckets))
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
    return toRows(function, buckets);
  }

  /** Makes the rows of records, and counts them. */
  static <T> ToRows<T> toRows(SerializableFunction<T, Stream<TableRow>> function, int buckets) {
    return ToRows.by(Progress.counted(STAGES.get(3), function), buckets);
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
    return span.apply(
            "AsOf",
            MapElements.into(strings())
                .via(run -> run.known() ? Instant.ofEpochMilli(run.last()).toString() : ""))
        .apply("AsOfView", View.asSingleton());
  }
}
