package org.rashomon.read;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.rashomon.model.Article;
import org.rashomon.model.ArticleVersions;
import org.rashomon.model.GroupInBuckets;
import org.rashomon.model.RecordCoder;
import org.rashomon.model.Rejected;

/** Reads files into articles, one a (outlet, id), and rejects what cannot be used. */
public final class ReadArticles extends PTransform<PBegin, PCollectionTuple> {
  public static final TupleTag<Article> ARTICLES = new TupleTag<>() {};
  public static final TupleTag<Rejected> REJECTED = new TupleTag<>() {};

  /** Articles that the run read more than one version of, with all of these. */
  public static final TupleTag<ArticleVersions> VERSIONS = new TupleTag<>() {};

  /** What became of records: {@code read}, {@code outside_dates} and others, with their number. */
  public static final TupleTag<KV<String, Long>> COUNTS = new TupleTag<>() {};

  private static final TupleTag<Settled> SETTLED = new TupleTag<>() {};
  private static final TupleTag<String> COUNTED = new TupleTag<>() {};

  private final List<InputFile> files;
  private final long since;
  private final long until;
  private final SerializableFunction<String, String> languageOf;
  private final int buckets;

  private ReadArticles(
      List<InputFile> files,
      long since,
      long until,
      SerializableFunction<String, String> languageOf,
      int buckets) {
    this.files = List.copyOf(files);
    this.since = since;
    this.until = until;
    this.languageOf = languageOf;
    this.buckets = buckets;
  }

  /**
   * Reads files.
   *
   * @param since epoch milliseconds; {@code Long.MIN_VALUE} and, for {@code until}, {@code
   *     Long.MAX_VALUE} keep undated articles too
   * @param languageOf tells the language (ISO 639-1) of an article's words
   */
  public static ReadArticles from(
      List<InputFile> files,
      long since,
      long until,
      SerializableFunction<String, String> languageOf,
      int buckets) {
    return new ReadArticles(files, since, until, languageOf, buckets);
  }

  @Override
  public PCollectionTuple expand(PBegin begin) {
    List<Block> blocks = files.stream().flatMap(file -> file.blocks().stream()).toList();
    PCollectionTuple read =
        begin
            .apply("ListBlocks", Create.of(blocks).withCoder(RecordCoder.of(Block.class)))
            .apply("SpreadBlocks", Reshuffle.viaRandomKey())
            .apply(
                "ReadBlock",
                ParDo.of(new ReadBlockFn(since, until))
                    .withOutputTags(SETTLED, TupleTagList.of(REJECTED).and(COUNTED)));
    PCollectionTuple byUrl = settle("Url", settled(read), Article::urlKey);
    PCollectionTuple byId = settle("Id", settled(byUrl), Article::id);
    PCollectionTuple kept =
        settled(byId)
            .apply(
                "Keep",
                ParDo.of(new KeepFn(languageOf))
                    .withOutputTags(ARTICLES, TupleTagList.of(VERSIONS).and(COUNTED)));
    return PCollectionTuple.of(ARTICLES, kept.get(ARTICLES).setCoder(RecordCoder.of(Article.class)))
        .and(VERSIONS, kept.get(VERSIONS).setCoder(RecordCoder.of(ArticleVersions.class)))
        .and(
            REJECTED,
            PCollectionList.of(List.of(rejected(read), rejected(byUrl), rejected(byId)))
                .apply("AllRejected", Flatten.pCollections()))
        .and(
            COUNTS,
            PCollectionList.of(List.of(counted(read), counted(byUrl), counted(byId), counted(kept)))
                .apply("AllCounted", Flatten.pCollections())
                .apply("Count", Count.perElement()));
  }

  private PCollectionTuple settle(
      String by, PCollection<Settled> articles, SerializableFunction<Article, String> key) {
    return articles
        .apply("GroupBy" + by, GroupInBuckets.by(each -> key.apply(each.article()), buckets))
        .apply(
            "SettleVersionsOf" + by,
            ParDo.of(new SettleFn(key))
                .withOutputTags(SETTLED, TupleTagList.of(REJECTED).and(COUNTED)));
  }

  private static PCollection<Settled> settled(PCollectionTuple tuple) {
    return tuple.get(SETTLED).setCoder(RecordCoder.of(Settled.class));
  }

  private static PCollection<Rejected> rejected(PCollectionTuple tuple) {
    return tuple.get(REJECTED).setCoder(RecordCoder.of(Rejected.class));
  }

  private static PCollection<String> counted(PCollectionTuple tuple) {
    return tuple.get(COUNTED).setCoder(StringUtf8Coder.of());
  }

  private static final class ReadBlockFn extends DoFn<Block, Settled> {
    private final long since;
    private final long until;

    ReadBlockFn(long since, long until) {
      this.since = since;
      this.until = until;
    }

    @ProcessElement
    public void process(@Element Block block, MultiOutputReceiver out) throws Exception {
      BlockReader.read(
          block,
          new RawRecord.Sink() {
            @Override
            public void record(RawRecord record) {
              out.get(COUNTED).output("read");
              try {
                keep(ArticleMaker.make(record), out);
              } catch (ArticleMaker.Unusable e) {
                rejected(record.location(), e.reason(), e.getMessage(), record.excerpt());
              }
            }

            @Override
            public void reject(String location, String reason, String detail, String excerpt) {
              out.get(COUNTED).output("read");
              rejected(location, reason, detail, excerpt);
            }

            private void rejected(String location, String reason, String detail, String excerpt) {
              out.get(REJECTED)
                  .output(new Rejected(location, reason, detail, RawRecord.excerpt(excerpt)));
            }
          });
    }

    private void keep(Article article, MultiOutputReceiver out) {
      boolean all = since == Long.MIN_VALUE && until == Long.MAX_VALUE;
      if (!all && !article.dated()) {
        out.get(COUNTED).output("undated");
      } else if (!all && (article.publishedAt() < since || article.publishedAt() >= until)) {
        out.get(COUNTED).output("outside_dates");
      } else {
        out.get(SETTLED).output(Settled.alone(article));
      }
    }
  }

  private static final class SettleFn extends DoFn<KV<Integer, Iterable<Settled>>, Settled> {
    private final SerializableFunction<Article, String> key;

    SettleFn(SerializableFunction<Article, String> key) {
      this.key = key;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<Settled>> bucket, MultiOutputReceiver out) {
      SortedMap<String, List<Settled>> byKey = new TreeMap<>();
      for (Settled each : bucket.getValue()) {
        byKey.computeIfAbsent(key.apply(each.article()), any -> new ArrayList<>()).add(each);
      }
      for (List<Settled> records : byKey.values()) {
        Versions versions = Versions.of(records);
        out.get(SETTLED).output(versions.settled());
        versions.rejected().forEach(out.get(REJECTED)::output);
        for (int i = 0; i < versions.older(); i++) {
          out.get(COUNTED).output("older_versions");
        }
      }
    }
  }

  /** Counts what is kept and tells its language where the record does not. */
  private static final class KeepFn extends DoFn<Settled, Article> {
    private final SerializableFunction<String, String> languageOf;

    KeepFn(SerializableFunction<String, String> languageOf) {
      this.languageOf = languageOf;
    }

    @ProcessElement
    public void process(@Element Settled settled, MultiOutputReceiver out) {
      Settled kept = settled.withArticle(settled.article().withLanguage(languageOf::apply));
      out.get(COUNTED).output("kept");
      out.get(ARTICLES).output(kept.article());
      if (!kept.older().isEmpty()) {
        out.get(VERSIONS).output(kept.versions());
      }
    }
  }
}
