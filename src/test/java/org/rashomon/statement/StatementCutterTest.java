package org.rashomon.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Modality;
import org.rashomon.model.Statement;
import org.rashomon.model.Voice;
import org.rashomon.text.ModelFolder;

class StatementCutterTest {
  private static final ArticleReader READER = ArticleReader.with(ModelFolder.shipped());

  private static List<Statement> read(String text) {
    return READER.read(Articles.of("", text)).statements();
  }

  private static List<String> texts(String text, Voice voice) {
    return read(text).stream()
        .filter(statement -> statement.voice() == voice)
        .map(Statement::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministry released the figures late on Friday and said that nobody had been hurt."
            + "|The ministry released the figures late on Friday",
        "The mayor praised the crew on Saturday night, but said that the ship was old."
            + "|The mayor praised the crew on Saturday night",
        "Hundreds of students marched through Vell on Monday, saying that the dam was unsafe."
            + "|Hundreds of students marched through Vell on Monday",
        "In March, the governor opened the bridge and said that it would last a century."
            + "|In March, the governor opened the bridge",
      })
  void whatIsToldBeforeAReportIsStatedWithoutItsCue(String sentence, String told) {
    assertEquals(List.of(told), texts(sentence, Voice.OWN));
    assertEquals(1, texts(sentence, Voice.CITED).size());
  }

  @Test
  void aWordThatJoinsEndsNoStatementAndAQuotationKeepsItsMark() {
    String text =
        "The governor called the dam “a disgrace,” and the engineer said that it had been inspected.";
    for (Statement statement : read(text)) {
      assertTrue(!statement.text().endsWith("and") && !statement.text().endsWith(","), text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“What do you think?” Lind asked the crew.",
        "\"Were they escaping from him?\" the captain asked.",
        "Is the bridge safe?",
        "Is the bridge really safe??",
      })
  void aQuotedQuestionIsAQuestion(String text) {
    assertEquals(Modality.QUESTION, read(text).get(0).modality(), () -> read(text).toString());
  }

  @Test
  void aSentenceThatEndsInAQuestionOfSomebodyIsNone() {
    assertEquals(
        Modality.ASSERTED,
        read("The reporter turned to the camera and was asking \"Why?\"").get(0).modality());
  }
}
