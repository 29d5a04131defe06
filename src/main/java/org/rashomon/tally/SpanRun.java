package org.rashomon.tally;

import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SimpleFunction;
import org.apache.beam.sdk.values.PCollection;
import org.rashomon.model.Article;
import org.rashomon.model.RecordCoder;
import org.rashomon.model.TimeRange;

/** Tells from when to when the run goes: as asked for, else by its first and last publication. */
public final class SpanRun extends PTransform<PCollection<Article>, PCollection<TimeRange>> {
  private final long since;
  private final long until;

  private SpanRun(long since, long until) {
    this.since = since;
    this.until = until;
  }

  /**
   * Spans a run.
   *
   * @param since epoch milliseconds; {@code Long.MIN_VALUE} and, for {@code until}, {@code
   *     Long.MAX_VALUE} where not asked for
   */
  public static SpanRun between(long since, long until) {
    return new SpanRun(since, until);
  }

  @Override
  public PCollection<TimeRange> expand(PCollection<Article> articles) {
    return articles
        .apply("Publication", MapElements.via(new TimeOf()))
        .setCoder(RecordCoder.of(TimeRange.class))
        .apply("Span", Combine.globally(new SpanFn(since, until)));
  }

  private static final class TimeOf extends SimpleFunction<Article, TimeRange> {
    @Override
    public TimeRange apply(Article article) {
      return article.dated()
          ? new TimeRange(true, article.publishedAt(), article.publishedAt())
          : TimeRange.UNKNOWN;
    }
  }

  private static final class SpanFn extends Combine.CombineFn<TimeRange, TimeRange, TimeRange> {
    private final long since;
    private final long until;

    SpanFn(long since, long until) {
      this.since = since;
      this.until = until;
    }

    @Override
    public TimeRange createAccumulator() {
      return TimeRange.UNKNOWN;
    }

    @Override
    public TimeRange addInput(TimeRange range, TimeRange more) {
      return range.with(more);
    }

    @Override
    public TimeRange mergeAccumulators(Iterable<TimeRange> ranges) {
      TimeRange all = TimeRange.UNKNOWN;
      for (TimeRange range : ranges) {
        all = all.with(range);
      }
      return all;
    }

    @Override
    public TimeRange extractOutput(TimeRange range) {
      boolean asked = until != Long.MAX_VALUE;
      boolean known = range.known() || asked;
      long first = since == Long.MIN_VALUE ? range.first() : since;
      return known ? new TimeRange(true, first, asked ? until : range.last()) : range;
    }

    @Override
    public Coder<TimeRange> getAccumulatorCoder(
        CoderRegistry registry, Coder<TimeRange> inputCoder) {
      return inputCoder;
    }

    @Override
    public Coder<TimeRange> getDefaultOutputCoder(
        CoderRegistry registry, Coder<TimeRange> inputCoder) {
      return inputCoder;
    }
  }
}
