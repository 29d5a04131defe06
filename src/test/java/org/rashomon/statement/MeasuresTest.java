package org.rashomon.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Statement;
import org.rashomon.model.Voice;
import org.rashomon.text.ModelFolder;

class MeasuresTest {
  private static final ArticleReader READER = ArticleReader.with(ModelFolder.shipped());

  private static List<Statement> read(String text) {
    return READER.read(Articles.of("", text)).statements();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The commission has put the turnout at 61.4 percent.|commission",
        "Police gave the number of dead as 12.|Police",
        "The commission gives a turnout of 61.4 percent.|commission",
        "The commission’s figure is 61.4 percent.|commission",
        "The ministry's count stood at 12 on Monday.|ministry",
        "The ministry estimated the dead at 40.|ministry",
        "Twenty-one, says the National Disaster Agency.|National Disaster Agency",
      })
  void aFigureIsOfWhoGivesIt(String sentence, String source) {
    List<Statement> statements = read(sentence);
    assertEquals(1, statements.size(), statements::toString);
    assertEquals(Voice.CITED, statements.get(0).voice());
    assertEquals(source, statements.get(0).source().name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The team's total was 12 points.",
        "The ministry gave the port of Vell 12 boats.",
        "The council put the keys at the door before 9 a.m.",
        "The city's murder rate was 12 in 100,000.",
        "The league put the game off until May 12."
      })
  void otherFiguresAreTheOutlets(String sentence) {
    read(sentence).forEach(each -> assertEquals(Voice.OWN, each.voice(), each::toString));
  }
}
