package org.rashomon.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.compare.Oppositions;
import org.rashomon.compare.Wording;
import org.rashomon.compare.Wordings;
import org.rashomon.model.Field;
import org.rashomon.model.Modality;
import org.rashomon.model.Polarity;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;
import org.rashomon.model.Span;
import org.rashomon.model.Stance;
import org.rashomon.model.Statement;
import org.rashomon.model.Voice;
import org.rashomon.text.Analyser;
import org.rashomon.text.ModelFolder;
import org.rashomon.text.Sentence;
import org.rashomon.text.TermWeights;
import org.rashomon.text.Token;

class JudgementTest {
  private static final Wordings WORDINGS =
      Wordings.of(ModelFolder.shipped().load(TermWeights.BACKGROUND, TermWeights::read), List.of());
  private static final String CLAIM =
      "The council closed the dam at Orun after the storm broke two of its gates.";

  private static Wording wording(String text) {
    List<Token> tokens =
        new Analyser().analyse(text).stream().map(Sentence::tokens).flatMap(List::stream).toList();
    return WORDINGS.ready(
        text,
        String.join(" ", tokens.stream().map(Token::lemma).toList()),
        String.join(" ", tokens.stream().map(Token::tag).toList()),
        Instant.EPOCH);
  }

  private static Statement statement(String text, Polarity polarity, String cue) {
    return new Statement(
        "s-" + text.hashCode(),
        "a-1",
        Field.TEXT,
        new Span(0, text.length()),
        text,
        "",
        "",
        0.5,
        polarity,
        Modality.ASSERTED,
        Voice.CITED,
        "",
        new Source("Someone", SourceType.PERSON),
        List.of(),
        cue);
  }

  private static Stance of(String text, double confidence) {
    Polarity polarity = text.contains("never") ? Polarity.NEGATED : Polarity.AFFIRMED;
    return of(text, confidence, polarity, "said");
  }

  private static Stance of(String text, double confidence, Polarity polarity, String cue) {
    Statement claim = statement(CLAIM, Polarity.AFFIRMED, "said");
    return Judgement.of(
            "c-1",
            statement(text, polarity, cue),
            wording(text),
            0,
            Oppositions.Side.ofText(claim, wording(CLAIM), 0),
            false,
            confidence)
        .stance();
  }

  @Test
  void whatSaysTheClaimSupportsIt() {
    String text = "Orun's council closed the dam after the storm broke its gates.";
    assertEquals(Stance.SUPPORTS, of(text, 0.9));
    assertEquals(Stance.SUPPORTS, of(text, 0.4));
  }

  @Test
  void oneWordInCommonIsOnTheMatterHoweverSureTheMatch() {
    assertEquals(Stance.REPORTS, of("The storm.", 0.95));
  }

  @Test
  void littleInCommonIsOnTheMatterWhereTheMatchIsUnsure() {
    String text = "The storm flooded the council's cellar and forty houses by the river.";
    assertEquals(Stance.REPORTS, of(text, 0.4));
    assertEquals(Stance.SUPPORTS, of(text, 0.9));
  }

  @Test
  void whatIsDeniedOfSomethingElseIsNoDispute() {
    assertEquals(
        Stance.DISPUTES, of("The council never closed the dam at Orun, engineers say.", 0.9));
    String text =
        "The ferry whose captain, mate, cook and forty passengers drowned on Friday evening near the"
            + " northern island carried illegal timber, petrol, livestock, furniture, cement and"
            + " fertiliser for brokers, insurers and merchants of the capital when the council of"
            + " Orun closed the dam after the storm.";
    assertEquals(Stance.REPORTS, of(text, 0.9, Polarity.NEGATED, "dismissed as false"));
  }
}
