package org.rashomon.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.rashomon.model.Analysed;
import org.rashomon.model.ArticleVersion;
import org.rashomon.model.Field;
import org.rashomon.model.Polarity;
import org.rashomon.model.Precision;
import org.rashomon.model.RecordCoder;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;
import org.rashomon.model.Span;
import org.rashomon.model.VersionStatement;

/**
 * Reads what articles were in an earlier report: their heads, which are light, or the statements of
 * some.
 */
public final class ReadPreviousVersions extends PTransform<PBegin, PCollection<ArticleVersion>> {
  private static final List<String> WHOLE =
      List.of(
          Analysed.FULL.name().toLowerCase(Locale.ROOT),
          Analysed.TITLE_ONLY.name().toLowerCase(Locale.ROOT));

  private final String file;
  private final PCollectionView<Map<String, ArticleVersion>> wanted;

  private ReadPreviousVersions(String file, PCollectionView<Map<String, ArticleVersion>> wanted) {
    this.file = file;
    this.wanted = wanted;
  }

  /** Articles that were analysed in full, without what they state. */
  public static ReadPreviousVersions heads(PreviousReport report) {
    return new ReadPreviousVersions(report.file("articles"), null);
  }

  /**
   * What some articles stated, an element a statement.
   *
   * @param wanted their heads by article
   */
  public static ReadPreviousVersions statements(
      PreviousReport report, PCollectionView<Map<String, ArticleVersion>> wanted) {
    return new ReadPreviousVersions(report.file("statements"), wanted);
  }

  @Override
  public PCollection<ArticleVersion> expand(PBegin begin) {
    return begin
        .apply("NameFile", Create.of(file).withCoder(StringUtf8Coder.of()))
        .apply(
            "ReadRows",
            wanted == null
                ? ParDo.of(new HeadsFn())
                : ParDo.of(new StatementsFn(wanted)).withSideInputs(wanted))
        .setCoder(RecordCoder.of(ArticleVersion.class));
  }

  private static <E extends Enum<E>> E word(Class<E> type, String cell) {
    return Enum.valueOf(type, cell.toUpperCase(Locale.ROOT));
  }

  private static final class HeadsFn extends DoFn<String, ArticleVersion> {
    @ProcessElement
    public void process(@Element String file, OutputReceiver<ArticleVersion> out) {
      ReportTable.read(
          file,
          row -> {
            if (WHOLE.contains(row.get("analysed"))) {
              out.output(head(row));
            }
          });
    }

    private static ArticleVersion head(Map<String, String> row) {
      String time = row.get("published_at");
      return new ArticleVersion(
          row.get("article_id"),
          ReportTable.text(row.get("outlet")),
          ReportTable.text(row.get("title")),
          row.get("text_sha256"),
          time.isEmpty() ? 0 : Instant.parse(time).toEpochMilli(),
          word(Precision.class, row.get("published_precision")),
          true,
          List.of());
    }
  }

  private static final class StatementsFn extends DoFn<String, ArticleVersion> {
    private final PCollectionView<Map<String, ArticleVersion>> wanted;

    StatementsFn(PCollectionView<Map<String, ArticleVersion>> wanted) {
      this.wanted = wanted;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      Map<String, ArticleVersion> heads = context.sideInput(wanted);
      if (heads.isEmpty()) {
        return;
      }
      ReportTable.read(
          context.element(),
          row -> {
            ArticleVersion head = heads.get(row.get("article_id"));
            if (head != null) {
              context.output(head.stating(List.of(statement(row))));
            }
          });
    }

    private static VersionStatement statement(Map<String, String> row) {
      return new VersionStatement(
          row.get("statement_id"),
          word(Field.class, row.get("field")),
          new Span(Integer.parseInt(row.get("char_start")), Integer.parseInt(row.get("char_end"))),
          ReportTable.text(row.get("text")),
          word(Polarity.class, row.get("polarity")),
          new Source(
              ReportTable.text(row.get("source")), word(SourceType.class, row.get("source_type"))));
    }
  }
}
