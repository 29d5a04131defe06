package org.rashomon.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Attribution;
import org.rashomon.model.Statement;
import org.rashomon.model.Voice;
import org.rashomon.text.ModelFolder;

/** Sources and borders that word order tells for certain, whatever the labellers make of them. */
class CertainReportsTest {
  private static final ArticleReader READER = ArticleReader.with(ModelFolder.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By the agency's account, the first call came at seven. | the first call came at seven | agency
          In 2018 Lind claimed that the dam was safe. | the dam was safe | Lind
          Lind, who had come by boat, maintains that she was robbed. | she was robbed | Lind
          In a letter of 12 May she warned that the dam would burst. | the dam would burst | she
          Lind said on Sunday that the dam was safe, and rejected a report that it was cracked. | it was cracked | Lind
          Nine boats sank in the harbour where the dam had burst, county officials said on Friday, blaming the rain. | Nine boats sank in the harbour where the dam had burst | county officials
          The commission has put the number of the drowned at about 4,000, twice as many as in May. | the number of the drowned at about 4,000 | commission
          Mara Lind, 38, from Karsa, said: "The dam was no help." | The dam was no help | Mara Lind
          "Imagine the dam without its pumps," mused Mara Lind of the council. | Imagine the dam without its pumps | Mara Lind
          "You should have seen to the pumps," Lind scolded. | You should have seen to the pumps | Lind
          The minister had told reporters that the dam was safe, and that the pumps had been tested. | the pumps had been tested | minister
          """)
  void theSourceIsFound(String text, String words, String source) {
    int at = text.indexOf(words);
    List<Attribution> over =
        read(text).stream()
            .filter(
                report ->
                    report.contentSpans().stream()
                        .anyMatch(span -> span.start() <= at && at + words.length() <= span.end()))
            .toList();
    assertTrue(
        over.stream().anyMatch(report -> report.sourceMention().contains(source)), over::toString);
  }

  @Test
  void aRelayBehindIsNoPartOfWhatItRelays() {
    List<Attribution> found =
        read("Mara Lind said the dam was safe, the Harbour Times reported.").stream()
            .filter(report -> report.cue().equals("said"))
            .toList();
    assertEquals(1, found.size());
    assertEquals(List.of("Harbour Times"), found.get(0).via());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mara Lind put the children to bed at 8 p.m. and left.",
        "The crew put out the fire at 5 Orun Street."
      })
  void whoPutsAThingSomewhereSaysNothing(String text) {
    assertEquals(List.of(), read(text));
  }

  @Test
  void aSecondCueSaysForItself() {
    List<String> cues =
        read("Lind said that the dam was safe, and rejected a report that it was cracked.").stream()
            .filter(report -> report.parentId().isEmpty())
            .map(Attribution::cue)
            .toList();
    assertEquals(List.of("said", "rejected"), cues);
  }

  @Test
  void aHeadlineTellsWhatStandsBeforeItsSpeaker() {
    List<Statement> statements =
        READER
            .read(Articles.of("Ferry was not overloaded, ministry says as nation mourns", ""))
            .statements();
    assertEquals("Ferry was not overloaded", statements.get(0).text());
    assertEquals(Voice.CITED, statements.get(0).voice());
  }

  private static List<Attribution> read(String text) {
    return READER.read(Articles.of("", text)).attributions();
  }
}
