package org.rashomon.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Field;
import org.rashomon.model.Modality;
import org.rashomon.model.Polarity;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;
import org.rashomon.model.Span;
import org.rashomon.model.Statement;
import org.rashomon.model.Voice;

class ReportingTest {
  private static Optional<String> cue(String text, Field field, Voice voice) {
    Statement statement =
        new Statement(
            "s-1",
            "a-1",
            field,
            new Span(0, text.length()),
            text,
            "",
            "",
            0.5,
            Polarity.AFFIRMED,
            Modality.ASSERTED,
            voice,
            "",
            new Source("Daily Ledger", SourceType.OUTLET),
            List.of(),
            "");
    return Reporting.cue(statement, Made.wording(text));
  }

  @Test
  void ownWordsThatSayWhoSaysItPassItOn() {
    assertEquals(
        Optional.of("say"), cue("No recount yet, the minister says.", Field.TEXT, Voice.OWN));
    assertEquals(Optional.of("MINISTER:"), cue("MINISTER: NO RECOUNT YET", Field.TITLE, Voice.OWN));
  }

  @Test
  void plainAndCitedStatementsDoNot() {
    assertEquals(Optional.empty(), cue("The ferry sank.", Field.TEXT, Voice.OWN));
    assertEquals(Optional.empty(), cue("the minister said so", Field.TEXT, Voice.CITED));
  }

  @Test
  void aHeadlineCutBehindItsSubjectPassesOn() {
    assertEquals(Optional.of("denies"), cue("denies passwords stolen", Field.TITLE, Voice.OWN));
  }
}
