package org.rashomon.compare;

import java.util.List;
import org.rashomon.model.Field;
import org.rashomon.model.Modality;
import org.rashomon.model.Polarity;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;
import org.rashomon.model.Span;
import org.rashomon.model.Statement;
import org.rashomon.model.Voice;
import org.rashomon.text.TermWeights;

/** Statements and term weights for tests. */
final class StanceStatements {
  static final TermWeights WEIGHTS = TermWeights.count(List.of(List.of("a"), List.of("b")));

  private StanceStatements() {}

  static Statement own(int start, String text) {
    return statement(start, text, Voice.OWN, "Daily Planet", "");
  }

  static Statement cited(int start, String text, String source, String cue) {
    return statement(start, text, Voice.CITED, source, cue);
  }

  private static Statement statement(
      int start, String text, Voice voice, String source, String cue) {
    return new Statement(
        "s" + start,
        "a-1",
        Field.TEXT,
        new Span(start, start + text.length()),
        text,
        "",
        "",
        0.5,
        Polarity.AFFIRMED,
        Modality.ASSERTED,
        voice,
        "",
        new Source(source, voice == Voice.OWN ? SourceType.OUTLET : SourceType.PERSON),
        List.of(),
        cue);
  }

  static PassageArticle article(Statement... statements) {
    return PassageArticle.of(List.of(statements), WEIGHTS);
  }

  static PassageMatch match(String claim, Statement... statements) {
    return PassageMatch.of(StanceText.of(claim, WEIGHTS), article(statements), WEIGHTS);
  }
}
