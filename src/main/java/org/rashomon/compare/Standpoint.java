package org.rashomon.compare;

import java.util.Arrays;
import java.util.Set;
import org.rashomon.model.Modality;
import org.rashomon.model.Polarity;
import org.rashomon.model.Statement;

/**
 * What a statement's source holds, as one side of a comparison.
 *
 * @param polarity of the source's statement, a denying cue taken into account
 * @param cue the words that attribute it
 * @param publishedAt epoch milliseconds
 * @param open whether it takes no side: it asks, or says that a thing is not known
 * @param speaker the last word of the name of who says so
 */
public record Standpoint(
    Wording wording,
    Polarity polarity,
    String cue,
    long publishedAt,
    boolean open,
    String speaker) {
  private static final Set<String> HE = Set.of("he", "she", "they");

  private static final Set<Modality> TAKE_NO_SIDE = Set.of(Modality.QUESTION, Modality.CONDITIONAL);

  /**
   * The side of a statement's source. A denying cue over a quotation denies something else: what is
   * quoted speaks for itself, and so does a sentence that holds its cue.
   */
  public static Standpoint of(Statement statement, Wording wording, long publishedAt) {
    boolean quoted =
        !statement.text().isEmpty() && "\"“‘'".indexOf(statement.text().charAt(0)) >= 0;
    boolean speaks = quoted || statement.text().contains(statement.cue());
    return speaks && Denials.byCue(statement.cue())
        ? ofText(statement, wording, publishedAt)
        : side(statement, wording, publishedAt, statement.cue(), statement.polarity());
  }

  /** The side that a statement's words take, whatever its source holds of them. */
  public static Standpoint ofText(Statement statement, Wording wording, long publishedAt) {
    Polarity own =
        Denials.byCue(statement.cue()) ? opposite(statement.polarity()) : statement.polarity();
    return side(statement, wording, publishedAt, "", own);
  }

  private static Standpoint side(
      Statement statement, Wording wording, long publishedAt, String cue, Polarity polarity) {
    boolean open = TAKE_NO_SIDE.contains(statement.modality()) || Denials.leavesOpen(wording);
    Polarity told = Denials.verdict(wording) ? opposite(polarity) : polarity;
    return new Standpoint(
        wording, told, cue, publishedAt, open, SourceNames.last(statement.source().name()));
  }

  private static Polarity opposite(Polarity polarity) {
    return polarity == Polarity.NEGATED ? Polarity.AFFIRMED : Polarity.NEGATED;
  }

  /** Whether the source is said to deny what the statement's words say. */
  public boolean denied() {
    return Denials.byCue(cue);
  }

  /** The words that negate, or the whole where it affirms. */
  public String marks() {
    if (denied()) {
      return cue;
    }
    return polarity == Polarity.NEGATED ? Values.negation(wording) : Values.excerpt(wording);
  }

  /** Whether the speaker speaks of himself or herself. */
  boolean saysI() {
    return Arrays.asList(wording.words()).contains("i");
  }

  /** Whether the words may be of somebody, by the last word of the name or a pronoun. */
  boolean tellsOf(String name) {
    return Arrays.stream(wording.words()).anyMatch(word -> word.equals(name) || HE.contains(word));
  }

  boolean negates(int word) {
    boolean inText = wording.negated()[word] || Denials.verdict(wording);
    return inText != denied();
  }
}
