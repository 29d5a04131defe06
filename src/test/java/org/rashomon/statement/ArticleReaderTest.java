package org.rashomon.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.model.Analysed;
import org.rashomon.model.Article;
import org.rashomon.model.ArticleStatements;
import org.rashomon.model.Attribution;
import org.rashomon.model.Field;
import org.rashomon.model.Genre;
import org.rashomon.model.Polarity;
import org.rashomon.model.Quotation;
import org.rashomon.model.SourceType;
import org.rashomon.model.Span;
import org.rashomon.model.Statement;
import org.rashomon.model.Voice;
import org.rashomon.text.ModelFolder;

class ArticleReaderTest {
  private static final ArticleReader READER = ArticleReader.with(ModelFolder.shipped());

  @Test
  void otherLanguagesAndBareTitles() {
    ArticleStatements french = READER.read(Articles.of("Oui", "Il a dit oui.", "fr", Genre.NEWS));
    assertEquals(Analysed.LANGUAGE, french.analysed());
    assertEquals(List.of(), french.statements());
    ArticleStatements bare = READER.read(Articles.of("Minister resigns over bridge", ""));
    assertEquals(Analysed.TITLE_ONLY, bare.analysed());
    assertEquals(1, bare.statements().size());
    assertEquals(Field.TITLE, bare.statements().get(0).field());
  }

  @Test
  void everySentenceIsStated() {
    Article article = Articles.of("", Articles.resource("visit.txt"));
    List<Statement> statements = READER.read(article).statements();
    assertTrue(statements.size() >= 15);
    for (Statement statement : statements) {
      assertEquals(
          statement.text(),
          article.text().substring(statement.span().start(), statement.span().end()));
      assertEquals(
          statement.lemmas().split(" ", -1).length, statement.tags().split(" ", -1).length);
    }
  }

  @Test
  void aSignatureStatesNothing() {
    List<Statement> statements =
        READER
            .read(Articles.of("", "The dam held in the storm.\n\nMara Lind\n\nMeridian Wire"))
            .statements();
    assertEquals(
        List.of("The dam held in the storm."), statements.stream().map(Statement::text).toList());
  }

  @Test
  void quotationSplitBySheSaid() {
    Attribution attribution =
        only("“The bridge is safe,” engineer Mara Lind said. “It was tested twice.”");
    assertEquals("Mara Lind", attribution.source().name());
    assertEquals(2, attribution.contentSpans().size());
    assertEquals(Quotation.DIRECT, attribution.quotation());
  }

  @Test
  void pronounsSurnamesAndDescriptions() {
    String text =
        "Transport minister Mara Lind opened the bridge. Lind said the bridge was safe."
            + "\n\nShe said it had been tested twice.\n\nThe minister said that traffic would grow.";
    List<Attribution> found = read(text).attributions();
    assertEquals(3, found.size());
    found.forEach(attribution -> assertEquals("Mara Lind", attribution.source().name()));
  }

  @Test
  void unnamedSourcesStayApart() {
    Attribution attribution =
        only("The bridge was never tested, according to officials familiar with the matter.");
    assertEquals(SourceType.UNNAMED, attribution.source().type());
  }

  @Test
  void denialsNegate() {
    Statement denied =
        read("The company denied that it had hidden the report.").statements().stream()
            .filter(statement -> statement.voice() == Voice.CITED)
            .findFirst()
            .orElseThrow();
    assertEquals(Polarity.NEGATED, denied.polarity());
    assertEquals(SourceType.ORGANIZATION, denied.source().type());
  }

  @Test
  void framesThatTellSomethingAreStated() {
    String text =
        "Mara Lind, who owns a ferry in Port Amber, said the bridge was never tested. "
            + "Mara Lind said that the port was closed.";
    List<Statement> statements = read(text).statements();
    assertEquals(3, statements.size(), statements::toString);
    assertEquals(Voice.OWN, statements.get(0).voice());
    assertEquals("Mara Lind, who owns a ferry in Port Amber, said", statements.get(0).text());
    assertEquals(Voice.CITED, statements.get(1).voice());
  }

  @Test
  void aLongFrameIsStatedAsPassingOn() {
    List<Statement> found =
        read("“It held all night,” said Mara Lind, a harbour engineer from the northern town of Vell.")
            .statements();
    assertEquals(List.of(Voice.CITED, Voice.OWN), found.stream().map(Statement::voice).toList());
    assertEquals("said", found.get(1).cue());
    assertEquals(0, found.get(1).checkworthiness());
    assertEquals(1, read("Lind said the bridge had held all night.").statements().size());
  }

  @Test
  void toRefuseIsNotToDeny() {
    for (String act :
        List.of(
            "The judge denied a motion to postpone the trial.",
            "The council rejected the latest offer of the union.")) {
      Statement statement = read(act).statements().get(0);
      assertEquals(Voice.OWN, statement.voice(), act);
      assertEquals(Polarity.AFFIRMED, statement.polarity(), act);
    }
  }

  @Test
  void compoundsWithNoAreAffirmed() {
    Statement statement =
        read("The council issued a no-confidence vote in Lind.").statements().get(0);
    assertEquals(Polarity.AFFIRMED, statement.polarity());
  }

  @Test
  void statementsCanBeReadAlone() {
    Statement vowed = read("The company vowed to reopen the bridge by May.").statements().get(0);
    assertEquals("The company vowed to reopen the bridge by May", vowed.text().replace(".", ""));
    assertEquals(Voice.CITED, vowed.voice());
  }

  @Test
  void opinionsAreTheirAuthors() {
    ArticleStatements read =
        READER.read(Articles.of("", "The bridge is a waste of money.", "en", Genre.OPINION));
    assertEquals("Ada Quill", read.statements().get(0).source().name());
    assertEquals(SourceType.PERSON, read.statements().get(0).source().type());
  }

  @Test
  void wireCredits() {
    assertEquals("Reuters", credit("HARARE, Nov 2 (Reuters) - A delegation travelled to Minsk."));
    assertEquals("AP", credit("LISBON (AP) — The mayor resigned."));
    assertEquals("Meridian Wire", credit("PORT AMBER (Meridian Wire) - The mayor resigned."));
    assertEquals("", credit("The mayor (pictured) resigned - at last."));
  }

  @Test
  void headlinesWithSpeakers() {
    for (String title :
        List.of("Minister: no deal yet", "MINISTER: NO DEAL YET", "No deal yet, says minister")) {
      List<Attribution> found = READER.read(Articles.of(title, "")).attributions();
      assertEquals(1, found.size(), title);
      Span content = found.get(0).contentSpans().get(0);
      assertEquals(
          "no deal yet",
          title.substring(content.start(), content.end()).toLowerCase(java.util.Locale.ROOT));
    }
  }

  @ParameterizedTest
  @MethodSource("hurtful")
  void textBuiltToHurt(String text) {
    Article article = Articles.of("", text);
    ArticleStatements read = assertTimeout(Duration.ofSeconds(60), () -> READER.read(article));
    assertFalse(read.statements().isEmpty());
  }

  static Stream<String> hurtful() {
    return Stream.of(
        "\"".repeat(2000),
        "“".repeat(2000) + "he said" + "”".repeat(500),
        "“It never ends, he said " + "and it goes on ".repeat(20_000),
        "said ".repeat(20_000),
        "\"a\" he said ".repeat(10_000),
        "according to according to ".repeat(5_000),
        "word ".repeat(200_000));
  }

  private static ArticleStatements read(String text) {
    return READER.read(Articles.of("", text));
  }

  private static Attribution only(String text) {
    List<Attribution> found = read(text).attributions();
    assertEquals(1, found.size(), found::toString);
    return found.get(0);
  }

  private static String credit(String text) {
    return read(text).article().wireCredit();
  }
}
