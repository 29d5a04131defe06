package org.rashomon.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rashomon.model.Article;
import org.rashomon.model.ArticleStatements;
import org.rashomon.model.Attribution;
import org.rashomon.model.Span;
import org.rashomon.model.Statement;
import org.rashomon.text.ModelFolder;

/** Text built to hurt: four times as much of it takes about four times as long, not sixteen. */
class HurtfulTextTest {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final ArticleReader READER = ArticleReader.with(ModelFolder.shipped());
  private static final double LINEAR = 4;
  private static final double SLACK = 2.2;
  private static final long NOISE = 300_000_000;

  /** Kinds of hurtful text, of a size that counts their pieces. */
  enum Kind {
    MARKS("", "\""),
    SPLIT_QUOTATIONS("", "\"a\" he said "),
    OPEN_QUOTATION("“It never ends, she said ", "and the log showed that it goes on "),
    CUES("", "Mara Lind said that the report said that "),
    NESTED_QUOTATIONS("", "“He told me, ‘she said it,’ "),
    ACCORDING("", "according to a clerk, according to the agency, "),
    CITING("", "Reuters, citing a clerk, reported, quoting police, "),
    DASHES("", "— It is so — said Lind — and not so —\n"),
    SEMICOLONS("", "the board says it is so; the union says it is not; ");

    private final String opening;
    private final String piece;

    Kind(String opening, String piece) {
      this.opening = opening;
      this.piece = piece;
    }

    private String text(int pieces) {
      return opening + piece.repeat(pieces);
    }
  }

  @ParameterizedTest
  @EnumSource
  void timeIsLinearAndRowsAreSane(Kind kind) {
    read(kind, 250);
    long small = nanos(kind, 1000);
    long large = nanos(kind, 4000);
    assertTrue(
        large < LINEAR * SLACK * small + NOISE, () -> kind + ": " + small + " then " + large);
  }

  /** Processor time, which other programs do not lengthen. */
  private static long nanos(Kind kind, int size) {
    long start = CLOCK.getCurrentThreadCpuTime();
    read(kind, size);
    return CLOCK.getCurrentThreadCpuTime() - start;
  }

  private static void read(Kind kind, int size) {
    Article article = Articles.of("", kind.text(size));
    ArticleStatements read = READER.read(article);
    int end = article.text().codePointCount(0, article.text().length());
    assertFalse(read.statements().isEmpty());
    for (Statement statement : read.statements()) {
      assertTrue(isWithin(statement.span(), end), statement::toString);
    }
    for (Attribution attribution : read.attributions()) {
      assertFalse(attribution.contentSpans().isEmpty());
      assertTrue(attribution.contentSpans().stream().allMatch(span -> isWithin(span, end)));
      assertTrue(attribution.via().size() <= 8, attribution::toString);
    }
  }

  private static boolean isWithin(Span span, int end) {
    return 0 <= span.start() && span.start() < span.end() && span.end() <= end;
  }
}
