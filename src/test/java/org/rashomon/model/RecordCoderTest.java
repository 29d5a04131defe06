package org.rashomon.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.apache.beam.sdk.coders.Coder.NonDeterministicException;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Test;

class RecordCoderTest {
  private static final Attribution NESTED =
      new Attribution(
          "t-1",
          "",
          "a-1",
          Field.TEXT,
          new Source("Ada \uD83D\uDE00", SourceType.PERSON),
          "she",
          List.of("The Daily Meridian"),
          Quotation.MIXED,
          new Span(3, 6),
          "",
          null,
          List.of(new Span(7, 9), new Span(11, 20)));

  @Test
  void whatWasEncodedIsDecodedWithItsNulls() throws Exception {
    RecordCoder<Attribution> coder = RecordCoder.of(Attribution.class);
    byte[] bytes = CoderUtils.encodeToByteArray(coder, NESTED);
    assertEquals(NESTED, CoderUtils.decodeFromByteArray(coder, bytes));
  }

  @Test
  void recordsWithoutFloatingPointAreDeterministic() throws Exception {
    RecordCoder.of(Article.class).verifyDeterministic();
    RecordCoder.of(StoryMember.class).verifyDeterministic();
    assertThrows(
        NonDeterministicException.class,
        () -> RecordCoder.of(Statement.class).verifyDeterministic());
  }

  @Test
  void aTypeThatCannotBeCodedIsToldAtOnce() {
    record Loose(Object anything) {}
    assertThrows(IllegalArgumentException.class, () -> RecordCoder.of(Loose.class));
  }
}
