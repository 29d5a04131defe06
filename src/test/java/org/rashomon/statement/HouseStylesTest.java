package org.rashomon.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.ArticleStatements;
import org.rashomon.model.Attribution;
import org.rashomon.model.Polarity;
import org.rashomon.model.Statement;
import org.rashomon.model.Voice;
import org.rashomon.text.ModelFolder;

/** Quotation marks, names and headlines of many houses and Englishes. */
class HouseStylesTest {
  private static final ArticleReader READER = ArticleReader.with(ModelFolder.shipped());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"The bridge is safe,\" Mara Lind said. \"It was tested twice.\"",
        "“The bridge is safe,” Mara Lind said. “It was tested twice.”",
        "‘The bridge is safe,’ Mara Lind said. ‘It was tested twice.’",
        "'The bridge is safe,' Mara Lind said. 'It was tested twice.'",
        "''The bridge is safe,'' Mara Lind said. ''It was tested twice.''",
        "«The bridge is safe,» Mara Lind said. «It was tested twice.»",
        "„The bridge is safe,“ Mara Lind said. „It was tested twice.“",
        "— The bridge is safe — said Mara Lind. — It was tested twice.",
        "– The bridge is safe, said Mara Lind. – It was tested twice."
      })
  void quotationMarks(String text) {
    List<Attribution> found = read("", text).attributions();
    assertEquals(1, found.size(), found::toString);
    assertEquals("Mara Lind", found.get(0).source().name());
    String said = said(text, found.get(0));
    assertTrue(said.contains("The bridge is safe"), said);
    assertTrue(said.contains("It was tested twice"), said);
    assertFalse(said.contains("Lind"), said);
  }

  @ParameterizedTest
  @CsvSource({
    "Anneke von der Heide told the council that the dam was safe., Heide",
    "Jan van der Berg said the dam was safe., Berg",
    "Carlos de la Fuente claimed that the dam was safe., Fuente",
    "Alhaji Musa bin Talal insisted that the dam was safe., Talal"
  })
  void particlesOfNamesAreNoCues(String text, String last) {
    List<Attribution> found = read("", text).attributions();
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.get(0).sourceMention().endsWith(last), found::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "Minister: no deal yet, minister",
    "MINISTER: NO DEAL YET, minister",
    "'No deal yet, says minister', minister",
    "'NO DEAL YET, SAYS MINISTER', minister",
    "'No deal yet, Lind tells inquiry', Lind",
    "Minister says no deal was signed, minister"
  })
  void headlines(String title, String speaker) {
    List<Attribution> found = read(title, "").attributions();
    assertEquals(1, found.size(), found::toString);
    assertTrue(found.get(0).sourceMention().equalsIgnoreCase(speaker), found::toString);
    String said = said(title, found.get(0)).toLowerCase(Locale.ROOT);
    assertTrue(said.startsWith("no deal"), said);
    assertEquals(Voice.CITED, read(title, "").statements().get(0).voice());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mara Lind denied that the dam was cracked.",
        "Mara Lind refuted the claim that the dam was cracked.",
        "Mara Lind rejected claims that the dam was cracked.",
        "Mara Lind dismissed as false claims that the dam was cracked."
      })
  void denials(String text) {
    Statement denied =
        read("", text).statements().stream()
            .filter(statement -> statement.text().contains("the dam was cracked"))
            .findFirst()
            .orElseThrow();
    assertEquals("Mara Lind", denied.source().name());
    assertEquals(Polarity.NEGATED, denied.polarity());
  }

  @Test
  void aQuotationThatNeverClosesEndsWithItsParagraph() {
    ArticleStatements read =
        read("", "“The bridge is safe, Mara Lind said.\n\nThe river was low on Monday.");
    Statement last = read.statements().get(read.statements().size() - 1);
    assertEquals("The river was low on Monday.", last.text());
    assertEquals(Voice.OWN, last.voice());
  }

  private static ArticleStatements read(String title, String text) {
    return READER.read(Articles.of(title, text));
  }

  private static String said(String text, Attribution attribution) {
    return attribution.contentSpans().stream()
        .map(span -> text.substring(span.start(), span.end()))
        .collect(Collectors.joining(" "));
  }
}
