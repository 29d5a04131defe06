package org.rashomon.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.model.ArticleVersion;
import org.rashomon.model.Correction;
import org.rashomon.model.Field;
import org.rashomon.model.Polarity;
import org.rashomon.model.Precision;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;
import org.rashomon.model.Span;
import org.rashomon.model.VersionStatement;

/** What two versions of an article say otherwise. */
class VersionComparisonTest {
  private static final Source POST = new Source("Post", SourceType.OUTLET);

  private final VersionComparison comparison = new VersionComparison();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry was “overloaded”, they said.   | The ferry was 'overloaded' , they said",
        "It carried 1,200 people - or more.       | It carried 1200 people – or more.",
        "The mayor's plan failed.                 | The mayor’s plan failed!",
        "FERRY SINKS OFF COAST                    | Ferry sinks off coast",
      })
  void trivialEditsAreNoCorrections(String then, String now) {
    assertEquals(List.of(), told(List.of(own(then)), List.of(own(now))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Twelve people drowned.        | Fifteen people drowned.             | FIGURE",
        "Prices rose by 1.5 percent.   | Prices rose by 15 percent.          | FIGURE",
        "Two died.                     | Five died.                          | FIGURE",
        "The lake rose to -5 degrees.  | The lake rose to +5 degrees.        | WORDING",
        "The ferry hit a rock.         | The ferry struck a sandbank.        | WORDING",
        "Twelve people drowned.        | Twelve people drowned, 3 of them children. | WORDING",
        "The ferry hit a rock.         | A minister resigned on Monday.      | ADDED REMOVED",
      })
  void aChangeHasItsKind(String then, String now, String kinds) {
    assertEquals(
        Arrays.stream(kinds.split(" ")).toList(),
        told(List.of(own(then)), List.of(own(now))).stream()
            .map(each -> each.change().name())
            .toList());
  }

  @Test
  void aStatementMovedIsNoCorrection() {
    List<VersionStatement> then = List.of(own("One thing is so."), own("Another is not."));
    List<VersionStatement> now = List.of(own("Another is not."), own("One thing is so."));
    assertEquals(List.of(), told(then, now));
  }

  @Test
  void polarityAndSourceAreTold() {
    VersionStatement police = of("the ferry was full", Polarity.AFFIRMED, person("Ada Moyo"));
    VersionStatement denied = of("the ferry was not full", Polarity.NEGATED, person("Moyo"));
    VersionStatement crew = of("The ferry was full", Polarity.AFFIRMED, person("Grace Telwa"));
    VersionStatement nobody =
        of("the ferry was full", Polarity.AFFIRMED, new Source("he", SourceType.UNRESOLVED));
    assertEquals("[POLARITY]", kinds(police, denied));
    assertEquals("[SOURCE]", kinds(police, crew));
    assertEquals("[]", kinds(police, nobody));
    assertEquals("[POLARITY, SOURCE]", kinds(crew, denied));
  }

  @Test
  void eachOfManyLikeSentencesIsPairedWithItsOwn() {
    List<VersionStatement> then =
        List.of(
            own("Twelve people drowned off Port Marlow."),
            own("The harbour master was away."),
            own("Twelve people drowned off Saint Ives."));
    List<VersionStatement> now =
        List.of(
            own("Twelve people drowned off Port Marlow."),
            own("The harbour master was away."),
            own("Fourteen people drowned off Saint Ives."),
            own("An inquiry was opened."));
    List<Correction> told = told(then, now);
    assertEquals(2, told.size());
    assertEquals("Twelve people drowned off Saint Ives.", told.get(0).before().text());
    assertEquals("An inquiry was opened.", told.get(1).after().text());
  }

  private String kinds(VersionStatement then, VersionStatement now) {
    return told(List.of(then), List.of(now)).stream().map(Correction::change).toList().toString();
  }

  private List<Correction> told(List<VersionStatement> then, List<VersionStatement> now) {
    return comparison.between(version(1, placed(then)), version(2, placed(now)));
  }

  private static List<VersionStatement> placed(List<VersionStatement> statements) {
    List<VersionStatement> placed = new ArrayList<>();
    for (VersionStatement each : statements) {
      int at = placed.size() * 1000;
      placed.add(
          new VersionStatement(
              "s-" + at,
              each.field(),
              new Span(at, at + each.text().length()),
              each.text(),
              each.polarity(),
              each.source()));
    }
    return placed;
  }

  private static ArticleVersion version(long time, List<VersionStatement> statements) {
    return new ArticleVersion(
        "a-1", "Post", "Title", "sha-" + time, time, Precision.INSTANT, false, statements);
  }

  private static VersionStatement own(String text) {
    return of(text.strip(), Polarity.AFFIRMED, POST);
  }

  private static VersionStatement of(String text, Polarity polarity, Source source) {
    return new VersionStatement("", Field.TEXT, new Span(0, 0), text, polarity, source);
  }

  private static Source person(String name) {
    return new Source(name, SourceType.PERSON);
  }
}
