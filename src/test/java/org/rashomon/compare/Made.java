package org.rashomon.compare;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Field;
import org.rashomon.model.Modality;
import org.rashomon.model.Polarity;
import org.rashomon.model.Source;
import org.rashomon.model.SourceType;
import org.rashomon.model.Span;
import org.rashomon.model.Statement;
import org.rashomon.model.Voice;
import org.rashomon.text.Analyser;
import org.rashomon.text.ModelFolder;
import org.rashomon.text.Sentence;
import org.rashomon.text.TermWeights;
import org.rashomon.text.Token;

/** Wordings made from plain text. */
public final class Made {
  private static final Wordings WORDINGS =
      Wordings.of(ModelFolder.shipped().load(TermWeights.BACKGROUND, TermWeights::read), List.of());

  private Made() {}

  public static Wording wording(String text) {
    List<Token> tokens =
        new Analyser().analyse(text).stream().map(Sentence::tokens).flatMap(List::stream).toList();
    return WORDINGS.ready(
        text,
        String.join(" ", tokens.stream().map(Token::lemma).toList()),
        String.join(" ", tokens.stream().map(Token::tag).toList()),
        Instant.parse("2023-11-02T08:00:00Z"));
  }

  static Standpoint side(String text, Polarity polarity, String cue, long time) {
    return Standpoint.of(statement(text, polarity, cue), wording(text), time);
  }

  /** What opposes a statement to one that affirms and was published before it. */
  static Optional<Opposition> opposition(String a, Polarity p, String cue, String b) {
    return Comparison.of(side(a, p, cue, 2), side(b, Polarity.AFFIRMED, "said", 1)).opposition();
  }

  /** Whether one negates what the other affirms, or gives another value of it. */
  static boolean opposes(String one, Polarity polarity, String other) {
    return opposition(one, polarity, "said", other).isPresent();
  }

  public static Statement statement(String text, Polarity polarity, String cue) {
    return statement(text, Voice.CITED, polarity, cue);
  }

  public static Statement statement(String text, Voice voice, Polarity polarity, String cue) {
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
        voice,
        "",
        new Source("Someone", SourceType.PERSON),
        List.of(),
        cue);
  }
}
