package org.rashomon.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.model.ArticleStatements;
import org.rashomon.model.Attribution;
import org.rashomon.model.Statement;
import org.rashomon.text.ModelFolder;

/** Reports inside reports: who says it, and through whom. */
class InnerReportsTest {
  private static final ArticleReader READER = ArticleReader.with(ModelFolder.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister said that the manifest showed 40 sailors. | 40 sailors | manifest | minister
          "The cook told the captain the pump was broken," Mara Lind said. | the pump was broken | cook | Mara Lind
          "A clerk came to my office. She said the pump was broken," Mara Lind said. | the pump was broken | clerk | Mara Lind
          Mara Lind said an engineer had warned her that the dam would burst. | the dam would burst | engineer | Mara Lind
          Mara Lind told the Harbour Times that a survey had found the dam was cracked. | the dam was cracked | survey | Harbour Times > Mara Lind
          Its own survey, a spokeswoman said, shows that the dam is cracked. | the dam is cracked | survey | spokeswoman
          Leaked letters revealed, the Harbour Times wrote, that the dam was cracked. | the dam was cracked | Leaked letters | Harbour Times
          Back then, the Harbour Times wrote, Mara Lind claimed she had come to mend the dam. | she had come to mend the dam | Mara Lind | Harbour Times
          In March, said the minister, an engineer warned that the dam was cracked. | the dam was cracked | engineer | minister
          According to the minutes, the chairman, Edwin Marlowe, remarked that the dam was cracked. | the dam was cracked | Edwin Marlowe | minutes
          Reuters, quoting a senior diplomat, reported that the talks had failed. | the talks had failed | senior diplomat | Reuters
          The Harbour Times reported on Monday, citing police officers, that the talks had failed. | the talks had failed | police officers | Harbour Times
          Mara Lind confirmed to the Harbour Times that the talks had failed. | the talks had failed | Mara Lind | Harbour Times
          Through her lawyers, Mara Lind said the talks had failed. | the talks had failed | Mara Lind | lawyers
          The sum comes from secret papers obtained by the website Open File. The talks had failed, according to the papers. | The talks had failed | secret papers | Open File
          "I had a letter that told me not to worry," Mara Lind said. | not to worry | letter | Mara Lind
          A letter seen by Reuters said the talks had failed. | the talks had failed | letter | Reuters
          Mara Lind said she had been assured by the owner that the dam was safe. | the dam was safe | owner | Mara Lind
          The board was told by engineers that the dam was cracked. | the dam was cracked | engineers |
          Mara Lind told the committee that the dam was cracked. | the dam was cracked | Mara Lind |
          """)
  void tellsWhoSaysItAndThroughWhom(String text, String words, String source, String via) {
    Attribution innermost = innermost(text, words);
    assertEquals(
        source.toLowerCase(java.util.Locale.ROOT),
        plain(innermost.source().name()),
        innermost::toString);
    assertEquals(via == null ? "" : via, String.join(" > ", innermost.via()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mara Lind said that if anyone says the dam is safe, he is a fool.
          Mara Lind said the board would tell the owners that the dam was cracked.
          Mara Lind said people who say the dam is safe have not seen it.
          Mara Lind said the dam, built in 1950, was never tested and nobody said why.
          "We told them that the dam was cracked," Mara Lind said.
          """)
  void findsNoneWhereNobodyElseSpeaks(String text) {
    List<Attribution> found = read(text).attributions();
    assertTrue(found.stream().allMatch(report -> report.parentId().isEmpty()), found::toString);
  }

  @Test
  void neighboursAreNotNested() {
    List<Attribution> found =
        read("Mara Lind says that nobody died; the union maintains that two people died.")
            .attributions();
    assertEquals(2, found.size());
    assertTrue(found.stream().allMatch(report -> report.parentId().isEmpty()), found::toString);
  }

  @Test
  void relaysGoOnUntilTheSourceSpeaksToTheOutlet() {
    List<Attribution> found =
        read("Mara Lind told the Harbour Times that the dam was safe.\n\n"
                + "Lind said that it had been tested.\n\n"
                + "Lind told reporters that the river was low.\n\n"
                + "Lind said that she was tired.")
            .attributions();
    assertEquals(
        List.of(List.of("Harbour Times"), List.of("Harbour Times"), List.of(), List.of()),
        found.stream().map(Attribution::via).toList());
  }

  @Test
  void wordsOfAttributionAloneAreNoStatements() {
    List<String> stated =
        read(
                "Leaked letters revealed, the Harbour Times wrote, that the dam was cracked. "
                    + "The bridge, Mara Lind said, was closed.")
            .statements()
            .stream()
            .map(Statement::text)
            .toList();
    assertEquals(
        List.of("that the dam was cracked", "The bridge, Mara Lind said, was closed"),
        stated.stream().map(text -> text.replace(".", "")).toList());
  }

  private static Attribution innermost(String text, String words) {
    int at = text.indexOf(words);
    return read(text).attributions().stream()
        .filter(
            report ->
                report.contentSpans().stream()
                    .anyMatch(span -> span.start() <= at && at + words.length() <= span.end()))
        .min(
            java.util.Comparator.comparingInt(
                report -> report.contentSpans().stream().mapToInt(s -> s.end() - s.start()).sum()))
        .orElseThrow(() -> new AssertionError("nobody says: " + words));
  }

  private static String plain(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replaceFirst("^(the|an?) ", "");
  }

  private static ArticleStatements read(String text) {
    return READER.read(Articles.of("", text));
  }
}
