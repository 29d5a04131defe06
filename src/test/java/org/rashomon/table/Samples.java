package org.rashomon.table;

import java.util.List;
import org.rashomon.model.Analysed;
import org.rashomon.model.ArticleHead;
import org.rashomon.model.ArticleStatements;
import org.rashomon.model.Attribution;
import org.rashomon.model.Basis;
import org.rashomon.model.Claim;
import org.rashomon.model.ClaimOutlet;
import org.rashomon.model.ClaimStatement;
import org.rashomon.model.ClaimTally;
import org.rashomon.model.Conflict;
import org.rashomon.model.ConflictKind;
import org.rashomon.model.Field;
import org.rashomon.model.Genre;
import org.rashomon.model.Modality;
import org.rashomon.model.Polarity;
import org.rashomon.model.Precision;
import org.rashomon.model.Quotation;
import org.rashomon.model.Side;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;
import org.rashomon.model.Span;
import org.rashomon.model.Stance;
import org.rashomon.model.StanceRow;
import org.rashomon.model.Statement;
import org.rashomon.model.Story;
import org.rashomon.model.StoryAnalysis;
import org.rashomon.model.StoryArticle;
import org.rashomon.model.StoryMember;
import org.rashomon.model.StoryTally;
import org.rashomon.model.TalliedStory;
import org.rashomon.model.TimeRange;
import org.rashomon.model.Voice;

/** A small story: one outlet states a toll, another cites a minister who denies it. */
final class Samples {
  static final long MORNING = 1_698_906_600_000L;
  static final Source MINISTER = new Source("Ada Moyo", SourceType.PERSON);

  private Samples() {}

  static ArticleHead head(String id, String outlet, String title, long publishedAt) {
    return new ArticleHead(
        id,
        "in-" + id,
        "",
        outlet,
        title,
        "",
        publishedAt,
        publishedAt == 0 ? Precision.ABSENT : Precision.INSTANT,
        "en",
        "",
        "",
        Genre.NEWS,
        9,
        "",
        "ab12",
        "file.jsonl:1");
  }

  static Statement statement(String id, String article, String text, Voice voice, Source source) {
    return new Statement(
        id,
        article,
        Field.TEXT,
        new Span(0, text.length()),
        text,
        "",
        "",
        0.25,
        Polarity.AFFIRMED,
        Modality.ASSERTED,
        voice,
        voice == Voice.OWN ? "" : "t-0000000000000001",
        source,
        List.of(),
        "");
  }

  static StoryArticle article(
      ArticleHead head, boolean capped, List<Attribution> attributions, Statement statement) {
    return new StoryArticle(
        new StoryMember(head.id(), "s-0000000000000001", "", "", "", capped, head.publishedAt()),
        new ArticleStatements(head, Analysed.FULL, attributions, List.of(statement)));
  }

  static TalliedStory story() {
    String toll = "Twelve people died.";
    Attribution denial =
        new Attribution(
            "t-0000000000000001",
            "",
            "a-0000000000000002",
            Field.TEXT,
            MINISTER,
            "the minister",
            List.of("Daily Ledger", "BelTA"),
            Quotation.INDIRECT,
            new Span(30, 42),
            "said",
            null,
            List.of(new Span(0, 9), new Span(15, 20)));
    StoryArticle first =
        article(
            head("a-0000000000000001", "Ledger", "Ferry sinks", MORNING),
            false,
            List.of(),
            statement(
                "p-0000000000000001",
                "a-0000000000000001",
                toll,
                Voice.OWN,
                new Source("Ledger", SourceType.OUTLET)));
    StoryArticle second =
        article(
            head("a-0000000000000002", "Courier", "Nobody died", 0),
            true,
            List.of(denial),
            statement(
                "p-0000000000000002", "a-0000000000000002", "Nobody died.", Voice.CITED, MINISTER));
    Claim claim =
        new Claim(
            "c-0000000000000001",
            "s-0000000000000001",
            toll,
            "p-0000000000000001",
            List.of(
                carries("p-0000000000000001", Stance.SUPPORTS, Basis.NONE),
                carries("p-0000000000000002", Stance.DISPUTES, Basis.EXPLICIT)));
    return new TalliedStory(
        new StoryAnalysis(
            new Story("s-0000000000000001", "", List.of(first, second)),
            List.of(claim),
            List.of(denied()),
            List.of(conflict())),
        new StoryTally(2, 2, 1, 1, false),
        List.of(tally()),
        List.of(
            new ClaimOutlet(
                "c-0000000000000001",
                "Ledger",
                "s-0000000000000001",
                Stance.SUPPORTS,
                1,
                1,
                new TimeRange(true, MORNING, MORNING),
                90)));
  }

  private static ClaimStatement carries(String statement, Stance stance, Basis basis) {
    return new ClaimStatement(statement, "c-0000000000000001", stance, basis, 0.87654, "because");
  }

  private static ClaimTally tally() {
    return new ClaimTally(
        "c-0000000000000001",
        2,
        1,
        0,
        0,
        1,
        0,
        1,
        0,
        1,
        true,
        List.of(ConflictKind.DENIAL, ConflictKind.FIGURE),
        "",
        1,
        TimeRange.UNKNOWN);
  }

  private static StanceRow denied() {
    return new StanceRow(
        "c-0000000000000001",
        "a-0000000000000002",
        Voice.CITED,
        MINISTER,
        List.of("Daily Ledger", "BelTA"),
        "s-0000000000000001",
        "Courier",
        Stance.DISPUTES,
        Basis.EXPLICIT,
        0.5,
        0.87654,
        "p-0000000000000002",
        Field.TEXT,
        new Span(0, 12),
        "Nobody died.",
        "denies it");
  }

  private static Conflict conflict() {
    return new Conflict(
        "x-0000000000000001",
        "s-0000000000000001",
        "c-0000000000000001",
        ConflictKind.DENIAL,
        Basis.EXPLICIT,
        new Side("Courier", "a-0000000000000002", "Ada Moyo", "p-0000000000000002", "Nobody"),
        new Side("Ledger", "a-0000000000000001", "Ledger", "p-0000000000000001", "Twelve"),
        "one denies what the other says");
  }
}
